using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.Normalization;
using Devin.Generator.Overlay;
using Devin.Generator.Tree;
using Devin.Generator.Validation;

namespace Devin.Generator.Contracts;

/// <summary>The way from files to the model: read, overlay, validate, normalize.</summary>
internal static class ContractLoader
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="ContractException">There is no such file, or it is neither YAML nor JSON.</exception>
    public static Node Read(string path) => DocumentReader.Read(InputFile.Read(path), DisplayPath.Of(path));

    /// <summary>The model of a contract.</summary>
    /// <param name="contract">The contract's path.</param>
    /// <param name="overlay">The overlay's path, or null.</param>
    /// <param name="library">The names that the contract's own must not be.</param>
    /// <param name="isStrict">Whether an invalid document and a shared name are errors; else they are noted.</param>
    /// <exception cref="ContractException">The contract cannot be used.</exception>
    public static (ContractModel Model, IReadOnlyList<Diagnostic> Notes) Load(
        string contract,
        string? overlay,
        LibraryNames library,
        bool isStrict
    )
    {
        var document = Read(contract);
        if (overlay is not null)
        {
            document = OverlayApplier.Apply(document, OverlayReader.Read(Read(overlay)));
        }

        // Names and references are checked first: they are what people get wrong, and their messages say more.
        var (model, notes) = ContractNormalizer.Normalize(document, library, isStrict);
        var findings = OpenApiValidation.Validate(document);
        if (!isStrict)
        {
            return (
                model,
                [.. notes, .. findings.Select(static finding => finding with { Severity = Severity.Warning })]
            );
        }

        return findings.Any(static finding => finding.Severity == Severity.Error)
            ? throw new ContractException(findings)
            : (model, [.. notes, .. findings]);
    }
}
