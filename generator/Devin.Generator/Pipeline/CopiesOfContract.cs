using Devin.Generator.Diagnostics;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Files;
using Devin.Generator.Tree;

namespace Devin.Generator.Pipeline;

/// <summary>The drift between a contract and its localized copies, from which enums get the values of all copies.</summary>
internal static class CopiesOfContract
{
    /// <summary>Compares a contract with the copies in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="path">The path of the contract, which is the reference.</param>
    /// <param name="contract">The contract without its overlays.</param>
    /// <param name="progress">Receives each file that is read, or null.</param>
    /// <exception cref="ContractException">
    /// The folder or a copy cannot be read: a value that only this copy lists would disappear without a message.
    /// </exception>
    public static DriftResult Compare(string folder, string path, Node contract, IProgress<string>? progress)
    {
        InputFile.RequireFolder(folder);
        var files = progress is null ? null : new FileSteps(progress);
        var result = DriftCheck.Run(CopyFiles.InFolder(folder, path, contract, files));
        var problems = result.Copies.Select(static copy => copy.Problem).OfType<Diagnostic>().ToArray();
        return problems.Length == 0 ? result : throw new ContractException(problems);
    }
}
