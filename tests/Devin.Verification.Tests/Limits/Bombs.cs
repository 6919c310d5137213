using System.Globalization;
using System.Text;

namespace Devin.Verification.Tests.Limits;

/// <summary>Contracts that cost a reader far more than their size suggests, if it does not take care.</summary>
internal static class Bombs
{
    private const string Head = """
        openapi: 3.1.0
        info: { title: Bomb, version: '1' }
        paths:

        """;

    private const string Root = """
          /bomb:
            get:
              operationId: bomb
              responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/S0' } } } } }
        components:
          schemas:

        """;

    private const string Leaf = "{ type: object, properties: { a: { type: string } } }";

    /// <summary>Each bomb: its name, its text, and what the program prints about it, or null if it is a library.</summary>
    public static IEnumerable<(string Name, string Text, string? Message)> All()
    {
        foreach (var keyword in new[] { "allOf", "anyOf", "oneOf" })
        {
            yield return (
                $"{keyword} of four equal references, 12 levels",
                Schemas(12, index => $"{{ {keyword}: [{Repeat(4, ", ", _ => Reference(index + 1))}] }}"),
                null
            );
        }

        yield return (
            "allOf of four equal references beside a property, 12 levels",
            Schemas(
                12,
                static index =>
                    $"{{ allOf: [{Repeat(4, ", ", _ => Reference(index + 1))}], properties: {{ p{index}: {{ type: string }} }} }}"
            ),
            null
        );
        yield return (
            "5,000 schemas that each add a property to the next",
            Schemas(
                5_000,
                static index => $"{{ allOf: [{Reference(index + 1)}], properties: {{ p{index}: {{ type: string }} }} }}"
            ),
            "DG0015"
        );
        yield return (
            "a ring of 5,000 schemas in allOf",
            Schemas(
                5_000,
                static index =>
                    $"{{ allOf: [{Reference((index + 1) % 5_000)}, {{ properties: {{ p: {Reference((index + 7) % 5_000)} }} }}] }}"
            ),
            "DG0015"
        );
        yield return (
            "oneOf of 1,000 models with a constant",
            Union(1_000, static index => $"{{ properties: {{ kind: {{ const: k{index} }}, p: {{ type: string }} }} }}"),
            null
        );
        yield return (
            "oneOf of 1,000 models without a constant",
            Union(
                1_000,
                static index => $"{{ properties: {{ a{index}: {{ type: string }}, p: {{ type: string }} }} }}"
            ),
            null
        );
        yield return ("a chain of 5,000 references", Schemas(5_000, static index => Reference(index + 1)), "DG0015");
        yield return (
            "a chain of 60,000 models",
            Schemas(60_000, static index => $"{{ properties: {{ n: {Reference(index + 1)} }} }}"),
            "DG0015"
        );
        yield return (
            "50,000 properties",
            Head
                + Root
                + $"    S0: {{ properties: {{ {Repeat(50_000, ", ", static index => $"p{index}: {{}}")} }} }}\n",
            "DG0015"
        );
        yield return (
            "20,000 models",
            Head
                + Root
                + $"    S0: {{ properties: {{ {Repeat(20_000, ", ", static index => $"p{index}: {Reference(index + 1)}")} }} }}\n"
                + Repeat(20_000, "", static index => $"    S{index + 1}: {Leaf}\n"),
            "DG0015"
        );
        yield return (
            "50,000 values of an enum",
            Head
                + Root
                + $"    S0: {{ properties: {{ e: {{ enum: [{Repeat(50_000, ", ", static index => $"v{index}")}] }} }} }}\n",
            "DG0015"
        );
        yield return (
            "5,000 operations",
            Head
                + Repeat(
                    5_000,
                    "",
                    static index => $"  /a{index}: {{ get: {{ responses: {{ '204': {{ description: x }} }} }} }}\n"
                ),
            null
        );
        yield return (
            "20,000 operations",
            Head
                + Repeat(
                    20_000,
                    "",
                    static index => $"  /a{index}: {{ get: {{ responses: {{ '204': {{ description: x }} }} }} }}\n"
                ),
            "DG0015"
        );
        yield return (
            "aliases that expand to 100,000 models",
            "x-a0: &a0 "
                + Leaf
                + "\n"
                + Aliases("properties: {", "}", static index => $"p{index}: ")
                + Head
                + Root
                + "    S0: *a5\n",
            "DG0015"
        );
        yield return (
            "aliases that expand to 100,000 parts of allOf",
            "x-a0: &a0 " + Leaf + "\n" + Aliases("allOf: [", "]", static _ => "") + Head + Root + "    S0: *a5\n",
            null
        );
        yield return (
            "2,000 schemas in paths that would have one name",
            Head
                + Repeat(
                    2_000,
                    "",
                    static index =>
                        $$"""
                              /a{{index}}: { get: { responses: { '200': { description: x, content: { application/json: { schema: { properties: { a: {}, b: { $ref: '#/paths/~1a{{index}}/get/responses/200/content/application~1json/schema/properties/c' }, c: {{Leaf}} } } } } } } } }

                            """
                ),
            "DG0005"
        );
        yield return (
            "190 levels of nesting",
            Head
                + Root
                + $"    S0: {Repeat(90, "", static _ => "{ properties: { a: ")}{{ type: string }}{Repeat(90, "", static _ => " } }")}\n",
            null
        );
        yield return (
            "3,000 properties with names of up to 3,000 hyphens",
            Head
                + Root
                + $"    S0: {{ properties: {{ {Repeat(3_000, ", ", static index => $"? \"a{new string('-', index)}b\"\n      : {{}}")} }} }}\n",
            null
        );
    }

    private static string Schemas(int count, Func<int, string> schema) =>
        Head + Root + Repeat(count, "", index => $"    S{index}: {schema(index)}\n") + $"    S{count}: {Leaf}\n";

    private static string Union(int count, Func<int, string> variant) =>
        Head
        + Root
        + $"    S0: {{ oneOf: [{Repeat(count, ", ", static index => Reference(index + 1))}] }}\n"
        + Repeat(count, "", index => $"    S{index + 1}: {variant(index)}\n");

    private static string Aliases(string open, string close, Func<int, string> name) =>
        Repeat(
            5,
            "",
            level =>
                $"x-a{level + 1}: &a{level + 1} {{ {open}{Repeat(10, ", ", index => $"{name(index)}*a{level} ")}{close} }}\n"
        );

    private static string Reference(int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{{ $ref: '#/components/schemas/S{index}' }}");

    private static string Repeat(int count, string separator, Func<int, string> part) =>
        new StringBuilder().AppendJoin(separator, Enumerable.Range(0, count).Select(part)).ToString();
}
