using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace Devin.Generator.Pages;

/// <summary>Writes the text of <c>provenance.yaml</c>.</summary>
internal static class ProvenanceWriter
{
    private const string Header = """
        # Where the copies of the contract and the saved documentation pages come from.
        # `devin-gen import` rewrites this file from the files themselves. It keeps what you set by hand in these fields:
        #   published  when the text was published, in any words (pages carry no date, so it is unknown unless set); the
        #              reference is put together from what was published over some months
        #   language   of a rendered page whose file name does not say it
        #   covers     of a rendered page: the operations that it shows
        # partial: what the service documents in part only, from evidence.yaml.
        # form: `reference` is the whole contract, `fragment` carries OpenAPI of some operations,
        # `rendered` is a page's text as a browser shows it, `reconstructed` is a partial copy with what rendered pages of one
        # language show: what is not in it was not shown, and `devin-gen drift` compares the pages themselves.

        """;

    private static readonly SourceLocation Written = new(ProvenanceFile.Name, 1, 1);

    /// <summary>The file's text. Unknown values are left out.</summary>
    public static string Write(Provenance provenance) =>
        Header
        + YamlWriter.Write(
            Mapping(("copies", List(provenance.Copies.Select(Entry))), ("pages", List(provenance.Pages.Select(Entry))))
        );

    private static MappingNode Entry(ProvenanceEntry entry) =>
        Mapping(
            ("path", Text(entry.Path)),
            ("language", entry.Language is { } language ? Text(language) : null),
            ("form", Text(ProvenanceFile.FormWords[entry.Form])),
            ("published", entry.Published is { } published ? Text(published) : null),
            ("sha256", Text(entry.Sha256)),
            ("covers", Covers(entry.Covers)),
            ("partial", entry.Partial.Count > 0 ? List(entry.Partial.Select(Text)) : null),
            ("pages", entry.Pages.Count > 0 ? List(entry.Pages.Select(Text)) : null)
        );

    private static Node? Covers(Coverage coverage) =>
        coverage.IsComplete ? Text("complete")
        : coverage.Operations.Count > 0 ? List(coverage.Operations.Select(Text))
        : null;

    private static ScalarNode Text(string text) => new(Written, ScalarKind.String, text);

    private static SequenceNode List(IEnumerable<Node> items) => new(Written, items.ToList());

    private static MappingNode Mapping(params (string Name, Node? Value)[] members) =>
        new(
            Written,
            members
                .Where(static member => member.Value is not null)
                .Select(static member => new Member(member.Name, Written, member.Value!))
                .ToList()
        );
}
