using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json.Values;

/// <summary>Compares JSON whose type no property has with the constraints that apply to its kind.</summary>
internal static class NodeCheck
{
    /// <summary>Adds the violations of a value and of its parts.</summary>
    public static void Run(JsonNode? value, ValueRules rules, ref Validation validation)
    {
        switch (value)
        {
            case JsonArray list:
                RunList(list, rules, ref validation);
                break;
            case JsonObject map:
                RunMap(map, rules, ref validation);
                break;
            case JsonValue when value.GetValueKind() == JsonValueKind.String:
                TextCheck.Run(value.GetValue<string>(), rules, ref validation);
                break;
            case JsonValue when value.GetValueKind() == JsonValueKind.Number:
                NumberCheck.Run(Number(value), rules, ref validation);
                break;
        }
    }

    private static void RunList(JsonArray list, ValueRules rules, ref Validation validation)
    {
        CountCheck.Items(list.Count, rules, ref validation);
        for (var index = 0; rules.Items is { } itemRules && index < list.Count; index++)
        {
            validation.Enter(index);
            Run(list[index], itemRules, ref validation);
            validation.Leave();
        }
    }

    private static void RunMap(JsonObject map, ValueRules rules, ref Validation validation)
    {
        CountCheck.Properties(map.Count, rules, ref validation);
        if (rules.Items is not { } itemRules)
        {
            return;
        }

        foreach (var (name, item) in map)
        {
            validation.Enter(name, false);
            Run(item, itemRules, ref validation);
            validation.Leave();
        }
    }

    // The type of a number in a node is that with which it was created.
    private static double Number(JsonNode value) =>
        double.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
}
