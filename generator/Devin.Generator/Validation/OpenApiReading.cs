using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Tree;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using JsonPointer = Devin.Generator.Tree.JsonPointer;

namespace Devin.Generator.Validation;

/// <summary>A document as Microsoft.OpenApi reads it.</summary>
/// <param name="Document">The document in its terms; null where it cannot read it.</param>
/// <param name="Findings">What it finds invalid, at the places in the file.</param>
internal sealed record OpenApiReading(OpenApiDocument? Document, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>The address that Microsoft.OpenApi gives to a document without one.</summary>
    private static readonly Uri BaseAddress = new("https://openapi.net/");

    /// <summary>Reads a document.</summary>
    public static OpenApiReading Of(Node root)
    {
        try
        {
            var (document, found) = new OpenApiJsonReader().Read(
                JsonText.ToJsonNode(root),
                BaseAddress,
                new OpenApiReaderSettings()
            );
            return new OpenApiReading(
                document,
                found is null
                    ? []
                    :
                    [
                        .. found.Errors.Select(error => ToDiagnostic(error, root, Severity.Error)),
                        .. found.Warnings.Select(warning => ToDiagnostic(warning, root, Severity.Warning)),
                    ]
            );
        }
        catch (Exception exception)
        {
            // It fails in many ways, also on valid schemas, such as 'true' among properties: the contract is not invalid.
            return new OpenApiReading(
                null,
                [
                    new Diagnostic(
                        Severity.Warning,
                        DiagnosticCodes.InvalidOpenApi,
                        $"'{root.Location.File}' cannot be read by Microsoft.OpenApi: {exception.Message} "
                            + "It was checked only as far as this program checks it itself.",
                        root.Location,
                        JsonPointer.Root
                    ),
                ]
            );
        }
    }

    private static Diagnostic ToDiagnostic(OpenApiError error, Node root, Severity severity)
    {
        var pointer = error.Pointer is { } text ? JsonPointer.TryParse(text) : null;
        var (place, known) = Nearest(root, pointer ?? JsonPointer.Root);
        return new Diagnostic(
            severity,
            DiagnosticCodes.InvalidOpenApi,
            $"{PlaceWords.First(pointer ?? known)}: {error.Message}",
            place.Location,
            known
        );
    }

    /// <summary>The deepest node on the way to a pointer: the finding may be that the rest is missing.</summary>
    private static (Node Node, JsonPointer Pointer) Nearest(Node root, JsonPointer pointer)
    {
        var node = root;
        var known = JsonPointer.Root;
        foreach (var segment in pointer.Segments)
        {
            var next = known.Append(segment);
            if (next.Find(root) is not { } child)
            {
                break;
            }

            node = child;
            known = next;
        }

        return (node, known);
    }
}
