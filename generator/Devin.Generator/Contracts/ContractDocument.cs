using Devin.Generator.Diagnostics;
using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.Normalization;
using Devin.Generator.OpenApi;
using Devin.Generator.Overlay;
using Devin.Generator.Tree;
using Devin.Generator.Validation;

namespace Devin.Generator.Contracts;

/// <summary>
/// The contract that a run works on. Its file is opened and parsed once, and Microsoft.OpenApi reads the document with
/// its overlays applied once, however many stages ask.
/// </summary>
internal sealed class ContractDocument
{
    private readonly Lazy<OpenApiReading> _reading;

    private ContractDocument(string path, Node source, IEnumerable<Node> overlays)
    {
        Path = path;
        Source = source;
        var (applied, unmatched) = OverlayApplier.Apply(source, overlays);
        (Applied, var dynamicReferences) = NamedSchemas.Resolve(applied);
        Warnings = [.. unmatched, .. dynamicReferences.Select(place => DynamicReference(place, Applied))];
        _reading = new Lazy<OpenApiReading>(() => OpenApiReading.Of(Applied));
    }

    /// <summary>The path of the file.</summary>
    public string Path { get; }

    /// <summary>The document without its overlay.</summary>
    public Node Source { get; }

    /// <summary>The document with its overlays applied, and with references by name as references to places.</summary>
    public Node Applied { get; }

    /// <summary>What Microsoft.OpenApi reads from the document with its overlays applied.</summary>
    public OpenApiReading Reading => _reading.Value;

    /// <summary>
    /// The actions of its overlays that match nothing without being errors, and its dynamic references.
    /// </summary>
    public IReadOnlyList<Diagnostic> Warnings { get; }

    /// <summary>Reads a contract.</summary>
    /// <param name="path">The contract's path.</param>
    /// <param name="overlays">The paths of its overlays, in the order in which they apply.</param>
    /// <exception cref="ContractException">One of them cannot be read, or an action of an overlay cannot apply.</exception>
    public static ContractDocument Read(string path, IReadOnlyList<string> overlays)
    {
        var source = DocumentFile.Read(path);
        return new ContractDocument(path, source, overlays.Select(DocumentFile.Read));
    }

    private static Diagnostic DynamicReference(JsonPointer place, Node root) =>
        new(
            Severity.Warning,
            DiagnosticCodes.NotExpressible,
            $"'$dynamicRef' of {PlaceWords.Of(place)} is read as '$ref': a C# type does not depend on where it is used.",
            place.Find(root)!.Location,
            place
        );

    /// <summary>The contract in C#'s terms, and its diagnostics.</summary>
    /// <param name="library">The names that are reserved by the library.</param>
    /// <param name="isStrict">
    /// Whether an invalid document and a name collision are errors; otherwise they are warnings.
    /// </param>
    /// <exception cref="ContractException">The contract cannot be used.</exception>
    public (ContractModel Model, IReadOnlyList<Diagnostic> Notes) Normalize(LibraryNames library, bool isStrict)
    {
        // Names and references are checked first: they are the most frequent mistakes, and their messages are more
        // specific.
        var (model, names) = ContractNormalizer.Normalize(Applied, library, isStrict);
        Diagnostic[] notes = [.. Warnings, .. names];
        Diagnostic[] findings = [.. KeywordKinds.Check(Applied), .. Reading.Findings];
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
