using Devin.Generator.CSharp;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Comments;

/// <summary>The comments of methods that call operations.</summary>
internal static class OperationDocs
{
    /// <summary>The comment of the flat client's method.</summary>
    public static IReadOnlyList<string> Of(Operation operation)
    {
        var lines = new List<string>();
        lines.AddRange(XmlDocs.Element("summary", Summary(operation)));
        lines.AddRange(XmlDocs.Element("remarks", string.Join('\n', Facts(operation))));
        lines.AddRange(Arguments(operation));
        if (operation.Body is { Type: not null } body)
        {
            lines.AddRange(XmlDocs.Parameter("request", RequestBody(body)));
        }

        if (operation.Optional.Any())
        {
            lines.AddRange(XmlDocs.Parameter("parameters", "Optional parameters."));
        }

        lines.AddRange(XmlDocs.Parameter("options", "Per-request options that override those of the client."));
        lines.AddRange(XmlDocs.Parameter("cancellationToken", Phrases.CancellationToken));
        lines.AddRange(Returns(operation));
        if (operation.GivenByClient is { } given)
        {
            lines.AddRange(
                XmlDocs.Element(
                    "exception cref=\"InvalidOperationException\"",
                    $"The client has no value for `{given.WireName}`."
                )
            );
        }

        return lines;
    }

    /// <summary>The lines about the arguments.</summary>
    public static IEnumerable<string> Arguments(Operation operation) => operation.Arguments.SelectMany(Argument);

    /// <summary>What the operation does.</summary>
    public static string Summary(Operation operation) =>
        MemberDocs.SentenceOr(
            operation.Documentation.Text,
            $"Calls `{operation.HttpMethod} {operation.PathTemplate}`."
        );

    /// <summary>The remarks: constraints, the permission, and the address.</summary>
    public static IReadOnlyList<string> Facts(Operation operation)
    {
        var facts = new List<string>(operation.Documentation.Facts);
        if (
            operation.Permission is { } permission
            && !facts.Exists(fact => fact.Contains(permission, StringComparison.Ordinal))
        )
        {
            facts.Add($"Requires the permission `{permission}`.");
        }

        facts.Add($"`{operation.HttpMethod} {operation.PathTemplate}`");
        return facts;
    }

    /// <summary>The request body.</summary>
    public static string RequestBody(Body body) => MemberDocs.SentenceOr(body.Documentation.Text, Phrases.Request);

    /// <summary>The lines about the result; none where there is none.</summary>
    public static IReadOnlyList<string> Returns(Operation operation) =>
        operation.Result.Type is null
            ? []
            : XmlDocs.Element("returns", MemberDocs.SentenceOr(operation.Result.Description, Phrases.Response));

    private static IReadOnlyList<string> Argument(Parameter parameter)
    {
        var text = MemberDocs.SentenceOr(parameter.Documentation.Text, $"The `{parameter.WireName}` parameter.");
        return XmlDocs.Parameter(
            OperationLayout.Argument(parameter),
            string.Join(' ', parameter.Documentation.Facts.Prepend(text))
        );
    }
}
