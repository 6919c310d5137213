using Devin.Generator.Schemas;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Two schemas at the same place of both contracts, and the names of the place.</summary>
/// <param name="Key">The logical address.</param>
/// <param name="What">The place for people.</param>
/// <param name="OldMember">What consumers of the old library write.</param>
/// <param name="NewMember">What consumers of the new library write.</param>
internal sealed record SchemaPair(
    TypedSite Old,
    TypedSite New,
    string Key,
    string What,
    CSharpMember? OldMember,
    CSharpMember? NewMember
)
{
    /// <summary>Whether the place is an argument of a method on either side.</summary>
    public bool IsArgument { get; init; }

    /// <summary>Whether the place is a property of an object, so that its own keywords are about the property.</summary>
    public bool IsProperty { get; init; }

    /// <summary>A difference at this place.</summary>
    public Difference Difference(Facet facet, Shift shift, string? before = null, string? after = null) =>
        new(Subject.Schema, facet, shift)
        {
            Key = Key,
            Owner = Key,
            What = What,
            Old = Old.Site.Origin,
            New = New.Site.Origin,
            Before = before,
            After = after,
            OldMember = OldMember,
            NewMember = NewMember,
            IsArgument = IsArgument,
        };

    /// <summary>The pair of two schemas inside, which have no member of their own.</summary>
    public SchemaPair Inner(TypedSite old, TypedSite @new, string key, string what) =>
        this with
        {
            Old = old,
            New = @new,
            Key = Key + key,
            What = $"{what} of {What}",
            IsProperty = false,
        };

    /// <summary>The schemas behind all references.</summary>
    public (Shape Old, Shape New) Meanings => (Old.Meaning, New.Meaning);
}
