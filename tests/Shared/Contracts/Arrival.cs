using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Devin.Generator.Model;
using Devin.Tests.Shared.Operations;

namespace Devin.Tests.Shared.Contracts;

/// <summary>Compares a request with what the call must send.</summary>
internal static partial class Arrival
{
    /// <summary>The differences; none if everything arrived.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="call">The call.</param>
    /// <param name="sent">The request.</param>
    /// <param name="keys">The names of API keys, which the client adds itself.</param>
    public static IEnumerable<string> Differences(
        Operation operation,
        OperationCall call,
        SentRequest sent,
        IReadOnlySet<string> keys
    ) =>
        [
            .. Texts("method", [sent.Method], [operation.HttpMethod]),
            .. Texts("path", [Decoded(sent.Address.AbsolutePath)], [PathOf(operation, call)]),
            .. Texts(
                "query",
                Without(keys, call, Pairs(sent.Address.Query.TrimStart('?'))),
                PairsOf(call, ParameterPlace.Query)
            ),
            .. Texts("cookie", Without(keys, call, Cookies(call, sent)), PairsOf(call, ParameterPlace.Cookie)),
            .. Headers(call, sent),
            .. Body(operation, call, sent),
        ];

    private static IEnumerable<string> Texts(string part, IEnumerable<string> actual, IEnumerable<string> expected)
    {
        var (left, right) = (
            actual.Order(StringComparer.Ordinal).ToArray(),
            expected.Order(StringComparer.Ordinal).ToArray()
        );
        return left.SequenceEqual(right)
            ? []
            : [$"{part} is {string.Join(" & ", left)}, expected {string.Join(" & ", right)}"];
    }

    /// <summary>A path with its segments decoded: a slash in a value stays escaped.</summary>
    private static string Decoded(string path) => string.Join('/', path.Split('/').Select(Unescaped));

    private static string Unescaped(string segment) =>
        Uri.UnescapeDataString(segment).Replace("/", "%2F", StringComparison.Ordinal);

    private static string PathOf(Operation operation, OperationCall call) =>
        call
            .Sent.Where(static one => one.Parameter.Place == ParameterPlace.Path)
            .Aggregate(
                Template().Replace(operation.PathTemplate, "{$1}"),
                static (path, one) =>
                    path.Replace(
                        "{" + one.Parameter.Name + "}",
                        ParameterTexts
                            .Of(one.Parameter, one.Value)
                            .Single()
                            .Value.Replace("/", "%2F", StringComparison.Ordinal),
                        StringComparison.Ordinal
                    )
            );

    private static IEnumerable<string> Without(
        IReadOnlySet<string> keys,
        OperationCall call,
        IEnumerable<string> pairs
    ) =>
        pairs.Where(pair =>
            pair.Split('=')[0] is var name && (!keys.Contains(name) || call.Sent.Any(one => one.Parameter.Name == name))
        );

    private static IEnumerable<string> PairsOf(OperationCall call, ParameterPlace place) =>
        call
            .Sent.Where(one => one.Parameter.Place == place)
            .SelectMany(static one => ParameterTexts.Of(one.Parameter, one.Value))
            .Select(static pair => $"{pair.Key}={pair.Value}");

    private static IEnumerable<string> Pairs(string text) =>
        text.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(static pair => pair.Split('='))
            .Select(static pair =>
                string.Join(
                    '=',
                    pair.Select(static part => CanonicalText.Of(Uri.UnescapeDataString(part.Replace('+', ' '))))
                )
            );

    /// <summary>The cookies, unless the contract has the header itself as a parameter.</summary>
    private static IEnumerable<string> Cookies(OperationCall call, SentRequest sent) =>
        call.Sent.Any(static one =>
            one.Parameter is { Place: ParameterPlace.Header, Name: var name }
            && name.Equals("Cookie", StringComparison.OrdinalIgnoreCase)
        )
            ? []
            : Cookies(sent);

    private static IEnumerable<string> Cookies(SentRequest sent) =>
        (sent.Headers.GetValueOrDefault("Cookie") ?? "")
            .Split("; ", StringSplitOptions.RemoveEmptyEntries)
            .Select(Uri.UnescapeDataString);

    private static IEnumerable<string> Headers(OperationCall call, SentRequest sent) =>
        call
            .Sent.Where(static one =>
                one.Parameter.Place == ParameterPlace.Header
                && one.Parameter.Name.ToUpperInvariant()
                    is not ("ACCEPT" or "AUTHORIZATION" or "CONTENT-TYPE" or "CONTENT-LENGTH")
            )
            .SelectMany(one =>
                Texts(
                    "header " + one.Parameter.Name,
                    [sent.Headers.GetValueOrDefault(one.Parameter.Name) ?? "(missing)"],
                    ParameterTexts.Of(one.Parameter, one.Value).Select(static pair => pair.Value)
                )
            );

    private static IEnumerable<string> Body(Operation operation, OperationCall call, SentRequest sent)
    {
        if (
            operation.Body is not { } body
            || (call.Values.Body is null && body.Format is BodyFormat.Json or BodyFormat.Text)
        )
        {
            return sent.Body.Length == 0 || Encoding.UTF8.GetString(sent.Body) == "null"
                ? []
                : ["a body, expected none"];
        }

        var text = Encoding.UTF8.GetString(sent.Body);
        switch (body.Format)
        {
            case BodyFormat.Json:
                var difference = JsonDifference.Of(JsonNode.Parse(text), call.Values.Body);
                return difference is null ? [] : ["body: " + difference];
            case BodyFormat.Text:
                return Texts("body", [text], [call.Values.Body!.GetValue<string>()]);
            case BodyFormat.Binary:
                return Texts("body", [text], [Encoding.UTF8.GetString(call.Values.File!.Content)]);
            case BodyFormat.Form:
                return Texts("form", Pairs(text), PairsOf(call, ParameterPlace.Form));
            default:
                return call
                    .Sent.Where(static one => one.Parameter.Place == ParameterPlace.Form)
                    .Select(static one => one.Parameter.Name)
                    .Where(name =>
                        !text.Contains($"name=\"{name}\"", StringComparison.Ordinal)
                        && !text.Contains($"name={name}", StringComparison.Ordinal)
                    )
                    .Select(static name => $"the part {name} is missing");
        }
    }

    [GeneratedRegex(@"\{([^{}:]+):[^{}]*\}")]
    private static partial Regex Template();
}
