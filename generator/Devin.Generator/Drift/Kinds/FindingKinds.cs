using Devin.Generator.Diagnostics;

namespace Devin.Generator.Drift.Kinds;

/// <summary>The kinds' stable names, their weight and a sentence about each.</summary>
internal static class FindingKinds
{
    /// <summary>Every kind, in the order of the documentation.</summary>
    public static IReadOnlyList<FindingKind> All { get; } = Enum.GetValues<FindingKind>();

    /// <summary>The name in reports and baselines. It is stable: baselines and consumers of reports know it.</summary>
    public static string Name(FindingKind kind) =>
        kind switch
        {
            FindingKind.MissingOperation => "missing-operation",
            FindingKind.MissingSchema => "missing-schema",
            FindingKind.MissingProperty => "missing-property",
            FindingKind.MissingParameter => "missing-parameter",
            FindingKind.MissingMessage => "missing-message",
            FindingKind.MissingMember => "missing-member",
            FindingKind.Required => "required",
            FindingKind.Enum => "enum",
            FindingKind.Type => "type",
            FindingKind.Nullable => "nullable",
            FindingKind.Constraint => "constraint",
            FindingKind.Default => "default",
            FindingKind.Ref => "ref",
            FindingKind.Security => "security",
            FindingKind.Server => "server",
            FindingKind.Version => "version",
            FindingKind.Identifier => "identifier",
            FindingKind.TranslatedIdentifier => "translated-identifier",
            FindingKind.Structure => "structure",
            FindingKind.PageContradiction => "page-contradiction",
            FindingKind.UnreadableCopy => "unreadable-copy",
            FindingKind.UndecidedEnum => "undecided-enum",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind."),
        };

    /// <summary>
    /// How much a kind weighs: an error where a client built from one copy would fail against a server that
    /// follows another, a warning where it would still work or where it tolerates the difference by design.
    /// </summary>
    public static Severity SeverityOf(FindingKind kind) =>
        kind switch
        {
            FindingKind.MissingOperation
            or FindingKind.MissingSchema
            or FindingKind.MissingParameter
            or FindingKind.Required
            or FindingKind.Type
            or FindingKind.Ref
            or FindingKind.Security
            or FindingKind.UnreadableCopy => Severity.Error,
            FindingKind.Identifier => Severity.Information,
            _ => Severity.Warning,
        };

    /// <summary>One sentence that says what the kind means.</summary>
    public static string Description(FindingKind kind) =>
        kind switch
        {
            FindingKind.MissingOperation => "A path or method stands in some copies only.",
            FindingKind.MissingSchema => "A schema stands in some copies only.",
            FindingKind.MissingProperty => "A property stands in some copies only.",
            FindingKind.MissingParameter => "A parameter stands in some copies only.",
            FindingKind.MissingMessage => "A request body, response, header or media type stands in some copies only.",
            FindingKind.MissingMember => "A part of the document stands in some copies only.",
            FindingKind.Required => "Something is required in some copies only.",
            FindingKind.Enum => "The copies list different values.",
            FindingKind.Type => "The copies give different types.",
            FindingKind.Nullable => "Null is allowed in some copies only.",
            FindingKind.Constraint => "A limit on the values differs.",
            FindingKind.Default => "The default value differs.",
            FindingKind.Ref => "The copies refer to different schemas, or some write the schema out in place.",
            FindingKind.Security => "The security requirements or schemes differ.",
            FindingKind.Server => "The server addresses differ.",
            FindingKind.Version => "The versions differ.",
            FindingKind.Identifier => "The same thing has different names.",
            FindingKind.TranslatedIdentifier => "An identifier was translated.",
            FindingKind.Structure => "The structure differs.",
            FindingKind.PageContradiction => "A page contradicts itself.",
            FindingKind.UnreadableCopy => "A copy could not be read.",
            FindingKind.UndecidedEnum => "The place of a list of values could not be decided.",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind."),
        };
}
