using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Copies;

/// <summary>What is known about a copy beside its text: an entry of <c>provenance.yaml</c>.</summary>
/// <param name="Language">The language.</param>
/// <param name="Vintage">When it was published.</param>
/// <param name="IsPartial">Whether it shows only a part of the contract.</param>
/// <param name="Sources">
/// The pages that say what it says, where it was put together from rendered pages: they are compared in its place, since
/// only they tell what is absent from what was not shown.
/// </param>
internal sealed record Provenance(string? Language, string? Vintage, bool IsPartial, IReadOnlyList<string> Sources)
{
    /// <summary>
    /// Reads the entries by path, relative to the provenance's folder: the lists <c>copies</c> and <c>pages</c>,
    /// whose members have <c>path</c> and, where known, <c>language</c>, <c>vintage</c>, <c>form</c> and <c>pages</c>.
    /// </summary>
    public static IReadOnlyDictionary<string, Provenance> Read(Node document)
    {
        var entries = new Dictionary<string, Provenance>(StringComparer.Ordinal);
        foreach (var item in Items(document, "copies").Concat(Items(document, "pages")).OfType<MappingNode>())
        {
            if (item.Text("path") is { } path)
            {
                entries[path] = new Provenance(
                    item.Text("language"),
                    TextOf(item["vintage"]),
                    item.Text("form") is "fragment" or "reconstructed",
                    item.Text("form") == "reconstructed" ? Texts(item["pages"]) : []
                );
            }
        }

        return entries;
    }

    private static IReadOnlyList<Node> Items(Node document, string name) =>
        (document as MappingNode)?.Sequence(name)?.Items ?? [];

    private static string[] Texts(Node? list) =>
        [.. (list as SequenceNode)?.Items.OfType<ScalarNode>().Select(static item => item.Text) ?? []];

    private static string? TextOf(Node? node) =>
        node is ScalarNode { Kind: ScalarKind.String or ScalarKind.Number } scalar ? scalar.Text : null;
}
