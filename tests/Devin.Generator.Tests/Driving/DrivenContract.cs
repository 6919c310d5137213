using System.Reflection;
using Devin.Generator.Contracts;
using Devin.Generator.Library;
using Devin.Generator.Pipeline;
using Devin.Generator.Tests.Torture;
using Devin.Tests.Shared.Contracts;

namespace Devin.Generator.Tests.Driving;

/// <summary>Generates, compiles and drives the library of a contract: both clients, against the emitted test double.</summary>
internal static class DrivenContract
{
    /// <summary>Drives all operations; the test fails with every difference.</summary>
    /// <returns>The warnings of the generator.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(string contract)
    {
        var (generated, library) = await EmitAsync(contract);
        var report = await ContractDriver.RunAsync(library);
        Assert.Multiple(() =>
        {
            Assert.That(string.Join('\n', report.Differences), Is.Empty);
            Assert.That(report.NotDriven, Is.Empty);
            Assert.That(report.FlatCalls, Is.GreaterThanOrEqualTo(3 * report.Operations));
            Assert.That(report.FluentCalls, Is.EqualTo(report.FlatCalls));
        });
        return [.. generated.Notes.Select(static note => note.ToString()!)];
    }

    /// <summary>Emits and compiles a library with both clients and the test double.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="drivenBy">The contract that the driver reads, if it is another one.</param>
    public static async Task<(GeneratedLibrary Generated, EmittedLibrary Library)> EmitAsync(
        string contract,
        string? drivenBy = null
    )
    {
        using var workspace = new Workspace();
        workspace.Write("contract.yaml", contract);
        workspace.Write("driver.yaml", drivenBy ?? contract);
        var names = new LibraryOptions("Driven.Generated", "DrivenClient");
        var generated = await Generation.RunAsync(
            new GenerationRequest
            {
                Contract = workspace.At("contract.yaml"),
                Namespace = names.Namespace,
                ClientName = names.ClientName,
                Fluent = true,
                Testing = true,
            },
            CancellationToken.None
        );
        LibraryFolder.Write(generated, new GenerationTarget(workspace.At("library")));
        var sources = Directory.EnumerateFiles(workspace.At("library"), "*.cs", SearchOption.AllDirectories);
        var assembly = Assembly.Load(CompiledSources.Compile(names.Namespace, sources));
        var document = ContractDocument.Read(workspace.At("driver.yaml"), []).Applied;
        return (generated, new EmittedLibrary(assembly, names, generated.Model, document));
    }
}
