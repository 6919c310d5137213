using System.Text.Json.Nodes;
using Devin.Generated.Testing.Contract.Schemas;

namespace Devin.Generated.Testing.Contract.Examples;

/// <summary>Creates numbers for examples.</summary>
internal static class ExampleNumber
{
    // 2026-01-01T00:00:00Z in Unix seconds.
    private const long Time = 1_767_225_600;

    /// <summary>A number that fits the name, the format and the bounds.</summary>
    public static JsonNode Create(ExampleFacts facts, string name)
    {
        var isInteger = !facts.Kinds.Overlaps(ValueKinds.Fraction) || facts.Format is "int32" or "int64";
        var number =
            IsTime(facts.Format, name) ? Time
            : isInteger ? 1m
            : 1.5m;
        var unit = isInteger ? 1m : 0.5m;
        foreach (var bounds in facts.Numbers)
        {
            number = Math.Max(number, bounds.Minimum ?? number);
            number = number <= bounds.ExclusiveMinimum ? Above(bounds.ExclusiveMinimum.Value, bounds, unit) : number;
        }

        foreach (var bounds in facts.Numbers)
        {
            number = Math.Min(number, bounds.Maximum ?? number);
            number = number >= bounds.ExclusiveMaximum ? Below(bounds.ExclusiveMaximum.Value, bounds, unit) : number;
        }

        number = isInteger ? Math.Ceiling(number) : number;
        var step = facts
            .Numbers.Select(static bounds => bounds.MultipleOf)
            .FirstOrDefault(static one => one is not null);
        number = step is { } size ? Math.Ceiling(number / size) * size : number;
        return Of(number);
    }

    /// <summary>A number in JSON, without a fraction where it has none.</summary>
    public static JsonNode Of(decimal number) =>
        decimal.IsInteger(number) && Math.Abs(number) < long.MaxValue
            ? JsonValue.Create((long)number)
            : JsonValue.Create(number);

    /// <summary>A number above a bound and below the other one.</summary>
    private static decimal Above(decimal bound, NumberKeywords bounds, decimal unit) =>
        (bounds.ExclusiveMaximum ?? bounds.Maximum) is { } end && end - bound <= unit && unit < 1
            ? bound + ((end - bound) / 2)
            : bound + unit;

    private static decimal Below(decimal bound, NumberKeywords bounds, decimal unit) =>
        (bounds.ExclusiveMinimum ?? bounds.Minimum) is { } start && bound - start <= unit && unit < 1
            ? bound - ((bound - start) / 2)
            : bound - unit;

    private static bool IsTime(string? format, string name) =>
        format is "unixtime" or "unix-time"
        || name.EndsWith("_at", StringComparison.Ordinal)
        || name.EndsWith("_time", StringComparison.Ordinal)
        || name.EndsWith("_date", StringComparison.Ordinal)
        || name is "timestamp" or "date" or "time";
}
