namespace Devin.Generator.Changes.Comparison;

/// <summary>How a schema spells that a value has one of several types.</summary>
internal enum VariantKeyword
{
    None,
    AnyOf,
    OneOf,

    /// <summary>A list under <c>type</c>.</summary>
    TypeList,
}
