using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>
/// Finds which variants of two unions belong together: components by their name, objects by their constants and properties,
/// all others by their type.
/// </summary>
internal sealed class VariantPairing
{
    /// <summary>Beyond so many variants that equal no other one, a similar one is not searched.</summary>
    private const int Most = 64;

    private readonly Variant[] _old;
    private readonly Variant[] _new;

    private VariantPairing(IEnumerable<TypedSite> old, IEnumerable<TypedSite> @new)
    {
        _old = [.. old.Select(static (site, index) => new Variant(site, index))];
        _new = [.. @new.Select(static (site, index) => new Variant(site, index))];
    }

    /// <summary>The old variants in their order, each with the new one and its index, or with null.</summary>
    public IEnumerable<(TypedSite Old, TypedSite? New, int Index)> Pairs =>
        _old.Select(static variant => (variant.Site, variant.Partner?.Site, variant.Partner?.Index ?? -1));

    /// <summary>The new variants without an old one.</summary>
    public IEnumerable<TypedSite> Added => Free(_new).Select(static variant => variant.Site);

    /// <summary>Pairs the variants.</summary>
    public static VariantPairing Of(IReadOnlyList<TypedSite> old, IReadOnlyList<TypedSite> @new)
    {
        var pairing = new VariantPairing(old, @new);
        pairing.JoinEqual(static variant => variant.Component);
        if (old.Count > 0 && @new.Count > 0)
        {
            pairing.JoinRenamed(old[0].Contract, @new[0].Contract);
        }

        pairing.JoinEqual(static variant => variant.IsInlineObject ? variant.Constants + "\n\n" + variant.Names : null);
        pairing.JoinEqual(
            static variant => variant is { IsInlineObject: true, Constants.Length: > 0 } ? variant.Constants : null,
            isUnique: true
        );
        pairing.JoinEqual(static variant => variant.IsInlineObject ? variant.Names : null);
        pairing.JoinAlike(static variant => variant.IsInlineObject, static (_, shared) => shared > 0);
        pairing.JoinEqual(static variant =>
            variant is { Component: null, Shape: null } ? TypeWords.Of(variant.Site) : null
        );
        return pairing;
    }

    /// <summary>A component takes the place of one that is gone if it has all of its properties.</summary>
    private void JoinRenamed(ComparedSide old, ComparedSide @new)
    {
        static bool Has(ComparedSide contract, string component) =>
            contract.Document.Mapping("components")?.Mapping("schemas")?[component] is not null;

        bool IsRenamed(Variant variant) =>
            variant is { Component: { } name, Shape: not null }
            && !Has(ReferenceEquals(variant.Site.Contract, old) ? @new : old, name);

        JoinEqual(variant => IsRenamed(variant) ? variant.Names : null);
        JoinAlike(IsRenamed, static (variant, shared) => shared == variant.Shape!.Properties.Count);
    }

    private void JoinEqual(Func<Variant, string?> keyOf, bool isUnique = false)
    {
        var sought = Free(_old).ToLookup(keyOf, StringComparer.Ordinal);
        foreach (var found in Free(_new).GroupBy(keyOf, StringComparer.Ordinal))
        {
            var others = sought[found.Key].ToArray();
            if (found.Key is null || (isUnique && (others.Length > 1 || found.Skip(1).Any())))
            {
                continue;
            }

            foreach (var (mine, theirs) in others.Zip(found))
            {
                Variant.Join(mine, theirs);
            }
        }
    }

    /// <summary>Each old variant gets the new one that has most of its properties.</summary>
    private void JoinAlike(Func<Variant, bool> isMeant, Func<Variant, int, bool> isAlike)
    {
        Variant[] sought = [.. Free(_old).Where(isMeant)];
        var found = Free(_new).Where(isMeant).ToList();
        if (sought.Length > Most || found.Count > Most)
        {
            return;
        }

        foreach (var mine in sought)
        {
            var best = found
                .Select(theirs => (Variant: theirs, Shared: mine.SharedNames(theirs)))
                .Where(pair => isAlike(mine, pair.Shared))
                .OrderByDescending(static pair => pair.Shared)
                .Select(static pair => pair.Variant)
                .FirstOrDefault();
            if (best is not null)
            {
                Variant.Join(mine, best);
                found.Remove(best);
            }
        }
    }

    private static IEnumerable<Variant> Free(Variant[] variants) =>
        variants.Where(static variant => variant.Partner is null);

    private sealed class Variant(TypedSite site, int index)
    {
        public TypedSite Site => site;

        public int Index => index;

        public Variant? Partner { get; private set; }

        public string? Component { get; } = site.Through().ComponentKey;

        public ObjectShape? Shape { get; } = site.Meaning as ObjectShape;

        public bool IsInlineObject => Component is null && Shape is not null;

        /// <summary>The names of the properties as one text.</summary>
        public string Names =>
            field ??= string.Join('\n', Shape!.Properties.Keys.Order(StringComparer.Ordinal).Select(CanonicalJson.Of));

        /// <summary>The properties that have one value, with it, as one text.</summary>
        public string Constants =>
            field ??= string.Join(
                '\n',
                Shape!
                    .Properties.Select(static property => (property.Key, Value: Constant(property.Value.Keywords)))
                    .Where(static property => property.Value is not null)
                    .OrderBy(static property => property.Key, StringComparer.Ordinal)
                    .Select(static property => $"{CanonicalJson.Of(property.Key)}: {CanonicalJson.Of(property.Value!)}")
            );

        public static void Join(Variant old, Variant @new) => (old.Partner, @new.Partner) = (@new, old);

        public int SharedNames(Variant other) => Shape!.Properties.Keys.Count(other.Shape!.Properties.ContainsKey);

        private static Node? Constant(MappingNode schema) =>
            schema["const"] ?? (schema.Sequence("enum") is { Items: [var only] } ? only : null);
    }
}
