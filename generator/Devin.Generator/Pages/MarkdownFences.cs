namespace Devin.Generator.Pages;

/// <summary>Finds fenced code blocks (https://spec.commonmark.org/0.31.2/#fenced-code-blocks).</summary>
internal static class MarkdownFences
{
    private const int ShortestFence = 3;
    private const int DeepestIndent = 3;

    /// <summary>The blocks in the order of the page. A fence inside a block is a part of that block.</summary>
    public static IReadOnlyList<FencedBlock> Find(PageText page)
    {
        var blocks = new List<FencedBlock>();
        for (var index = 0; index < page.RawLines.Count; index++)
        {
            if (!TryReadFence(page.RawLines[index], out var mark, out var length, out var info))
            {
                continue;
            }

            // A backtick in the info of a backtick fence makes it inline code.
            if (mark == '`' && info.Contains('`', StringComparison.Ordinal))
            {
                continue;
            }

            var end = index + 1;
            while (end < page.RawLines.Count && !IsClosing(page.RawLines[end], mark, length))
            {
                end++;
            }

            blocks.Add(new FencedBlock(info, index, end, IsClosed: end < page.RawLines.Count));
            index = end;
        }

        return blocks;
    }

    private static bool IsClosing(string line, char mark, int length) =>
        TryReadFence(line, out var closingMark, out var closingLength, out var rest)
        && closingMark == mark
        && closingLength >= length
        && rest.Length == 0;

    private static bool TryReadFence(string line, out char mark, out int length, out string info)
    {
        var body = line.TrimStart(' ');
        mark = body.Length > 0 ? body[0] : '\0';
        length = mark is '`' or '~' ? body.Length - body.TrimStart(mark).Length : 0;
        info = body[length..].Trim(' ', '\t');
        return length >= ShortestFence && line.Length - body.Length <= DeepestIndent;
    }
}
