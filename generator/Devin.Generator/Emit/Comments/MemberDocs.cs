using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Comments;

/// <summary>The contract's documentation of a type or a member, as the lines of its comment.</summary>
internal static class MemberDocs
{
    /// <summary>The comment.</summary>
    /// <param name="documentation">The contract's documentation.</param>
    /// <param name="otherwise">The summary if the contract has no documentation.</param>
    /// <param name="remarks">Sentences that follow the contract's facts.</param>
    public static IReadOnlyList<string> Of(
        Documentation documentation,
        string otherwise,
        params IEnumerable<string> remarks
    )
    {
        var summary = XmlDocs.Element("summary", SentenceOr(documentation.Text, otherwise));
        var all = string.Join(' ', documentation.Facts.Concat(remarks));
        return all.Length == 0 ? summary : [.. summary, .. XmlDocs.Element("remarks", all)];
    }

    /// <summary>The contract's text with a full stop behind it, or another text where it has none.</summary>
    public static string SentenceOr(string? given, string otherwise) =>
        string.IsNullOrWhiteSpace(given) ? otherwise : Sentence(given.TrimEnd());

    private static string Sentence(string text) =>
        char.IsLetterOrDigit(text[^1]) || text[^1] is ')' or ']' or '}' or '`' or '"' or '\'' or '%' or '…'
            ? text + "."
            : text;
}
