using Devin.Generator.Scalars;

namespace Devin.Generator.Schemas;

/// <summary>What a schema means, whatever its spelling.</summary>
/// <param name="IsNullable">Whether null is a legal value.</param>
internal abstract record Shape(bool IsNullable);

/// <summary>The schema of another place.</summary>
internal sealed record ReferenceShape(SchemaSite Target, bool IsNullable) : Shape(IsNullable);

/// <summary>Any value.</summary>
internal sealed record AnyShape() : Shape(true);

/// <summary>Null and nothing else.</summary>
internal sealed record NullShape() : Shape(true);

/// <summary>A scalar.</summary>
/// <param name="Constant">The only legal value as JSON, or null.</param>
internal sealed record PrimitiveShape(PrimitiveType Type, string? Constant, bool IsNullable) : Shape(IsNullable);

/// <summary>A string or integer of which the contract lists values.</summary>
internal sealed record EnumShape(bool IsInteger, IReadOnlyList<string> Values, bool IsNullable) : Shape(IsNullable)
{
    /// <summary>The titles and descriptions of the values that are constants of their own, by value.</summary>
    public IReadOnlyDictionary<string, ValueText> Texts { get; init; } = ValueText.None;

    /// <summary>Whether the contract allows any other string too.</summary>
    public bool AllowsOthers { get; init; }
}

/// <summary>An array; without a site any items.</summary>
internal sealed record ListShape(SchemaSite? Item, bool IsNullable) : Shape(IsNullable);

/// <summary>A map with values of one schema.</summary>
internal sealed record MapShape(SchemaSite Value, bool IsNullable) : Shape(IsNullable);

/// <summary>An object without constraints.</summary>
internal sealed record FreeFormShape(bool IsNullable) : Shape(IsNullable);

/// <summary>An object with properties.</summary>
/// <param name="Properties">By name; a property that several parts of an <c>allOf</c> have is that with the fewest values.</param>
internal sealed record ObjectShape(
    IReadOnlyDictionary<string, SchemaSite> Properties,
    IReadOnlySet<string> Required,
    SchemaSite? Additional,
    bool IsClosed,
    bool IsNullable
) : Shape(IsNullable);

/// <summary>One of several schemas.</summary>
internal sealed record UnionShape(IReadOnlyList<SchemaSite> Variants, Discriminator? Discriminator, bool IsNullable)
    : Shape(IsNullable);

/// <summary>The property that distinguishes the variants of a union.</summary>
/// <param name="Property">Its name.</param>
/// <param name="Mapping">Its values, each with its reference.</param>
internal sealed record Discriminator(string Property, IReadOnlyList<KeyValuePair<string, string>> Mapping);
