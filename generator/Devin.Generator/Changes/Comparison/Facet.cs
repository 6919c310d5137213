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

    /// <summary><c>if</c>, <c>then</c>, <c>else</c>.</summary>
    Condition,
    Containment,

    /// <summary>What a property needs beside it.</summary>
    Dependency,
    Unevaluated,

    /// <summary>The names that properties may have, and what those of a pattern contain.</summary>
    PropertyName,
    Negation,

    /// <summary>The components of an <c>allOf</c>.</summary>
    Composition,

    /// <summary><c>x-extensible-enum</c>.</summary>
    ExtensibleEnum,

    /// <summary>Whether a property is only read or only written.</summary>
    Access,
    Webhook,
    Callback,
    Link,
    HeaderDetail,
    OtherMediaType,
    SchemeDetail,

    /// <summary>An option of the client that comes from the contract.</summary>
    ClientOption,
    DeclaredTag,

    /// <summary>The version that the contract gives itself, or that of OpenAPI.</summary>
    DeclaredVersion,

    /// <summary>A component that no operation uses.</summary>
    UnusedComponent,

    /// <summary>A keyword that the comparison does not interpret.</summary>
    Unclassified,
}
