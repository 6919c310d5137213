using Devin.Generator.Contracts;
using Devin.Generator.Library;
using Devin.Generator.Pipeline;
using Devin.Generator.Tests.Generate;
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
        var names = new LibraryOptions("Driven.Generated", "DrivenClient");
        var (generated, assembly) = await LibraryInMemory.CreateAsync(contract, names, isComplete: true);
        using var workspace = new Workspace();
        workspace.Write("driver.yaml", drivenBy ?? contract);
        var document = ContractDocument.Read(workspace.At("driver.yaml"), []).Applied;
        return (generated, new EmittedLibrary(assembly, names, generated.Model, document));
    }
}
