using System.Diagnostics.CodeAnalysis;
using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace Devin.Generator.Pages;

/// <summary>Writes the text of <c>provenance.yaml</c>.</summary>
internal static class ProvenanceWriter
{
    private const string Header = """
        # Where the copies of the contract and the saved documentation pages come from.
        # `devin-gen import` and `devin-gen refresh` rewrite this file from the files themselves. They keep what you set by
        # hand in these fields:
        #   published  when the text was published, in any words (pages carry no date, so it is unknown unless set); the
        #              reference is put together from what was published over some months
        #   language   of a rendered page whose file name does not say it
        #   covers     of a rendered page: the operations that it shows
        # form: `reference` is the whole contract, `document` the whole contract of a language as the site publishes it,
        # `fragment` carries OpenAPI of some operations, `guide` is a page without a contract, of which only this record is
        # kept, `rendered` is a page's text as a browser shows it, `reconstructed` is a partial copy with what rendered pages of one
        # language show: what is not in it was not shown, and `devin-gen drift` compares the pages themselves.
        # address, retrieved, etag and last-modified: how `devin-gen refresh` retrieved the file, and what it sends next time.
        # pages of a copy: those that say what it says. A page of that language that is not listed differs from it.

        """;

    private static readonly SourceLocation Written = new(ProvenanceFile.Name, 1, 1);

    /// <summary>The file's text. Unknown values are left out.</summary>
    public static string Write(Provenance provenance) =>
        Header
        + YamlWriter.Write(
            Mapping(
                ("copies", List(provenance.Copies.Select(Entry))),
                ("pages", List(provenance.Pages.Select(Entry))),
                ("guides", provenance.Guides.Count > 0 ? List(provenance.Guides.Select(Entry)) : null)
            )
        );

    private static MappingNode Entry(ProvenanceEntry entry) =>
        Mapping(
            ("path", Text(entry.Path)),
            ("language", Text(entry.Language)),
            ("form", Text(ProvenanceFile.FormWords[entry.Form])),
            ("published", Text(entry.Published)),
            ("address", Text(entry.Retrieved?.Address)),
            ("retrieved", Text(entry.Retrieved?.Date)),
            ("etag", Text(entry.Retrieved?.ETag)),
            ("last-modified", Text(entry.Retrieved?.LastModified)),
            ("sha256", Text(entry.Sha256)),
            ("covers", Covers(entry.Covers)),
            ("pages", entry.Pages.Count > 0 ? List(entry.Pages.Select(static page => Text(page))) : null)
        );

    private static Node? Covers(Coverage coverage) =>
        coverage.IsComplete ? Text("complete")
        : coverage.Operations.Count > 0 ? List(coverage.Operations.Select(static operation => Text(operation)))
        : null;

    [return: NotNullIfNotNull(nameof(text))]
    private static ScalarNode? Text(string? text) =>
        text is null ? null : new ScalarNode(Written, ScalarKind.String, text);

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
