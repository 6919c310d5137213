using Devin.Generator.Model;

namespace Devin.Generator.Tests.Generate;

/// <summary>Names of enum members where each value is a constant with a title.</summary>
public sealed class EnumTitleTests
{
    [TestCase("oneOf: [{ const: 1, title: Low }, { const: 2, title: Very high }]", "Low=1 VeryHigh=2")]
    [TestCase("anyOf: [{ const: a, title: First one }, { const: b, title: Second }]", "FirstOne=a Second=b")]
    [TestCase("oneOf: [{ enum: [1], title: Low }, { enum: [2], title: High }]", "Number1=1 Number2=2")]
    [TestCase("oneOf: [{ $ref: '#/components/schemas/Low' }, { const: 2, title: High }]", "Low=1 High=2")]
    [TestCase(
        "oneOf: [{ const: 1, title: Low }, { oneOf: [{ const: 2, title: High }, { const: 3, title: Top }] }]",
        "Low=1 High=2 Top=3"
    )]
    [TestCase(
        "oneOf: [{ const: 1, title: Low }, { const: 2, title: low }, { const: 3, title: High }]",
        "Number1=1 Number2=2 High=3"
    )]
    [TestCase("oneOf: [{ const: 1, title: Kind }, { const: 2 }]", "Number1=1 Number2=2")]
    [TestCase("oneOf: [{ const: 1, title: '-' }, { const: 2, title: High }]", "Number1=1 Number2=2")]
    [TestCase("oneOf: [{ const: b, title: A }, { const: a, title: A }, { const: c, title: B }]", "A=a B=b C=c")]
    [TestCase("oneOf: [{ const: 1, title: Values }, { const: 2, title: Other }]", "ValuesValue=1 Other=2")]
    [TestCase("enum: [1, 2], allOf: [{ $ref: '#/components/schemas/Kind' }]", "Low=1 High=2")]
    public void A_title_names_the_member_where_every_value_has_one_of_its_own(string schema, string members)
    {
        var contract = NormalizedContract.OfSchemas(
            $$"""
            Low: { const: 1, title: Low }
            Kind: { oneOf: [{ const: 1, title: Low }, { const: 2, title: High }, { const: 3, title: Other }] }
            Thing: { type: object, properties: { value: { {{schema}} } } }
            """
        );

        Assert.That(
            contract
                .Definition<EnumDefinition>("ThingValue")
                .Values.Select(static value => $"{value.Name}={value.Text}"),
            Is.EqualTo(members.Split(' '))
        );
        Assert.That(contract.Notes, Is.Empty);
    }

    [Test]
    public void The_description_of_a_constant_documents_the_member()
    {
        using var workspace = new Workspace();
        workspace.Write(
            "contract.yaml",
            """
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths: { /a: { get: { operationId: a, parameters: [{ name: b, in: query, schema: { oneOf: [{ const: 1, title: Low, description: Not urgent }, { const: 2, title: High }] } }], responses: { '204': { description: x } } } } }

            """
        );

        var run = workspace.Run("generate", "--contract", "contract.yaml", "--output", "out");

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(
            workspace.Read("out/Generated/Models/AB.cs"),
            Does.Contain(
                    """
                        /// <summary>Not urgent.</summary>
                        /// <remarks>The value <c>1</c>.</remarks>
                        public static AB Low => new(Values.Low);
                    """
                )
                .And.Contain("    /// <summary>The value <c>2</c>.</summary>\n    public static AB High")
        );
    }
}
