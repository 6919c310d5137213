using System.Net;
using System.Text;

namespace Devin.Generated.Errors;

/// <summary>A few words out of a body that is no JSON, such as the page of a proxy.</summary>
internal static class PlainExcerpt
{
    private const int MaxLength = 200;

    /// <summary>The first words of a text, without markup; null when there are none or it is no text.</summary>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">Its media type, in lower case, or null.</param>
    public static string? Of(ReadOnlySpan<byte> body, string? mediaType)
    {
        var isText = mediaType is null || mediaType.StartsWith("text/", StringComparison.Ordinal) || IsXml(mediaType);
        if (!isText || body.Contains((byte)0))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(body);
        var plain = LooksLikeMarkup(text) ? WebUtility.HtmlDecode(WithoutMarkup(text)) : text;
        var words = string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : PrintableText.Of(words, MaxLength);
    }

    private static bool IsXml(string mediaType) =>
        mediaType is "application/xml" or "application/xhtml+xml"
        || mediaType.EndsWith("+xml", StringComparison.Ordinal);

    private static bool LooksLikeMarkup(string text) => text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("<");

    private static string WithoutMarkup(string text)
    {
        var plain = new StringBuilder(text.Length);
        var index = 0;
        while (index < text.Length)
        {
            var open = text.IndexOf('<', index);
            if (open < 0)
            {
                plain.Append(text, index, text.Length - index);
                break;
            }

            plain.Append(text, index, open - index).Append(' ');
            index = EndOfMarkup(text, open);
        }

        return plain.ToString();
    }

    /// <summary>Where the tag ends, or with a comment, a script or a style sheet all that belongs to it.</summary>
    private static int EndOfMarkup(string text, int open)
    {
        var closing = ">";
        foreach (
            var (start, end) in ((string, string)[])[("<!--", "-->"), ("<script", "</script"), ("<style", "</style")]
        )
        {
            if (text.AsSpan(open).StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                closing = end;
            }
        }

        var found = text.IndexOf(closing, open, StringComparison.OrdinalIgnoreCase);
        if (found < 0)
        {
            return text.Length;
        }

        var last = closing.EndsWith('>') ? found + closing.Length - 1 : text.IndexOf('>', found);
        return last < 0 ? text.Length : last + 1;
    }
}
