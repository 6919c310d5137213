using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>
/// Compares schemas by what they mean. A pair is compared once, however many operations reach it; a schema behind
/// <c>$ref</c> is a pair of its own.
/// </summary>
internal sealed class SchemaComparer(EqualParts equal)
{
    private readonly Dictionary<(JsonPointer, JsonPointer), SchemaNode> _places = [];
    private readonly Dictionary<(JsonPointer, JsonPointer), SchemaNode> _structures = [];

    /// <summary>Whether nothing differs in two schemas and in what they refer to.</summary>
    public bool AreEqual(SchemaSite old, SchemaSite @new) => equal.Are(old, @new);

    /// <summary>The node of a pair of places.</summary>
    public SchemaNode Compare(SchemaPair pair)
    {
        if (AreEqual(pair.Old.Site, pair.New.Site))
        {
            return SchemaNode.Empty();
        }

        var key = (pair.Old.Site.Pointer, pair.New.Site.Pointer);
        if (_places.TryGetValue(key, out var known))
        {
            return known;
        }

        var node = new SchemaNode();
        _places.Add(key, node);
        // The arguments of one method are no type that others share.
        var isShared =
            (pair.Old.Shape, pair.New.Shape) is (ReferenceShape, ReferenceShape)
            && pair.Old.ArgumentsOf is null
            && pair.New.ArgumentsOf is null;
        CompareNullability(pair, node);
        CompareKeywords(pair, node, isThrough: !isShared);
        node.Add(CompareStructure(pair, isShared));
        node.Complete();
        return node;
    }

    private static void CompareKeywords(SchemaPair pair, SchemaNode node, bool isThrough)
    {
        var (old, @new) = (SchemaParts.Of(pair.Old, isThrough), SchemaParts.Of(pair.New, isThrough));
        // Most schemas are the same in both contracts, so their keywords need not be compared one by one.
        if (!AreEqual(old, @new))
        {
            var keywords = DifferentKeywords.Of(old, @new);
            ValueFacets.Compare(pair, node, old, @new, keywords);
            new KeywordComparer(pair, node, old, @new).Compare(keywords);
        }
    }

    private static bool AreEqual(IReadOnlyList<SchemaSite> old, IReadOnlyList<SchemaSite> @new)
    {
        if (old.Count != @new.Count)
        {
            return false;
        }

        for (var index = 0; index < old.Count; index++)
        {
            if (!EqualNodes.Are(old[index].Node, @new[index].Node))
            {
                return false;
            }
        }

        return true;
    }

    private SchemaNode CompareStructure(SchemaPair place, bool isShared)
    {
        var old = place.Old.Through();
        var @new = place.New.Through();
        var key = (old.Site.Pointer, @new.Site.Pointer);
        if (_structures.TryGetValue(key, out var known) && old.ArgumentsOf is null)
        {
            return known;
        }

        var node = new SchemaNode();
        _structures.TryAdd(key, node);
        var pair = isShared ? Shared(place, old, @new) : place with { Old = old, New = @new };
        if (isShared)
        {
            CompareKeywords(pair, node, isThrough: true);
        }

        TypeNames.Compare(pair, node, isShared);
        CompareMeaning(pair, node);
        node.Complete();
        return node;
    }

    /// <summary>A schema of its own: its differences are those of a type, not of one of its places.</summary>
    private static SchemaPair Shared(SchemaPair place, TypedSite old, TypedSite @new)
    {
        var name = old.ComponentKey ?? old.Site.Pointer.ToString();
        var isType = old.Definition is not null && @new.Definition is not null;
        return new SchemaPair(
            old,
            @new,
            "schema " + name,
            "schema " + name,
            isType ? TypeNames.Member(old) : place.OldMember,
            isType ? TypeNames.Member(@new) : place.NewMember
        )
        {
            IsArgument = !isType && place.IsArgument,
        };
    }

    private void CompareMeaning(SchemaPair pair, SchemaNode node)
    {
        switch (pair.Meanings)
        {
            case (EnumShape old, EnumShape @new) when old.IsInteger == @new.IsInteger:
                EnumValueComparer.Compare(pair, node, old, @new);
                break;
            case (ListShape { Item: { } old }, ListShape { Item: { } @new }):
                node.Add(Compare(pair.Inner(pair.Old.Item(old), pair.New.Item(@new), "[]", "items")));
                break;
            case (MapShape old, MapShape @new):
                ObjectComparer.CompareClosing(pair, node);
                node.Add(Compare(pair.Inner(pair.Old.Value(old.Value), pair.New.Value(@new.Value), "{}", "values")));
                break;
            case (FreeFormShape, FreeFormShape):
                ObjectComparer.CompareClosing(pair, node);
                break;
            case (ObjectShape old, ObjectShape @new):
                new ObjectComparer(this, pair, node).Compare(old, @new);
                break;
            case (UnionShape old, UnionShape @new):
                new UnionComparer(this, pair, node).Compare(old, @new);
                break;
            case (PrimitiveShape old, PrimitiveShape @new) when old.Type == @new.Type:
                if (!string.Equals(old.Constant, @new.Constant, StringComparison.Ordinal))
                {
                    node.Differences.Add(
                        pair.Difference(
                            Facet.Constant,
                            Shifts.Between(old.Constant, @new.Constant),
                            old.Constant,
                            @new.Constant
                        )
                    );
                }

                break;
            case (AnyShape, AnyShape) or (NullShape, NullShape) or (ListShape { Item: null }, ListShape { Item: null }):
                break;
            default:
                node.Differences.Add(TypeChange.Of(pair));
                break;
        }
    }

    /// <summary>A schema that becomes nullable is nullable in C# at each of its places, so each place is judged.</summary>
    private static void CompareNullability(SchemaPair pair, SchemaNode node)
    {
        var (old, @new) = pair.Meanings;
        var saysNothing = old is AnyShape or NullShape || @new is AnyShape or NullShape;
        if (!saysNothing && old.IsNullable != @new.IsNullable)
        {
            node.Differences.Add(pair.Difference(Facet.Nullability, @new.IsNullable ? Shift.Added : Shift.Removed));
        }
    }
}
