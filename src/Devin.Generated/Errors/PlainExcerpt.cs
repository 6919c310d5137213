using System.Net;
using System.Text;
using Devin.Generated.Constraints;

namespace Devin.Generated.Errors;

/// <summary>An excerpt of a body that is not JSON, such as the error page of a proxy.</summary>
internal static class PlainExcerpt
{
    private const int MaxLength = 200;

    /// <summary>Returns the beginning of a text without markup; null if it is empty or not text.</summary>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">The media type in lowercase, or null.</param>
    /// <param name="redaction">Removes the token of the request if it appears without the markup.</param>
    public static string? Create(ReadOnlySpan<byte> body, string? mediaType, TokenRedaction redaction)
    {
        var isText = mediaType is null || mediaType.StartsWith("text/", StringComparison.Ordinal) || IsXml(mediaType);
        if (!isText || body.Contains((byte)0))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(body);
        var plain = LooksLikeMarkup(text) ? WebUtility.HtmlDecode(WithoutMarkup(text)) : text;
        var words = string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : PrintableText.Format(redaction.Apply(words), MaxLength);
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

    /// <summary>The end of the tag. For a comment, a script or a style sheet, the end of the whole element.</summary>
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
