using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Devin.Generator.Refresh.Reading;

/// <summary>The text of an HTML page as a browser shows it: a line for each block, blank lines around paragraphs.</summary>
internal static class RenderedText
{
    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal)
    {
        "HEAD",
        "SCRIPT",
        "STYLE",
        "NOSCRIPT",
        "TEMPLATE",
        "SVG",
        "IFRAME",
    };

    private static readonly HashSet<string> Paragraphs = new(StringComparer.Ordinal)
    {
        "P",
        "H1",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
        "SECTION",
        "ARTICLE",
        "TABLE",
        "PRE",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "A",
        "ABBR",
        "B",
        "CODE",
        "EM",
        "I",
        "KBD",
        "MARK",
        "S",
        "SMALL",
        "SPAN",
        "STRONG",
        "SUB",
        "SUP",
        "U",
    };

    /// <summary>Reads a page. Scripts are not run and nothing is loaded.</summary>
    public static string Of(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var lines = new LineWriter();
        INode root = document.QuerySelector("main") ?? document.Body ?? (INode)document;
        // Pages may be nested to any depth, so the tree is not read recursively.
        var pending = new Stack<(INode Node, bool IsEnd)>([(root, false)]);
        var preformatted = 0;
        while (pending.TryPop(out var item))
        {
            if (item.Node is IElement element)
            {
                if (Hidden.Contains(element.TagName.ToUpperInvariant()))
                {
                    continue;
                }

                lines.Break(element);
                preformatted +=
                    element.TagName != "PRE" ? 0
                    : item.IsEnd ? -1
                    : 1;
                if (item.IsEnd)
                {
                    continue;
                }

                pending.Push((element, true));
            }
            else if (item.Node is IText text)
            {
                lines.Add(text.Data, isPreformatted: preformatted > 0);
            }

            for (var index = item.Node.ChildNodes.Length - 1; index >= 0; index--)
            {
                pending.Push((item.Node.ChildNodes[index], false));
            }
        }

        return lines.ToString();
    }

    private sealed class LineWriter
    {
        private readonly StringBuilder _text = new();
        private readonly StringBuilder _line = new();

        public void Break(IElement element)
        {
            var name = element.TagName.ToUpperInvariant();
            if (Inline.Contains(name))
            {
                return;
            }

            End();
            if (Paragraphs.Contains(name) && !EndsWithBlankLine())
            {
                _text.Append('\n');
            }
        }

        public void Add(string text, bool isPreformatted)
        {
            foreach (var character in text)
            {
                if (isPreformatted && character == '\n')
                {
                    End();
                }
                else if (!char.IsWhiteSpace(character))
                {
                    _line.Append(character);
                }
                else if (_line.Length > 0 && _line[^1] != ' ')
                {
                    _line.Append(' ');
                }
            }
        }

        public override string ToString()
        {
            End();
            return _text.ToString().Trim('\n') + "\n";
        }

        private void End()
        {
            var line = _line.ToString().Trim();
            _line.Clear();
            if (line.Length > 0)
            {
                _text.Append(line).Append('\n');
            }
        }

        private bool EndsWithBlankLine() =>
            _text.Length == 0 || _text.Length > 1 && _text[^1] == '\n' && _text[^2] == '\n';
    }
}
