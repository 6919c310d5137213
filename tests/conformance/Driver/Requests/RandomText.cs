using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Devin.Conformance.Requests;

/// <summary>Makes texts that are valid for a schema.</summary>
internal static class RandomText
{
    private const int UsualLength = 12;

    // Longer texts only take time.
    private const int MaxLength = 5000;

    // Characters that addresses, forms and JSON must escape, and some outside ASCII, are among them.
    private static readonly string[] s_characters =
    [
        .. "abcdefghijklmnopqrstuvwxyz0123456789-_ABC".Select(static letter => letter.ToString()),
        .. " /?&=+%#:;,.\"'<>\\äß日\u00a0".Select(static letter => letter.ToString()),
        "\U0001F600",
    ];

    /// <summary>A text for a schema.</summary>
    public static string Of(JsonObject schema, Random random)
    {
        switch (schema["format"]?.GetValue<string>())
        {
            case "date-time":
                return DateTimeOffset
                    .FromUnixTimeSeconds(random.NextInt64(RandomNumber.LastSecond))
                    .ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
            case "uri":
                return $"https://example.com/{Simple(random, random.Next(1, UsualLength))}?a=b";
            case null or "password":
                break;
            case var format:
                throw new NotSupportedException($"The format {format} is not supported.");
        }

        var least = schema["minLength"]?.GetValue<int>() ?? 0;
        var most = Math.Min(schema["maxLength"]?.GetValue<int>() ?? UsualLength, MaxLength);
        var length = random.Next(8) switch
        {
            0 => least,
            1 => most,
            _ => random.Next(least, Math.Min(most, least + UsualLength) + 1),
        };
        return Any(random, length);
    }

    /// <summary>The name of a property that a schema does not list.</summary>
    public static string Name(JsonObject? schema, Random random) =>
        Simple(random, random.Next(1, (schema?["maxLength"]?.GetValue<int>() ?? UsualLength) + 1));

    /// <summary>A text of letters.</summary>
    public static string Simple(Random random, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => (char)('a' + random.Next(26))));

    /// <summary>A text of a length in code points.</summary>
    private static string Any(Random random, int length)
    {
        var text = new StringBuilder();
        for (; length > 0; length--)
        {
            text.Append(s_characters[random.Next(s_characters.Length)]);
        }

        return text.ToString();
    }
}
