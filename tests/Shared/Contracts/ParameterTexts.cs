using System.Text.Json.Nodes;
using Devin.Generator.Model;
using Devin.Tests.Shared.Operations;

namespace Devin.Tests.Shared.Contracts;

/// <summary>The names and texts that OpenAPI's styles give the value of a parameter, before they are escaped.</summary>
internal static class ParameterTexts
{
    /// <summary>The pairs of a query, a cookie or a form; for a path or a header the one text under its name.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(CallParameter parameter, JsonNode? value)
    {
        var name = parameter.Name;
        var isList = parameter.Place is ParameterPlace.Path or ParameterPlace.Header;
        return (parameter.Style, value) switch
        {
            ("json", _) => [KeyValuePair.Create(name, CanonicalText.Of(value?.ToJsonString() ?? "null"))],
            ("deepObject", JsonObject map) => map.SelectMany(member =>
                member.Value is JsonArray items
                    ? items.Select(item => KeyValuePair.Create($"{name}[{member.Key}]", PartText.Of(item)))
                    : [KeyValuePair.Create($"{name}[{member.Key}]", PartText.Of(member.Value))]
            ),
            ("form", JsonObject map) when parameter.IsExploded && !isList => map.SelectMany(member =>
                member.Value is JsonArray items
                    ? items.Select(item => KeyValuePair.Create(member.Key, PartText.Of(item)))
                    : [KeyValuePair.Create(member.Key, PartText.Of(member.Value))]
            ),
            (_, JsonArray items) when parameter.IsExploded && !isList && parameter.Place != ParameterPlace.Cookie =>
                items.Select(item => KeyValuePair.Create(name, PartText.Of(item))),
            _ => [KeyValuePair.Create(name, Joined(parameter, value))],
        };
    }

    private static string Joined(CallParameter parameter, JsonNode? value)
    {
        var (start, separator) = parameter.Style switch
        {
            "label" => (".", parameter.IsExploded ? "." : ","),
            "matrix" => (";" + parameter.Name + "=", parameter.IsExploded ? ";" + parameter.Name + "=" : ","),
            "spaceDelimited" => ("", " "),
            "pipeDelimited" => ("", "|"),
            _ => ("", ","),
        };
        return value switch
        {
            JsonArray items => start + string.Join(separator, items.Select(PartText.Of)),
            JsonObject map when parameter is { Style: "matrix", IsExploded: true } => string.Concat(
                map.Select(static member => $";{member.Key}={PartText.Of(member.Value)}")
            ),
            JsonObject map when parameter.IsExploded => (parameter.Style == "label" ? "." : "")
                + string.Join(separator, map.Select(static member => $"{member.Key}={PartText.Of(member.Value)}")),
            JsonObject map => start
                + string.Join(
                    separator,
                    map.SelectMany(static member => new[] { member.Key, PartText.Of(member.Value) })
                ),
            _ => start + PartText.Of(value),
        };
    }
}
