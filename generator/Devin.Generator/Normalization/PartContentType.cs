using System.Net.Http.Headers;
using Devin.Generator.Diagnostics;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Reads the content type of a part from its <c>encoding</c>.</summary>
internal static class PartContentType
{
    /// <summary>The first media type that the contract lists; null if it lists none.</summary>
    /// <param name="encoding">The encoding of the field; null if the contract has none.</param>
    /// <param name="field">The field.</param>
    /// <param name="notes">Gets a warning about a text that is no media type.</param>
    public static string? Read(MappingNode? encoding, SchemaSite field, ICollection<Diagnostic> notes)
    {
        if (encoding?.Text("contentType") is not { } text)
        {
            return null;
        }

        var first = text.Split(',')[0].Trim();
        if (MediaTypeHeaderValue.TryParse(first, out _))
        {
            return first;
        }

        notes.Add(
            new Diagnostic(
                Severity.Warning,
                DiagnosticCodes.NotExpressible,
                $"{PlaceWords.First(field.Pointer)} has the content type '{first}', which is no media type. "
                    + "The part has the content type that follows from its schema.",
                field.Node.Location,
                field.Pointer
            )
        );
        return null;
    }
}
