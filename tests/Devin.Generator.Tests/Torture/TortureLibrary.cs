using System.Reflection;
using Devin.Generator.Diagnostics;
using Devin.Generator.Pipeline;

namespace Devin.Generator.Tests.Torture;

/// <summary>The library of the torture contract, and the scenarios compiled against it.</summary>
internal sealed class TortureLibrary
{
    /// <summary>One for all tests: generating and compiling takes seconds.</summary>
    public static readonly Lazy<Task<TortureLibrary>> Shared = new(CreateAsync);

    private readonly Assembly _scenarios;

    private TortureLibrary(
        Assembly scenarios,
        IReadOnlyDictionary<string, string> sources,
        IReadOnlyList<Diagnostic> notes
    )
    {
        _scenarios = scenarios;
        Sources = sources;
        Notes = notes;
    }

    /// <summary>The emitted files by their paths.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; }

    /// <summary>What the generator has to say about the contract.</summary>
    public IReadOnlyList<Diagnostic> Notes { get; }

    public static string Folder => Path.Combine(Workspace.Repository, "tests", "Devin.Generator.Tests", "Torture");

    public static string Contract => Path.Combine(Folder, "contract.yaml");

    /// <summary>Runs a method of the scenarios.</summary>
    public Task RunAsync(string type, string method) =>
        _scenarios
            .GetType($"Torture.Scenarios.{type}", throwOnError: true)!
            .GetMethod(method)!
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null) as Task
        ?? Task.CompletedTask;

    private static async Task<TortureLibrary> CreateAsync()
    {
        using var workspace = new Workspace();
        var generated = await Generation.RunAsync(
            new GenerationRequest
            {
                Contract = Contract,
                Namespace = "Torture.Generated",
                ClientName = "TortureClient",
                Fluent = true,
            },
            CancellationToken.None
        );
        LibraryFolder.Write(generated, new GenerationTarget(workspace.At("library")));
        var library = CompiledSources.Compile(
            "Torture.Generated",
            Directory.EnumerateFiles(workspace.At("library"), "*.cs", SearchOption.AllDirectories)
        );
        var scenarios = CompiledSources.Compile(
            "Torture.Scenarios",
            [.. Directory.EnumerateFiles(Path.Combine(Folder, "Scenarios"), "*.cs"), .. LoopbackSources()],
            library
        );
        var loaded = Assembly.Load(library);
        AppDomain.CurrentDomain.AssemblyResolve += (_, asked) => asked.Name == loaded.FullName ? loaded : null;
        return new TortureLibrary(Assembly.Load(scenarios), workspace.Snapshot("library/Generated"), generated.Notes);
    }

    /// <summary>The real server that the tests of the hand-written layer use.</summary>
    private static IEnumerable<string> LoopbackSources()
    {
        var folder = Path.Combine(Workspace.Repository, "tests", "Devin.Generated.Tests", "Transport");
        return [Path.Combine(folder, "LoopbackServer.cs"), Path.Combine(folder, "LoopbackRequest.cs")];
    }
}
