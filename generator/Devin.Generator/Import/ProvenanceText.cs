using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace Devin.Generator.Import;

/// <summary>Writes <c>openapi/provenance.yaml</c>.</summary>
internal static class ProvenanceText
{
    private const string Header = """
        # Where the copies of the contract and the saved documentation pages come from.
        # `devin-gen import` rewrites this file from the files themselves. By hand you may set, and it keeps:
        #   vintage   when the text was published, in any words (pages carry no date, so it is unknown unless set); the
        #             reference is put together from what was published over some months
        #   language  of a rendered page whose file name does not say it
        #   covers    of a rendered page: the operations that it shows
        # form: `reference` is the whole contract, `fragment` carries OpenAPI of some operations,
        # `rendered` is a page's text as a browser shows it, `reconstructed` is a partial copy with what rendered pages of one
        # language show: what is not in it was not shown, and drift is judged by the pages.

        """;

    private static readonly SourceLocation Written = new(Provenance.FileName, 1, 1);

    /// <summary>The file's text. Unknown fields are left out.</summary>
    public static string Write(Provenance provenance) =>
        Header
        + YamlWriter.Write(
            Mapping(("copies", List(provenance.Copies.Select(Entry))), ("pages", List(provenance.Pages.Select(Entry))))
        );

    private static MappingNode Entry(ProvenanceEntry entry) =>
        Mapping(
            ("path", Text(entry.Path)),
            ("language", entry.Language is { } language ? Text(language) : null),
            ("form", Text(Word(entry.Form))),
            ("vintage", entry.Vintage is { } vintage ? Text(vintage) : null),
            ("sha256", Text(entry.Sha256)),
            ("covers", Covers(entry.Covers)),
            ("pages", entry.Pages.Count > 0 ? List(entry.Pages.Select(Text)) : null)
        );

    private static string Word(ProvenanceForm form) =>
        form switch
        {
            ProvenanceForm.Reference => "reference",
            ProvenanceForm.Fragment => "fragment",
            ProvenanceForm.Reconstructed => "reconstructed",
            _ => "rendered",
        };

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
