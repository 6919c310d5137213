using System.Reflection;
using Devin.Generator.Library;
using Devin.Generator.Pipeline;
using Devin.Generator.Tests.Torture;

namespace Devin.Generator.Tests.Generate;

/// <summary>A library that was generated, written and compiled.</summary>
/// <param name="Generated">What was generated, with the warnings about the contract.</param>
/// <param name="Assembly">The library.</param>
internal sealed record LibraryInMemory(GeneratedLibrary Generated, Assembly Assembly)
{
    /// <summary>Creates the library of a contract; the test fails with all messages of the compiler, warnings too.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="names">The names of the library.</param>
    /// <param name="isComplete">Whether it has request builders and a test double.</param>
    public static async Task<LibraryInMemory> CreateAsync(string contract, LibraryOptions names, bool isComplete)
    {
        using var workspace = new Workspace();
        workspace.Write("contract.yaml", contract);
        var generated = await Generation.RunAsync(
            new GenerationRequest
            {
                Contract = workspace.At("contract.yaml"),
                Namespace = names.Namespace,
                ClientName = names.ClientName,
                Fluent = isComplete,
                Testing = isComplete,
            },
            CancellationToken.None
        );
        LibraryFolder.Write(generated, new GenerationTarget(workspace.At("library")));
        var sources = Directory.EnumerateFiles(workspace.At("library"), "*.cs", SearchOption.AllDirectories);
        return new(generated, Assembly.Load(CompiledSources.Compile(names.Namespace, sources)));
    }
}
