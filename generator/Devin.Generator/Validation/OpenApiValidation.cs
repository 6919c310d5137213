using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Tree;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using JsonPointer = Devin.Generator.Tree.JsonPointer;

namespace Devin.Generator.Validation;

/// <summary>Asks Microsoft.OpenApi whether a document is valid, and says where it is not.</summary>
internal static class OpenApiValidation
{
    /// <summary>The findings, at their places in the file.</summary>
    public static IReadOnlyList<Diagnostic> Validate(Node root)
    {
        OpenApiDiagnostic? found;
        try
        {
            found = Parse(root).Diagnostic;
        }
        catch (Exception exception)
            when (exception is NullReferenceException or InvalidCastException or ArgumentException)
        {
            // It stumbles over legal schemas, such as 'true' among properties. That is no fault of the contract.
            return
            [
                new Diagnostic(
                    Severity.Warning,
                    DiagnosticCodes.InvalidOpenApi,
                    $"'{root.Location.File}' cannot be read by Microsoft.OpenApi: {exception.Message} "
                        + "It was checked only as far as this program checks it itself.",
                    root.Location,
                    JsonPointer.Root
                ),
            ];
        }

        return found is null
            ? []
            :
            [
                .. found.Errors.Select(error => ToDiagnostic(error, root, Severity.Error)),
                .. found.Warnings.Select(warning => ToDiagnostic(warning, root, Severity.Warning)),
            ];
    }

    /// <summary>The document as Microsoft.OpenApi reads it.</summary>
    public static ReadResult Parse(Node root) =>
        OpenApiDocument.Load(new MemoryStream(JsonText.Write(root).ToArray()), "json", new OpenApiReaderSettings());

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
