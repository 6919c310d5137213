using Devin.Generator.Diagnostics;

namespace Devin.Generator.Drift.Kinds;

/// <summary>
/// The table of the kinds of drift. A new kind is a row here and the code that reports it; the JSON schema and
/// docs/drift.md follow, and tests compare them with this table.
/// </summary>
internal static class DriftKinds
{
    private static readonly List<DriftKind> s_rows = [];

    /// <summary>Every kind, in the order of the documentation.</summary>
    public static IReadOnlyList<DriftKind> All => s_rows;

    public static DriftKind MissingOperation { get; } =
        Row(
            "missing-operation",
            Severity.Error,
            "only some copies have the operation",
            "A path or an HTTP method is missing in some copies."
        );

    public static DriftKind MissingSchema { get; } =
        Row(
            "missing-schema",
            Severity.Error,
            "only some copies have the schema",
            "A named schema is missing in some copies."
        );

    public static DriftKind MissingProperty { get; } =
        Row(
            "missing-property",
            Severity.Warning,
            "only some copies have the property",
            "A property is missing in some copies."
        );

    public static DriftKind MissingParameter { get; } =
        Row(
            "missing-parameter",
            Severity.Error,
            "only some copies have the parameter",
            "A parameter is missing in some copies."
        );

    public static DriftKind MissingMessage { get; } =
        Row(
            "missing-message",
            Severity.Warning,
            "only some copies have this part of the message",
            "A request body, response, header or media type is missing in some copies."
        );

    public static DriftKind MissingMember { get; } =
        Row(
            "missing-member",
            Severity.Warning,
            "only some copies have this part of the document",
            "Another part of the document is missing in some copies."
        );

    public static DriftKind Required { get; } =
        Row(
            "required",
            Severity.Error,
            "the copies disagree about what is required",
            "A parameter, body or property is required in some copies only."
        );

    public static DriftKind Enum { get; } =
        Row("enum", Severity.Warning, "the copies list different values", "The lists of allowed values differ.");

    public static DriftKind Type { get; } =
        Row(
            "type",
            Severity.Error,
            "the copies give different types",
            "The types differ, or the variants of a union do."
        );

    public static DriftKind Nullable { get; } =
        Row("nullable", Severity.Warning, "only some copies allow null", "Null is allowed in some copies only.");

    public static DriftKind Constraint { get; } =
        Row(
            "constraint",
            Severity.Warning,
            "the copies limit the values differently",
            "A limit on values differs: length, range, pattern, format or count."
        );

    public static DriftKind Default { get; } =
        Row("default", Severity.Warning, "the copies give different defaults", "The default values differ.");

    public static DriftKind Ref { get; } =
        Row(
            "ref",
            Severity.Error,
            "the copies refer to different schemas",
            "The references differ, or some copies write the schema inline."
        );

    public static DriftKind Security { get; } =
        Row(
            "security",
            Severity.Error,
            "the copies require different security",
            "The security requirements or the security schemes differ."
        );

    public static DriftKind Server { get; } =
        Row("server", Severity.Warning, "the copies name different servers", "The server addresses differ.");

    public static DriftKind Version { get; } =
        Row(
            "version",
            Severity.Warning,
            "the copies have different versions",
            "The versions of the document or of OpenAPI differ."
        );

    public static DriftKind Identifier { get; } =
        Row(
            "identifier",
            Severity.Information,
            "the copies use different names",
            "One thing has different names, and neither is recognized as a translation of the other."
        );

    public static DriftKind TranslatedIdentifier { get; } =
        Row(
            "translated-identifier",
            Severity.Warning,
            "an identifier was translated",
            "One thing has different names, and one of them is a translation of the other."
        );

    public static DriftKind Structure { get; } =
        Row("structure", Severity.Warning, "the copies differ in structure", "Another structural difference.");

    public static DriftKind PageContradiction { get; } =
        Row(
            "page-contradiction",
            Severity.Warning,
            "a page contradicts itself",
            "The prose table or the sample of a page contradicts the schema or the field list of the same page."
        );

    public static DriftKind UnreadableCopy { get; } =
        Row(
            "unreadable-copy",
            Severity.Error,
            "the copy cannot be read",
            "A copy cannot be read. The others are compared, and the exit code is 3."
        );

    public static DriftKind UndecidedEnum { get; } =
        Row(
            "undecided-enum",
            Severity.Warning,
            "the place of a list of values cannot be decided",
            "A page lists values without the name of their field, and they fit several places of the contract or none."
        );

    private static DriftKind Row(string name, Severity severity, string difference, string explanation)
    {
        var row = new DriftKind(name, s_rows.Count, severity, difference, explanation);
        s_rows.Add(row);
        return row;
    }
}
