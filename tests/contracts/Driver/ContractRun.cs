using System.Diagnostics;
using System.Runtime.Loader;
using Devin.Generator.Contracts;
using Devin.Generator.Library;
using Devin.Tests.Shared.Contracts;

namespace Devin.Contracts;

/// <summary>What became of a contract.</summary>
internal sealed record ContractRun
{
    /// <summary>The contract.</summary>
    public required PublishedContract Contract { get; init; }

    /// <summary>The run of the generator.</summary>
    public required GeneratorRun Generated { get; init; }

    /// <summary>The number of schemas of the document.</summary>
    public int Schemas { get; init; }

    /// <summary>The messages of the compiler; null if the generator refused the contract.</summary>
    public IReadOnlyList<string>? CompilerMessages { get; init; }

    /// <summary>The time of the compiler.</summary>
    public TimeSpan CompileTime { get; init; }

    /// <summary>What happened when the library was driven; null if it does not compile.</summary>
    public DriveReport? Driven { get; init; }

    /// <summary>Generates, compiles and drives.</summary>
    public static async Task<ContractRun> RunAsync(PublishedContract contract, string document, string generator)
    {
        var output = Directory.CreateTempSubdirectory("published-").FullName;
        try
        {
            var generated = await GeneratorRun.StartAsync(generator, document, output);
            var run = new ContractRun { Contract = contract, Generated = generated };
            return generated.ExitCode == 0 ? await run.CompileAsync(document, output) : run;
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private async Task<ContractRun> CompileAsync(string document, string output)
    {
        var stopwatch = Stopwatch.StartNew();
        var sources = Directory.EnumerateFiles(output, "*.cs", SearchOption.AllDirectories);
        var (image, messages) = LibraryCompiler.Compile("Published", sources);
        var compiled = this with { CompilerMessages = messages, CompileTime = stopwatch.Elapsed };
        if (messages.Count > 0)
        {
            return compiled;
        }

        var names = new LibraryOptions("Published", "PublishedClient");
        var read = ContractDocument.Read(document, []);
        var model = read.Normalize(LibraryNames.Of(names.ClientName), isStrict: false).Model;
        var context = new AssemblyLoadContext("published", isCollectible: true);
        var assembly = context.LoadFromStream(new MemoryStream(image));
        var driven = await ContractDriver.RunAsync(new EmittedLibrary(assembly, names, model, read.Applied));
        context.Unload();
        return compiled with
        {
            Schemas = read.Applied is Generator.Tree.MappingNode root
                ? root.Mapping("components")?.Mapping("schemas")?.Members.Count ?? 0
                : 0,
            Driven = driven,
        };
    }
}
