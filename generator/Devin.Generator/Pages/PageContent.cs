using Devin.Generator.Tree;

namespace Devin.Generator.Pages;

/// <summary>The content that was recognized on a page.</summary>
/// <param name="Operation">The operation, where the page names it.</param>
/// <param name="Fields">The field list; empty where the names were lost or the page has none.</param>
/// <param name="RequestSample">The body of the request sample.</param>
/// <param name="ResponseSamples">JSON samples that are not of a request.</param>
/// <param name="LooseLists">Lists of values without a field name.</param>
/// <param name="Tables">Prose tables whose first column lists values.</param>
/// <param name="Words">Identifiers in the prose, which identify the subject of the page.</param>
internal sealed record PageContent(
    OperationKey? Operation,
    IReadOnlyList<PageField> Fields,
    Node? RequestSample,
    IReadOnlyList<Node> ResponseSamples,
    IReadOnlyList<OptionList> LooseLists,
    IReadOnlyList<ProseTable> Tables,
    IReadOnlySet<string> Words
)
{
    /// <summary>Whether the page shows anything of a contract.</summary>
    public bool ShowsAnything =>
        Fields.Count > 0 || RequestSample is not null || ResponseSamples.Count > 0 || LooseLists.Count > 0;
}
