using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Documents;

/// <summary>Halves of characters, which an escape such as <c>\ud800</c> can contain and UTF-8 cannot.</summary>
internal static class Surrogates
{
    /// <summary>Refuses text with a half of a character.</summary>
    /// <exception cref="ContractException">The text has one.</exception>
    public static void Refuse(string text, SourceLocation location)
    {
        for (var index = 0; index < text.Length; )
        {
            if (!Rune.TryGetRuneAt(text, index, out var rune))
            {
                throw Refused(location);
            }

            index += rune.Utf16SequenceLength;
        }
    }

    /// <summary>The error for text with a half of a character.</summary>
    public static ContractException Refused(SourceLocation location) =>
        new(
            DiagnosticCodes.Syntax,
            $"A text of '{location.File}' has a surrogate without its other half, such as '\\ud800'. Write both halves, or the character itself.",
            location
        );
}
