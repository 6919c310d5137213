using System.Text.RegularExpressions;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.OpenApi;
using Devin.Generator.Tree;

namespace Devin.Generator.Pages;

/// <summary>
/// Reads the fragment of a page. The documentation site writes it into a fence whose info names the copy and the
/// operation: <c>yaml ja/v3-openapi.yaml POST /v3/organizations/{org_id}/sessions</c>.
/// </summary>
internal sealed partial class FragmentReader
{
    /// <summary>The fence that messages show as an example.</summary>
    public const string ExampleFence = "````yaml ja/v3-openapi.yaml POST /v3/organizations/{org_id}/sessions";

    private readonly PageText _page;

    private FragmentReader(PageText page) => _page = page;

    /// <summary>The fragment, or null when the page has none.</summary>
    /// <exception cref="ContractException">The page has a fragment that cannot be used, or more than one.</exception>
    public static PageFragment? Read(PageText page) => new FragmentReader(page).Read();

    /// <summary>Whether the page has a fragment, or what was one.</summary>
    public static bool IsIn(PageText page)
    {
        var reader = new FragmentReader(page);
        return MarkdownFences.Find(page).Any(fence => NamesOperation(fence.Info) || reader.IsContract(fence));
    }

    private PageFragment? Read()
    {
        var blocks = MarkdownFences.Find(_page);
        if (blocks is [.., { IsClosed: false } open])
        {
            throw Unusable(
                open,
                $"The page '{_page.File}' is cut off: the fence that opens here is never closed. Save the whole page again."
            );
        }

        var named = blocks.Where(static block => NamesOperation(block.Info)).ToArray();
        return named switch
        {
            [] => RefuseUnnamed(blocks),
            [var only] => ReadFragment(only),
            [_, var second, ..] => throw Unusable(
                second,
                $"The page '{_page.File}' has {named.Length} OpenAPI fragments; one was expected. This is the second. "
                    + "Save one page for each operation."
            ),
        };
    }

    /// <summary>A contract in a fence without names is example text beside a fragment, and a damaged page without one.</summary>
    private PageFragment? RefuseUnnamed(IEnumerable<FencedBlock> blocks) =>
        blocks.FirstOrDefault(IsContract) is { } unnamed
            ? throw Unusable(
                unnamed,
                $"The page '{_page.File}' has an OpenAPI document in a fence that does not name its copy and operation. "
                    + $"Expected a fence such as '{ExampleFence}'. Save the page again."
            )
            : null;

    /// <summary>A method distinguishes a fragment from an example with a title.</summary>
    private static bool NamesOperation(string info) =>
        NamedFragment().Match(info) is { Success: true } names
        && HttpMethods.Contains(names.Groups["method"].Value.ToLowerInvariant());

    private bool IsContract(FencedBlock block) =>
        Data().IsMatch(block.Info)
        && _page.RawLines.Skip(block.First + 1).Take(block.End - block.First - 1).Any(Contract().IsMatch);

    private PageFragment ReadFragment(FencedBlock fence)
    {
        var info = NamedFragment().Match(fence.Info);
        var copyText = info.Groups["copy"].Value;
        if (CopyPath.TryParse(copyText) is not { } copy)
        {
            throw Unusable(
                fence,
                $"The page '{_page.File}' has a fence that names the copy '{copyText}'. Expected 'name.yaml' or 'language/name.yaml' of plain letters, "
                    + "digits, dots, hyphens and underscores, such as 'ja/v3-openapi.yaml'. Correct the fence."
            );
        }

        if (
            DocumentReader.Read(_page.Excerpt(fence.First + 1, fence.End), _page.File) is not MappingNode root
            || root.Text("openapi")?.StartsWith("3.", StringComparison.Ordinal) != true
        )
        {
            throw Unusable(
                fence,
                $"The fragment of the page '{_page.File}' is not an OpenAPI 3 document. Expected a mapping with 'openapi: 3.…'. "
                    + "Save the page again."
            );
        }

        var operation = new OperationKey(info.Groups["method"].Value.ToLowerInvariant(), info.Groups["path"].Value);
        RequireOnly(operation, fence, root);
        return new PageFragment(copy, operation, root, fence);
    }

    private void RequireOnly(OperationKey operation, FencedBlock fence, MappingNode root)
    {
        var operations = OperationKey.In(root);
        if (!operations.Contains(operation))
        {
            throw Unusable(
                fence,
                $"The page '{_page.File}' has a fence that names '{operation}', but the fragment's 'paths' has no such operation. Save the page again."
            );
        }

        if (operations.FirstOrDefault(other => other != operation) is { } other)
        {
            throw Unusable(
                fence,
                $"The page '{_page.File}' has a fence that names '{operation}', but the fragment has {operations.Count} operations, '{other}' among "
                    + "them; one was expected. Save the page again."
            );
        }
    }

    private ContractException Unusable(FencedBlock fence, string message) =>
        new(DiagnosticCodes.UnusablePage, message, _page.LocationOf(_page.Lines[fence.First]));

    [GeneratedRegex(
        @"\A(?i:ya?ml|json)\s+(?<copy>\S+)\s+(?<method>[A-Za-z]+)(\s+(?<path>/\S*))?(\s+[A-Za-z]+=\S*)*\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex NamedFragment();

    [GeneratedRegex(@"\A(?i:ya?ml|json)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Data();

    [GeneratedRegex("^[\"']?(openapi|paths)[\"']?\\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex Contract();
}
