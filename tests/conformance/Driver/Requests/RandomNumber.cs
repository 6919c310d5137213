using System.Text.Json.Nodes;

namespace Devin.Conformance.Requests;

/// <summary>Makes numbers that are valid for a schema, at its limits at times.</summary>
internal static class RandomNumber
{
    /// <summary>The last Unix second that is used: the end of the year 2099.</summary>
    public const long LastSecond = 4_102_444_799;

    /// <summary>An integer for a schema.</summary>
    public static long Integer(JsonObject schema, Random random)
    {
        var isTime = schema["format"]?.GetValue<string>() == "unixtime";
        var least = Limit(schema, "minimum") ?? Limit(schema, "exclusiveMinimum") + 1 ?? 0;
        var most = Limit(schema, "maximum") ?? (isTime ? LastSecond : Math.Max(least, 0) + 1000);
        return random.Next(6) switch
        {
            0 => least,
            1 => most,
            _ => random.NextInt64(least, most + 1),
        };
    }

    /// <summary>A number for a schema, with at most three digits after the point.</summary>
    public static double Real(JsonObject schema, Random random)
    {
        var least = Limit(schema, "minimum") ?? 0;
        var most = Limit(schema, "maximum") ?? least + 1000;
        return random.Next(6) switch
        {
            0 => least,
            1 => most,
            _ => Math.Round(least + (random.NextDouble() * (most - least)), 3),
        };
    }

    private static long? Limit(JsonObject schema, string name) => (long?)schema[name]?.GetValue<double>();
}
