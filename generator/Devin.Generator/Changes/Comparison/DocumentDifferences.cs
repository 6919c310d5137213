using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares the top-level members of two contracts.</summary>
internal static class DocumentDifferences
{
    /// <summary>Adds the differences.</summary>
    public static void Compare(Walk walk)
    {
        SecurityComparer.CompareDocument(walk);
        var before = Servers(walk.Old);
        var after = Servers(walk.New);
        if (!before.SequenceEqual(after, StringComparer.Ordinal))
        {
            var shift = before.All(after.Contains) ? Shift.Added : Shift.Changed;
            walk.Differences.Add(Of(walk, "servers", Facet.Server, shift, Words(before), Words(after)));
            return;
        }

        if (HasNoServers(walk.Old) && HasNoServers(walk.New))
        {
            return;
        }

        walk.Differences.AddRange(
            Remainder.Whole(
                () => Of(walk, "servers", Facet.Server, Shift.Changed, Words(before), Words(after)),
                new Schemas.SchemaSite(walk.Old.Document, JsonPointer.Root),
                new Schemas.SchemaSite(walk.New.Document, JsonPointer.Root),
                "servers"
            )
        );
    }

    /// <summary>A difference of a member of the document.</summary>
    public static Difference Of(Walk walk, string member, Facet facet, Shift shift, string before, string after) =>
        new(Subject.Document, facet, shift)
        {
            Key = member,
            What = "the contract",
            Before = before,
            After = after,
            Old = At(walk.Old, member),
            New = At(walk.New, member),
        };

    private static Origin At(ComparedSide contract, string member) =>
        contract.Document[member] is { } node
            ? new Origin(JsonPointer.Root.Append(member), node.Location)
            : new Origin(JsonPointer.Root, contract.Document.Location);

    private static string[] Servers(ComparedSide contract) =>
        [
            .. (contract.Document.Sequence("servers")?.Items ?? [])
                .OfType<MappingNode>()
                .Select(static server => server.Text("url") ?? "")
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Whether the contract lists no servers: an empty list means the same as none.</summary>
    private static bool HasNoServers(ComparedSide contract) =>
        contract.Document["servers"] is null or SequenceNode { Items.Count: 0 };

    private static string Words(string[] servers) => servers.Length == 0 ? "none" : string.Join(", ", servers);
}
