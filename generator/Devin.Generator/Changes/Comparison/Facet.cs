namespace Devin.Generator.Changes.Comparison;

/// <summary>Which property of a subject differs.</summary>
internal enum Facet
{
    /// <summary>That it is there at all.</summary>
    Existence,
    Route,
    Identifier,
    Group,
    Deprecation,
    Stability,
    Security,
    SecurityScheme,
    Server,
    Version,
    Order,
    PathName,
    Required,
    Style,
    MediaType,
    SuccessStatus,
    ErrorStatus,
    Header,
    Type,
    Property,
    Nullability,
    EnumValue,

    /// <summary>Whether the values are listed.</summary>
    Enumeration,

    /// <summary>Whether it is a list of what it was one of.</summary>
    Listing,
    Variant,
    Constant,
    Default,
    Bound,
    Pattern,
    Discriminator,
    AdditionalProperties,
    EnumOrder,
    Title,
    Component,
    Inlining,
    InlineEnumOrder,
}
