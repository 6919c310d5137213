namespace Devin.Generator.Tests.Generate;

/// <summary>The C# type of a property whose schema has variants.</summary>
public sealed class VariantTypeTests
{
    [TestCase("anyOf: [{ type: string, enum: [a] }, { type: string, enum: [b] }]", "ThingValue")]
    [TestCase("anyOf: [{ type: string, enum: [a] }, { type: string }]", "ThingValue")]
    [TestCase("anyOf: [{ type: string, enum: [a] }, { type: string, format: date }]", "string")]
    [TestCase("anyOf: [{ type: integer, enum: [1] }, { type: string }]", "ThingValue")]
    [TestCase("anyOf: [{ type: string, format: uuid }, { type: string }]", "string")]
    [TestCase("anyOf: [{ type: integer }, { type: number }]", "double")]
    [TestCase("anyOf: [{ type: boolean }, { type: boolean }]", "bool")]
    [TestCase("anyOf: [{ type: boolean }, { type: string }]", "ThingValue")]
    [TestCase("anyOf: [{ $ref: '#/components/schemas/Other' }, { nullable: true }]", "Other?")]
    [TestCase("oneOf: [{ nullable: true, description: Or null. }, { $ref: '#/components/schemas/Other' }]", "Other?")]
    [TestCase("anyOf: [{ type: string }, { nullable: true }]", "string?")]
    [TestCase("anyOf: [{ type: string }, { type: boolean }, { nullable: true }]", "ThingValue?")]
    [TestCase("type: integer, oneOf: [{ const: 1 }, { const: 2 }]", "ThingValue")]
    [TestCase("type: integer, oneOf: [{ const: 1 }, { type: integer }]", "long")]
    [TestCase("type: integer, enum: [2], allOf: [{ $ref: '#/components/schemas/Kind' }]", "ThingValue")]
    [TestCase("allOf: [{ $ref: '#/components/schemas/Kind' }, { type: integer, enum: [2, 1, 3] }]", "Kind")]
    [TestCase("allOf: [{ $ref: '#/components/schemas/Kind' }, { type: integer }]", "Kind")]
    [TestCase("anyOf: [{ nullable: true }]", "JsonNode?")]
    [TestCase("anyOf: [{ nullable: true }, { nullable: true }]", "JsonNode?")]
    public void A_property(string schema, string type)
    {
        using var workspace = new Workspace();
        workspace.Write(
            "contract.yaml",
            $$$"""
            openapi: 3.1.0
            info: { title: Variants, version: '1' }
            paths: { /things: { get: { operationId: read, responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } } } } }
            components:
              schemas:
                Other: { type: object, properties: { a: { type: string } } }
                Kind: { type: integer, oneOf: [{ const: 1 }, { const: 2 }] }
                Thing: { type: object, required: [value], properties: { value: { {{{schema}}} } } }

            """
        );

        var run = workspace.Run("generate", "--contract", "contract.yaml", "--output", "out");

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(workspace.Read("out/Generated/Models/Thing.cs"), Does.Contain($"public required {type} Value\n"));
        Assert.That(run.Error, Is.Empty);
    }

    [Test]
    public void A_reference_that_has_no_type_beside_any_value_is_reported()
    {
        using var workspace = new Workspace();
        workspace.Write(
            "contract.yaml",
            """
            openapi: 3.1.0
            info: { title: Variants, version: '1' }
            paths: { /things: { get: { operationId: read, responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } } } } }
            components:
              schemas:
                Other: { type: object, properties: { a: { type: string } } }
                Thing: { properties: { value: { anyOf: [{ $ref: '#/components/schemas/Other' }, { description: x }] } } }

            """
        );

        var run = workspace.Run("validate", "--contract", "contract.yaml");

        Assert.That(run.Error, Does.StartWith("contract.yaml(7,35): warning DG0007: Property 'value' of schema Thing"));
    }
}
