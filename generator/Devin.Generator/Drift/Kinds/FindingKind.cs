namespace Devin.Generator.Drift.Kinds;

/// <summary>What copies disagree about. The names in reports are in <see cref="FindingKinds"/>.</summary>
internal enum FindingKind
{
    /// <summary>A path or a method stands in some copies only.</summary>
    MissingOperation,

    /// <summary>A named schema stands in some copies only.</summary>
    MissingSchema,

    /// <summary>A property stands in some copies only.</summary>
    MissingProperty,

    /// <summary>A parameter stands in some copies only.</summary>
    MissingParameter,

    /// <summary>A response, header, media type or request body stands in some copies only.</summary>
    MissingMessage,

    /// <summary>Another part of the document stands in some copies only.</summary>
    MissingMember,

    /// <summary>Something is required in some copies only.</summary>
    Required,

    /// <summary>The lists of allowed values differ.</summary>
    Enum,

    /// <summary>The types differ, or the alternatives of a union.</summary>
    Type,

    /// <summary>Null is allowed in some copies only.</summary>
    Nullable,

    /// <summary>A limit on values differs: length, range, pattern, format, count.</summary>
    Constraint,

    /// <summary>The default values differ.</summary>
    Default,

    /// <summary>The references differ, or some copies write the thing out in place.</summary>
    Ref,

    /// <summary>The security requirements or schemes differ.</summary>
    Security,

    /// <summary>The server addresses differ.</summary>
    Server,

    /// <summary>The versions differ: of the document or of OpenAPI.</summary>
    Version,

    /// <summary>The same thing has different names, and nothing says that one is a translation.</summary>
    Identifier,

    /// <summary>The same thing has different names, and one is a translation of the other.</summary>
    TranslatedIdentifier,

    /// <summary>Another structural difference.</summary>
    Structure,

    /// <summary>A page says one thing in its schema or field list and another in its prose or sample.</summary>
    PageContradiction,

    /// <summary>A copy could not be read.</summary>
    UnreadableCopy,

    /// <summary>A list of values whose place in the contract could not be decided.</summary>
    UndecidedEnum,
}
