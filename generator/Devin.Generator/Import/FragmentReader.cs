using System.Text;
using System.Text.RegularExpressions;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace Devin.Generator.Import;

/// <summary>
/// Reads the fragments of a page. The documentation site writes each into a fence whose info names the copy and the
/// operation: <c>yaml ja/v3-openapi.yaml POST /v3/organizations/{org_id}/sessions</c>.
/// </summary>
internal static partial class FragmentReader
{
    /// <summary>The fragments in the order of the page; none when the page holds rendered text only.</summary>
    /// <exception cref="ContractException">The page holds a fragment that cannot be used.</exception>
    public static IReadOnlyList<PageFragment> Read(SavedPage page)
    {
        var fragments = new List<PageFragment>();
        foreach (var block in MarkdownFences.Find(Decode(page)))
        {
            if (FragmentInfo().Match(block.Info) is { Success: true } info)
            {
                fragments.Add(ReadFragment(page, block, info));
            }
        }

        return fragments;
    }

    private static string Decode(SavedPage page)
    {
        try
        {
            return StrictUtf8.Encoding.GetString(page.Content.Span);
        }
        catch (DecoderFallbackException exception)
        {
            throw Unusable(page, 1, $"The page '{page.Name}' is not UTF-8 (byte {exception.Index}). Save it as UTF-8.");
        }
    }

    private static PageFragment ReadFragment(SavedPage page, FencedBlock block, Match info)
    {
        var copyText = info.Groups["copy"].Value;
        if (CopyPath.TryParse(copyText) is not { } copy)
        {
            throw Unusable(
                page,
                block.FenceLine,
                $"The fence names the copy '{copyText}'. Expected 'name.yaml' or 'language/name.yaml' of plain letters, "
                    + "digits, dots, hyphens and underscores, such as 'ja/v3-openapi.yaml'. Correct the fence."
            );
        }

        if (!block.IsClosed)
        {
            throw Unusable(
                page,
                block.FenceLine,
                $"The page '{page.Name}' is cut off: the fence that opens here is never closed. Save the whole page again."
            );
        }

        // Empty lines in place of the page's text keep every line number.
        var text = new string('\n', block.FenceLine) + string.Join('\n', block.Lines);
        if (
            YamlDocumentReader.Read(text, page.File) is not MappingNode root
            || root.Text("openapi")?.StartsWith("3.", StringComparison.Ordinal) != true
        )
        {
            throw Unusable(
                page,
                block.FenceLine,
                $"The fragment of the page '{page.Name}' is not an OpenAPI 3 document. Expected a mapping with 'openapi: 3.…'. "
                    + "Save the page again."
            );
        }

        RequireOperation(page, block, info, root);
        return new PageFragment(copy, page.Name, root);
    }

    private static void RequireOperation(SavedPage page, FencedBlock block, Match info, MappingNode root)
    {
        var path = info.Groups["path"].Value;
        var method = info.Groups["method"].Value;
        if (root.Mapping("paths")?.Mapping(path)?.Mapping(method.ToLowerInvariant()) is null)
        {
            throw Unusable(
                page,
                block.FenceLine,
                $"The fence promises '{OperationNames.Of(method, path)}', which is not in the fragment's 'paths'. "
                    + "Save the page again."
            );
        }
    }

    private static ContractException Unusable(SavedPage page, int line, string message) =>
        new(DiagnosticCodes.UnusablePage, message, new SourceLocation(page.File, line, 1));

    /// <summary>A method tells a fragment from an example whose info is just a title.</summary>
    [GeneratedRegex(
        @"\A(?i:ya?ml)\s+(?<copy>\S+)\s+(?<method>(?i:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE))(\s+(?<path>.*))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex FragmentInfo();
}
