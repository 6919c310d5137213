using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Devin.Generated.Tests.Json;

/// <summary>Generates JSON texts.</summary>
internal static class JsonText
{
    private static readonly Gen<string> Names = Gen.String[Gen.Char["ab/~\"é "], 0, 3];

    /// <summary>Values of any kind, nested up to four levels.</summary>
    public static readonly Gen<JsonNode?> Values = Gen.Recursive<JsonNode?>(
        static (depth, inner) =>
            depth == 4
                ? Scalars()
                : Gen.OneOf(
                    Scalars(),
                    inner.Array[0, 4].Select(static JsonNode? (items) => new JsonArray([.. items.Select(Copy)])),
                    Gen.Select(Names, inner)
                        .Array[0, 4]
                        .Select(
                            static JsonNode? (pairs) =>
                                new JsonObject(
                                    pairs
                                        .DistinctBy(static pair => pair.Item1)
                                        .Select(static pair => KeyValuePair.Create(pair.Item1, Copy(pair.Item2)))
                                )
                        )
                )
    );

    /// <summary>JSON texts with and without white space.</summary>
    public static readonly Gen<string> Documents = Gen.Select(
        Values,
        Gen.Bool,
        static (value, isIndented) =>
            value?.ToJsonString(new JsonSerializerOptions { WriteIndented = isIndented }) ?? "null"
    );

    private static Gen<JsonNode?> Scalars() =>
        Gen.OneOf(
            Gen.OneOf<string?>("", "text", "\"", "é", "2026-01-31", "oops").Select(static JsonNode? (text) => text),
            Gen.Int[-3, 3].Select(static JsonNode? (number) => number),
            Gen.OneOf("1e999", "0.10", "12345678901234567890", "-0").Select(static number => JsonNode.Parse(number)),
            Gen.Bool.Select(static JsonNode? (flag) => flag),
            Gen.Const<JsonNode?>((JsonNode?)null)
        );

    private static JsonNode? Copy(JsonNode? value) => value?.DeepClone();
}
