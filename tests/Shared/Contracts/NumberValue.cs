using System.Text.Json.Nodes;

namespace Devin.Tests.Shared.Contracts;

/// <summary>Makes numbers that are valid for a schema.</summary>
internal static class NumberValue
{
    /// <summary>The lowest positive valid number from 3 on, or the nearest one below it.</summary>
    public static JsonNode Of(JsonObject keywords, bool isInteger)
    {
        var step =
            Find(keywords, "multipleOf") is > 0 and var multiple ? multiple
            : isInteger ? 1m
            : 0.5m;
        var least = Bound(keywords, "minimum", "exclusiveMinimum", step);
        var most = Bound(keywords, "maximum", "exclusiveMaximum", -step);
        var value = Math.Max(least ?? 3, 3);
        value = Math.Min(value, most ?? value);
        value = least > value ? least.Value : value;
        var rounded = Math.Ceiling(value / step) * step;
        rounded = most is { } limit && rounded > limit ? Math.Floor(limit / step) * step : rounded;
        return isInteger ? JsonValue.Create((long)rounded) : JsonValue.Create((double)rounded);
    }

    private static decimal? Bound(JsonObject keywords, string inclusive, string exclusive, decimal step) =>
        Find(keywords, exclusive) is { } open ? open + step
        : Find(keywords, inclusive) is not { } bound ? null
        : keywords[exclusive] is JsonValue flag && flag.TryGetValue<bool>(out var isOpen) && isOpen ? bound + step
        : bound;

    private static decimal? Find(JsonObject keywords, string name) =>
        keywords[name] is JsonValue value && value.TryGetValue<double>(out var number) && Math.Abs(number) < 1e18
            ? (decimal)number
            : null;
}
