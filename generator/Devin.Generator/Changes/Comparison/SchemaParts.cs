using Devin.Generator.OpenApi;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>
/// The schemas that all apply at one place: the schema itself, its branches of <c>allOf</c>, its one branch that is not
/// null, and what they refer to.
/// </summary>
internal static class SchemaParts
{
    private const int Most = 64;

    /// <summary>The schemas, the place's own first. Their components count as compared.</summary>
    /// <param name="site">The place.</param>
    /// <param name="isThrough">Whether a schema behind a reference counts as this one.</param>
    public static IReadOnlyList<SchemaSite> Of(TypedSite site, bool isThrough)
    {
        if (IsAlone(site.Site.Keywords))
        {
            site.Contract.Cover(site.Site.Pointer);
            return [site.Site];
        }

        var parts = new List<SchemaSite>();
        Add(site.Contract, site.Site, isThrough, parts, []);
        return parts;
    }

    private static bool IsAlone(MappingNode schema) =>
        schema["$ref"] is null && schema["allOf"] is null && schema["anyOf"] is null && schema["oneOf"] is null;

    private static void Add(
        ComparedSide contract,
        SchemaSite site,
        bool isThrough,
        List<SchemaSite> parts,
        HashSet<JsonPointer> seen
    )
    {
        if (parts.Count == Most || !seen.Add(site.Pointer))
        {
            return;
        }

        parts.Add(site);
        contract.Cover(site.Pointer);
        foreach (var branch in Branches(site))
        {
            Add(contract, branch, isThrough, parts, seen);
        }

        if (isThrough && site.Keywords["$ref"] is ScalarNode { Kind: ScalarKind.String } reference)
        {
            Add(contract, contract.References.Resolve(reference, site.Pointer), isThrough, parts, seen);
        }
    }

    private static IEnumerable<SchemaSite> Branches(SchemaSite site)
    {
        var all = (site.Keywords.Sequence("allOf")?.Items ?? []).Select(
            (branch, index) => site.At(branch, "allOf", index)
        );
        var only =
            from keyword in (string[])["anyOf", "oneOf"]
            let branch = NullSpelling.OnlyBranch(site.Keywords, keyword)
            where branch is not null
            select site.At(branch.Value.Branch, keyword, branch.Value.Index);
        return all.Concat(only);
    }
}
