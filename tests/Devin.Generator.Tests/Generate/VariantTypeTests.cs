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
                Thing: { type: object, required: [value], properties: { value: { {{{schema}}} } } }

            """
        );

        var run = workspace.Run("generate", "--contract", "contract.yaml", "--output", "out");

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(workspace.Read("out/Generated/Models/Thing.cs"), Does.Contain($"public required {type} Value\n"));
    }
}
