using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Import;

/// <summary>The messages about pages that show different things at one place.</summary>
internal static class Disagreement
{
    private const int LongestShownText = 60;

    /// <summary>Two pages show different values.</summary>
    public static Diagnostic Different(Node left, Node right, JsonPointer pointer) =>
        Of(
            right.Location,
            pointer,
            $"{PlaceWords.First(pointer)}: the pages disagree, with {Show(right)} here and {Show(left)} at {left.Location}."
        );

    /// <summary>Only one of two pages shows a member.</summary>
    public static Diagnostic Lone(Member member, JsonPointer pointer, SourceLocation without) =>
        Of(
            member.NameLocation,
            pointer,
            $"{PlaceWords.First(pointer)}: the pages disagree, since only this one has '{member.Name}', and not the one at {without}."
        );

    private static Diagnostic Of(SourceLocation location, JsonPointer pointer, string message) =>
        new(
            Severity.Error,
            DiagnosticCodes.PagesDisagree,
            message + " Save the older page again, or delete it.",
            location,
            pointer
        );

    private static string Show(Node node) =>
        node switch
        {
            ScalarNode { Kind: ScalarKind.String, Text: var text } when text.Length > LongestShownText =>
                $"'{text[..LongestShownText]}…'",
            ScalarNode { Kind: ScalarKind.String, Text: var text } => $"'{text}'",
            ScalarNode { Text: var text } => text,
            SequenceNode { Items.Count: var count } => $"a list of {count}",
            _ => "a mapping",
        };
}
