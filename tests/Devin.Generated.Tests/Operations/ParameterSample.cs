using System.Text.Json.Nodes;

namespace Devin.Generated.Tests.Operations;

/// <summary>A parameter of the contract with a value that fits it.</summary>
/// <param name="Place">The part of the request that contains it: <c>path</c>, <c>query</c> or <c>header</c>.</param>
/// <param name="Name">Its name in the request.</param>
/// <param name="Value">The value.</param>
internal sealed record ParameterSample(string Place, string Name, JsonNode Value)
{
    /// <summary>The texts that are sent for the value.</summary>
    public IEnumerable<string> Texts =>
        Value is JsonArray list
            ? list.Select(static item => item!.ToString())
            : [Value is JsonValue ? Text(Value) : Value.ToJsonString()];

    private static string Text(JsonNode value) =>
        value.GetValueKind() == System.Text.Json.JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
}
