using System.Diagnostics.CodeAnalysis;
using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace Devin.Generator.Pages;

/// <summary>Writes the text of <c>provenance.yaml</c>.</summary>
internal static class ProvenanceWriter
{
    private const string Header = """
        # The origin of the localized copies and of the saved documentation pages.
        # `devin-gen import` and `devin-gen refresh` rewrite this file. They keep the values that you set in these fields:
        #   published  the publication date, in any format. Pages contain no date. The reference is compiled from texts that
        #              were published over several months.
        #   language   the language of a rendered page whose file name does not contain it
        #   covers     the operations that a rendered page shows
        # The form `reference` is the whole contract, `document` is the whole contract of a language as the site publishes it,
        # `fragment` is the OpenAPI of some operations, `guide` is a page without a contract, of which only the entry is kept,
        # `rendered` is the text of a page in a browser, and `reconstructed` is a partial contract that is built from the rendered
        # pages of one language. `devin-gen drift` compares those pages instead of it.
        # address, retrieved, etag and last-modified: how `devin-gen refresh` retrieved the file. It sends them with the next run.
        # pages of a copy: the pages that agree with it. Another page of that language differs from it.
        # The field `partial` lists what the service documents only partially, from evidence.yaml.

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
            ("partial", entry.Partial.Count > 0 ? List(entry.Partial.Select(static part => Text(part))) : null),
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
