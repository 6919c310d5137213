using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares what the document has beside its operations and its components.</summary>
internal static class DocumentRemainder
{
    /// <summary>Adds the differences.</summary>
    public static void Compare(Walk walk)
    {
        var old = new SchemaSite(walk.Old.Document, JsonPointer.Root);
        var @new = new SchemaSite(walk.New.Document, JsonPointer.Root);
        walk.Differences.AddRange(Remainder.Parts(() => Template(Facet.Webhook), old, @new, "webhooks"));
        walk.Differences.AddRange(Remainder.Whole(() => Template(Facet.DeclaredTag), old, @new, "tags"));
        walk.Differences.AddRange(Remainder.Whole(() => Template(Facet.DeclaredVersion), old, @new, "openapi"));
        walk.Differences.AddRange(
            Remainder.All(
                () => Template(Facet.Unclassified),
                old,
                @new,
                static keyword =>
                    keyword
                        is "webhooks"
                            or "tags"
                            or "openapi"
                            or "info"
                            or "paths"
                            or "servers"
                            or "security"
                            or "components"
            )
        );
        walk.Differences.AddRange(
            Remainder
                .Parts(() => Template(Facet.Unclassified), old, @new, "info")
                .Select(static difference =>
                    difference.Key == "/info/version" ? difference with { Facet = Facet.DeclaredVersion } : difference
                )
        );
    }

    private static Difference Template(Facet facet) =>
        new(Subject.Document, facet, Shift.Changed) { Key = "", What = "the contract" };
}
