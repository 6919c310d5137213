using Devin.Generator.Documents;

namespace Devin.Generator.Drift.Copies;

/// <summary>What is known about a copy beside its text: an entry of <c>provenance.yaml</c>.</summary>
/// <param name="Language">The language.</param>
/// <param name="Vintage">When it was published.</param>
/// <param name="IsPartial">Whether it shows only a part of the contract.</param>
internal sealed record Provenance(string? Language, string? Vintage, bool IsPartial)
{
    /// <summary>
    /// Reads the entries, by file relative to the provenance's folder. The file lists copies under <c>copies</c>,
    /// each with <c>file</c> and, where known, <c>language</c>, <c>vintage</c> and <c>partial</c>; other members are
    /// for other readers.
    /// </summary>
    public static IReadOnlyDictionary<string, Provenance> Read(Node document)
    {
        var entries = new Dictionary<string, Provenance>(StringComparer.Ordinal);
        foreach (var item in (document as MappingNode)?.Sequence("copies")?.Items.OfType<MappingNode>() ?? [])
        {
            if (item.Text("file") is { } file)
            {
                entries[file] = new Provenance(item.Text("language"), TextOf(item["vintage"]), item.IsTrue("partial"));
            }
        }

        return entries;
    }

    private static string? TextOf(Node? node) =>
        node is ScalarNode { Kind: ScalarKind.String or ScalarKind.Number } scalar ? scalar.Text : null;
}
