using System.Text.RegularExpressions;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.OpenApi;
using Devin.Generator.Tree;

namespace Devin.Generator.Pages;

/// <summary>Finds the request and response samples of a page, and the operation that the request calls.</summary>
internal static partial class SampleReader
{
    /// <summary>The samples, the operation, and the page without the samples' lines.</summary>
    public static (OperationKey? Operation, Node? Request, IReadOnlyList<Node> Responses, PageText Prose) Read(
        PageText page
    )
    {
        var taken = new HashSet<int>();
        var responses = new List<Node>();
        Node? request = null;
        OperationKey? operation = null;
        for (var index = 0; index < page.Lines.Count; index++)
        {
            if (page.Lines[index].Text.StartsWith("curl ", StringComparison.Ordinal))
            {
                var end = index + 1;
                while (end < page.Lines.Count && page.Lines[end - 1].Text.EndsWith('\\'))
                {
                    end++;
                }

                operation ??= OperationOf(
                    string.Join(' ', page.Lines.Skip(index).Take(end - index).Select(static line => line.Text))
                );
                if (end < page.Lines.Count && page.Lines[end - 1].Text.EndsWith('\'') && TryRead(page, end) is { } body)
                {
                    request ??= body.Sample;
                    end = Math.Min(body.End + 1, page.Lines.Count);
                }

                taken.UnionWith(Enumerable.Range(index, end - index));
                index = end - 1;
            }
            else if (page.Lines[index].Text is "{" or "[" or "{}" or "[]" && TryRead(page, index) is { } sample)
            {
                responses.Add(sample.Sample);
                taken.UnionWith(Enumerable.Range(index, sample.End - index));
                index = sample.End - 1;
            }
        }

        return (operation ?? OperationInHeading(page), request, responses, page.Without(taken));
    }

    private static (Node Sample, int End)? TryRead(PageText page, int start)
    {
        // A sample ends where its brackets close; a page that was cut has no such line.
        var depth = 0;
        for (var end = start; end < Math.Min(page.Lines.Count, start + DocumentLimits.SampleLines); end++)
        {
            depth += Depth(page.Lines[end].Text);
            if (depth > 0)
            {
                continue;
            }

            try
            {
                return (JsonDocumentReader.Read(page.Excerpt(start, end + 1), page.File), end + 1);
            }
            catch (ContractException)
            {
                // It only looked like a sample: its lines stay text of the page.
                return null;
            }
        }

        return null;
    }

    private static int Depth(string line)
    {
        var depth = 0;
        var inText = false;
        for (var index = 0; index < line.Length; index++)
        {
            switch (line[index])
            {
                case '\\' when inText:
                    index++;
                    break;
                case '"':
                    inText = !inText;
                    break;
                case '{' or '[' when !inText:
                    depth++;
                    break;
                case '}' or ']' when !inText:
                    depth--;
                    break;
            }
        }

        return depth;
    }

    private static OperationKey? OperationOf(string command)
    {
        var address = Address().Match(command);
        if (!address.Success)
        {
            return null;
        }

        var method = Request().Match(command);
        return new OperationKey(
            method.Success ? method.Groups[1].Value.ToLowerInvariant() : "get",
            address.Groups["path"].Value.Split('?')[0]
        );
    }

    /// <summary>Above the title, pages write the method and each part of the path on a line of its own.</summary>
    private static OperationKey? OperationInHeading(PageText page)
    {
        for (var index = 0; index < page.Lines.Count; index++)
        {
            if (!IsMethod(page.Lines[index].Text))
            {
                continue;
            }

            var path = new List<string>();
            for (var line = index + 1; line < page.Lines.Count && page.Lines[line].Text.StartsWith('/'); line++)
            {
                path.Add(page.Lines[line].Text);
                if (path[^1] == "/" && line + 1 < page.Lines.Count && IsPathPart(page.Lines[line + 1].Text))
                {
                    path.Add(page.Lines[++line].Text);
                }
            }

            if (path.Count > 0)
            {
                return new OperationKey(page.Lines[index].Text.ToLowerInvariant(), string.Concat(path));
            }
        }

        return null;
    }

    private static bool IsPathPart(string text) => text.StartsWith('/') || PathPart().IsMatch(text);

    private static bool IsMethod(string text) =>
        text.All(char.IsAsciiLetterUpper) && HttpMethods.Contains(text.ToLowerInvariant());

    [GeneratedRegex(@"https?://[^/\s'""]+(?<path>/[^\s'""\\]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?:--request|-X)\s+([A-Z]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Request();

    [GeneratedRegex(@"^[A-Za-z0-9._~{}-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex PathPart();
}
