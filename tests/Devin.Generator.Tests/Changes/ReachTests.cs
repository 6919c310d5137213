using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;

namespace Devin.Generator.Tests.Changes;

/// <summary>The operations that a change of a schema affects.</summary>
public sealed class ReachTests
{
    [Test]
    public void A_change_names_each_operation_that_reaches_its_schema_and_no_other()
    {
        var changes = Changes(
            "A: { type: object, properties: { size: { type: TYPE }, next: { $ref: '#/components/schemas/B' } } }",
            "B: { type: object, properties: { size: { type: TYPE }, next: { $ref: '#/components/schemas/C' } } }",
            "C: { type: object, properties: { size: { type: TYPE } } }"
        );

        Assert.That(
            changes,
            Is.EqualTo([
                "property 'size' of schema A: GET /a",
                "property 'size' of schema B: GET /a, GET /b",
                "property 'size' of schema C: GET /a, GET /b, POST /c",
            ])
        );
    }

    [Test]
    public void Schemas_that_contain_each_other_are_reached_by_the_same_operations()
    {
        var changes = Changes(
            "A: { type: object, properties: { size: { type: TYPE }, next: { $ref: '#/components/schemas/B' } } }",
            "B: { type: object, properties: { size: { type: TYPE }, next: { $ref: '#/components/schemas/C' } } }",
            "C: { type: object, properties: { size: { type: TYPE }, next: { $ref: '#/components/schemas/A' } } }"
        );

        Assert.That(
            changes,
            Is.EqualTo("ABC".Select(static name => $"property 'size' of schema {name}: GET /a, GET /b, POST /c"))
        );
    }

    [TestCase("{ $ref: '#/components/schemas/A' }", "{ $ref: '#/components/schemas/B' }")]
    [TestCase(
        "{ type: object, properties: { kind: { const: a }, x: { type: string } } }",
        "{ type: object, properties: { kind: { const: b }, x: { type: string } } }"
    )]
    [TestCase(
        "{ type: object, properties: { a: { type: string }, b: { type: string } } }",
        "{ type: object, properties: { a: { type: string }, c: { type: string } } }"
    )]
    [TestCase("{ type: string }", "{ type: object, properties: { a: { type: string } } }")]
    public void Variants_in_another_order_are_the_same_variants(string first, string second)
    {
        string[] schemas =
        [
            "A: { type: object, properties: { a: { type: string } } }",
            "B: { type: object, properties: { b: { type: string } } }",
        ];

        var lines = ContractText.Lines(
            ContractText.OfResponse($"{{ oneOf: [{first}, {second}] }}", schemas),
            ContractText.OfResponse($"{{ oneOf: [{second}, {first}] }}", schemas)
        );

        Assert.That(lines.Select(static line => line.Split(' ')[0]).Distinct(), Is.EqualTo(["DR094"]));
    }

    [Test]
    public void A_variant_whose_component_is_gone_is_removed_and_in_the_way_back_added()
    {
        string Union(params string[] names) =>
            $"{{ oneOf: [{string.Join(", ", names.Select(static name => $"{{ $ref: '#/components/schemas/{name}' }}"))}] }}";
        string[] schemas =
        [
            "A: { type: object, properties: { a: { type: string } } }",
            "B: { type: object, properties: { b: { type: string } } }",
            "C: { type: object, properties: { c: { type: string } } }",
        ];
        var all = ContractText.OfResponse(Union("A", "B", "C"), schemas);
        var some = ContractText.OfResponse(Union("A", "B"), schemas[..2]);

        Assert.That(ContractText.Lines(all, some), Has.Some.EndsWith("is no longer C."));
        Assert.That(ContractText.Lines(some, all), Has.Some.EndsWith("may now be C."));
    }

    [Test]
    public void A_variant_with_another_constant_property_is_found_by_its_constant()
    {
        const string Cat = "{ type: object, properties: { kind: { const: cat }, x: { type: string } } }";
        const string Dog = "{ type: object, properties: { kind: { const: dog }, x: { type: string } } }";
        const string More =
            "{ type: object, properties: { kind: { const: dog }, x: { type: string }, y: { type: string } } }";

        var lines = ContractText.Lines(
            ContractText.OfResponse($"{{ oneOf: [{Cat}, {Dog}] }}"),
            ContractText.OfResponse($"{{ oneOf: [{Cat}, {More}] }}")
        );

        Assert.That(lines, Has.Length.EqualTo(1).And.One.Contains("'y'"));
    }

    /// <summary>What changes where a number becomes an integer, and the operations.</summary>
    private static string[] Changes(params string[] schemas)
    {
        ComparedContract Read(string type) =>
            ContractText.Read(
                $$"""
                openapi: 3.1.0
                info: { title: T, version: 1.0.0 }
                paths:
                  /a: { get: { operationId: a, tags: [t], responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } }
                  /b: { get: { operationId: b, tags: [t], responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/B' } } } } } } }
                  /c: { post: { operationId: c, tags: [t], requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/C' } } } }, responses: { '204': { description: d } } } }
                components:
                  schemas:
                {{string.Concat(
                    schemas.Select(schema => $"    {schema.Replace("TYPE", type, StringComparison.Ordinal)}\n")
                )}}
                """
            );

        return
        [
            .. ChangeSet
                .Of(Read("number"), Read("integer"))
                .Select(static change => change.Difference)
                .Where(static difference => difference.Facet == Facet.Type)
                .Select(static difference => $"{difference.What}: {string.Join(", ", difference.Operations)}")
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }
}
