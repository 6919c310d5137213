using Devin.Generator.Changes.Comparison;

namespace Devin.Generator.Changes.Rules;

/// <summary>Rules about parts of a contract that are in no operation's code, and about the options of the client.</summary>
internal static class RemainderRules
{
    private static readonly Mirror Own = Mirror.None("The rule covers both directions.");

    public static IReadOnlyList<Rule> All { get; } =
    [
        Document("DR111", "webhook changed", Facet.Webhook) with
        {
            WireOf = static d => d.Shift == Shift.Added ? Impact.Info : Impact.Warning,
            Advice = "No code is emitted for webhooks. Check what receives the requests of the service.",
        },
        new Rule("DR112", "operation", "callback changed")
        {
            When = Match.A(Subject.Operation, Facet.Callback),
            Wire = Impact.Warning,
            WireOf = static d => d.Shift == Shift.Added ? Impact.Info : Impact.Warning,
            Source = Impact.None,
            Message = Changed,
            Advice = "No code is emitted for callbacks. Check what receives the requests of the service.",
            Reverse = Mirror.Of("DR112"),
        },
        new Rule("DR113", "response", "link changed")
        {
            When = Match.A(Subject.Response, Facet.Link),
            Wire = Impact.Info,
            Source = Impact.None,
            Message = Changed,
            Advice = "Nothing breaks: no code is emitted for links.",
            Reverse = Mirror.Of("DR113"),
            Counterpart = Own,
        },
        Document("DR114", "security scheme added, removed or changed in its details", Facet.SchemeDetail) with
        {
            WireOf = static d => d.Shift == Shift.Added ? Impact.Info : Impact.Warning,
            Advice = "Check that programs still get a token: addresses, flows and scopes are part of a scheme.",
        },
        new Rule("DR115", "response", "declared response header changed")
        {
            When = Match.A(Subject.Response, Facet.HeaderDetail),
            Wire = Impact.Info,
            Source = Impact.None,
            Message = Changed,
            Advice = "Headers are read as text. Check code that reads this one.",
            Reverse = Mirror.Of("DR115"),
            Counterpart = Own,
        },
        new Rule("DR116", "body", "part of a body changed that has no C# type")
        {
            When = Match.Any(
                Match.A(Subject.Body, Facet.OtherMediaType),
                Match.A(Subject.Response, Facet.OtherMediaType)
            ),
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = Changed,
            Advice = "This client uses another media type, or passes the content on as it is. Check other clients.",
            Reverse = Mirror.Of("DR116"),
            Counterpart = Own,
        },
        Document("DR117", "version of the contract or of OpenAPI changed", Facet.DeclaredVersion) with
        {
            Wire = Impact.None,
            Advice = "Nothing to do.",
        },
        Document("DR118", "list of tags changed", Facet.DeclaredTag) with
        {
            Wire = Impact.None,
            Advice = "Nothing to do: groups come from the tags of the operations.",
        },
        Document("DR119", "component changed that no operation uses", Facet.UnusedComponent) with
        {
            Wire = Impact.None,
            Advice = "Nothing to do: no code is emitted for it.",
        },
        new Rule("DR120", "operation", "servers of an operation or a path changed")
        {
            When = Match.A(Subject.Operation, Facet.Server),
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = Changed,
            Advice = "The client sends all requests to one address. Check whether this operation is available there.",
            Reverse = Mirror.Of("DR120"),
        },
        new Rule("DR121", "schema", "component added to allOf or removed from it")
        {
            When = Match.Schema(Facet.Composition),
            Wire = Impact.Info,
            Source = Impact.None,
            Message = static d =>
                d.After is null
                    ? $"{d.What} is no longer composed of {d.Before}."
                    : $"{d.What} is composed of {d.After} too.",
            Advice = "The properties and constraints that come or go with it are changes of their own.",
            Reverse = Mirror.Of("DR121"),
            Counterpart = Own,
        },
        new Rule("DR122", "naming", "option of the client added, removed or changed its type")
        {
            When = Match.A(Subject.Name, Facet.ClientOption),
            Wire = Impact.None,
            Source = Impact.Error,
            SourceOf = static d => d.Shift == Shift.Added ? Impact.Info : Impact.Error,
            Message = static d =>
                d.Before is null ? $"{d.What} is new."
                : d.After is null ? $"{d.What} no longer exists."
                : $"{d.What} has the type {d.After}, was {d.Before}.",
            Advice =
                "Set the options of the new security schemes and of the parameters that all operations have; pass the others to each call.",
            Reverse = Mirror.Of("DR122"),
            Counterpart = Own,
        },
    ];

    private static Rule Document(string id, string title, Facet facet) =>
        new(id, "document", title)
        {
            When = Match.A(Subject.Document, facet),
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = Changed,
            Advice = "",
            Reverse = Mirror.Of(id),
        };

    private static string Changed(Difference difference) => $"{difference.What} changed {Match.FromTo(difference)}.";
}
