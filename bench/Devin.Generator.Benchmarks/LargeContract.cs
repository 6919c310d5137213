using System.Globalization;

namespace Devin.Generator.Benchmarks;

/// <summary>Contracts of any size, in two versions that differ in each of their parts.</summary>
internal static class LargeContract
{
    /// <summary>Schemas that refer to each other in a circle; every eighth is the response of an operation.</summary>
    public static string Circle(int count, bool isNew) =>
        Text(
            Lines(count / 8, index => Operation(index, index * 8)),
            Lines(
                count,
                index =>
                    $"    S{index}: {{ type: object, properties: {{ size: {{ type: {Type(isNew)} }}, next: {{ $ref: '#/components/schemas/S{(index + 1) % count}' }} }} }}\n"
            )
        );

    /// <summary>A union of schemas, in the opposite order in the new version.</summary>
    public static string Union(int count, bool isNew) =>
        Text(
            Operation(0, 0),
            $"    S0: {{ oneOf: [{string.Join(", ", Ordered(count, isNew).Select(static index => $"{{ $ref: '#/components/schemas/V{index}' }}"))}] }}\n"
                + Lines(count, index => $"    V{index}: {Variant(index, isNew)}\n")
        );

    /// <summary>A union of schemas without names, in the opposite order in the new version.</summary>
    public static string InlineUnion(int count, bool isNew) =>
        Text(
            Operation(0, 0),
            $"    S0: {{ oneOf: [{string.Join(", ", Ordered(count, isNew).Select(index => Variant(index, isNew)))}] }}\n"
        );

    /// <summary>One schema with many properties.</summary>
    public static string Properties(int count, bool isNew) =>
        Text(
            Operation(0, 0),
            $"    S0: {{ type: object, properties: {{ {string.Join(", ", Enumerable.Range(0, count).Select(index => $"p{index}: {{ type: {Type(isNew)} }}"))} }} }}\n"
        );

    /// <summary>Operations with a request and a response of their own.</summary>
    public static string Operations(int count) =>
        Text(
            Lines(
                count,
                static index =>
                    $"  /r{index}: {{ post: {{ operationId: create_r{index}, tags: [t{index / 20}], parameters: [{{ name: limit, in: query, schema: {{ type: integer }} }}], requestBody: {{ content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Q{index}' }} }} }} }}, responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/A{index}' }} }} }} }} }} }} }}\n"
            ),
            Lines(
                count,
                static index =>
                    $"    Q{index}: {{ type: object, required: [name], properties: {{ name: {{ type: string }}, mode: {{ type: string, enum: [fast, slow] }}, sizes: {{ type: array, items: {{ type: integer }} }} }} }}\n"
                    + $"    A{index}: {{ type: object, required: [id], properties: {{ id: {{ type: string }}, at: {{ type: string, format: date-time }}, tags: {{ type: array, items: {{ type: string }} }} }} }}\n"
            )
        );

    private static IEnumerable<int> Ordered(int count, bool isReversed) =>
        isReversed ? Enumerable.Range(0, count).Reverse() : Enumerable.Range(0, count);

    private static string Variant(int index, bool isNew) =>
        $"{{ type: object, required: [kind], properties: {{ kind: {{ const: k{index} }}, p{index}: {{ type: {Type(isNew)} }} }} }}";

    private static string Operation(int number, int schema) =>
        $"  /r{number}: {{ get: {{ operationId: get_r{number}, tags: [t{number / 20}], responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/S{schema}' }} }} }} }} }} }} }}\n";

    private static string Type(bool isNew) => isNew ? "number" : "integer";

    private static string Lines(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(0, count).Select(line));

    private static string Text(string paths, string schemas) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"openapi: 3.1.0\ninfo: {{ title: T, version: 1.0.0 }}\npaths:\n{paths}components:\n  schemas:\n{schemas}"
        );
}
