using Devin.Generator.Diagnostics;
using Devin.Generator.Model;

namespace Devin.Generator.Tests.Generate;

/// <summary>Names of the variants of a union that have no name of their own.</summary>
public sealed class VariantNameTests
{
    [TestCase(
        "{ properties: { kind: { const: NUMERIC }, a: {} } }, { properties: { kind: { enum: [TEXT] }, a: {} } }",
        "ThingNumeric ThingText",
        TestName = "A constant names a variant"
    )]
    [TestCase(
        "{ properties: { a: { const: same }, kind: { const: x } } }, { properties: { a: { const: same }, kind: { const: y } } }",
        "ThingX ThingY",
        TestName = "A constant that all variants have names none"
    )]
    [TestCase(
        "{ properties: { level: { const: 1 } } }, { properties: { level: { const: 2 } } }",
        "ThingLevel1 ThingLevel2",
        TestName = "A number names a variant with its property"
    )]
    [TestCase(
        "{ title: Numeric thing, properties: { a: {} } }, { title: Text, properties: { a: {} } }",
        "NumericThing ThingText",
        TestName = "A title names a variant and does not repeat the union"
    )]
    [TestCase(
        "{ title: Other thing, properties: { a: {} } }, { title: Text, properties: { a: {} } }",
        "ThingOtherThing ThingText",
        TestName = "A title does not take the name of a component"
    )]
    [TestCase(
        "{ allOf: [{ $ref: '#/components/schemas/First' }, { properties: { b: {} } }] }, { allOf: [{ $ref: '#/components/schemas/Second' }, { properties: { b: {} } }] }",
        "ThingFirst ThingSecond",
        TestName = "The component that a variant extends names it"
    )]
    [TestCase(
        "{ title: Same, properties: { a: {}, b: {}, c: {}, d: {} } }, { title: Same, properties: { a: {}, b: {}, c: {}, e: {} } }",
        "ThingWithD ThingWithE",
        TestName = "The properties that only one variant has name it"
    )]
    public void Names(string variants, string names)
    {
        var contract = NormalizedContract.OfSchemas(
            $$"""
            First: { type: object, properties: { a: {} } }
            Second: { type: object, properties: { a: {} } }
            OtherThing: { type: object, properties: { a: {} } }
            Thing: { oneOf: [{{variants}}] }
            """
        );

        Assert.That(
            contract.Definition<UnionDefinition>("Thing").Variants.Select(static variant => variant.Name),
            Is.EqualTo(names.Split(' '))
        );
        Assert.That(contract.Notes, Is.Empty);
    }

    [TestCase("event-create", "span-create", "IngestionEventCreate IngestionEventSpanCreate")]
    [TestCase("event-create", "create", "IngestionEventEventCreate IngestionEventCreate")]
    [TestCase("event", "ingestion", "IngestionEventEvent IngestionEventIngestion")]
    [TestCase("ingestion-event-a", "b-ingestion-event", "IngestionEventA BIngestionEvent")]
    [TestCase("eventual", "vent", "IngestionEventEventual IngestionEventVent")]
    public void A_name_does_not_repeat_the_end_of_the_name_of_its_union(string first, string second, string names)
    {
        var contract = NormalizedContract.OfSchemas(
            $$"""
            IngestionEvent: { oneOf: [{ properties: { kind: { const: {{first}} } } }, { properties: { kind: { const: {{second}} } } }] }
            Thing: { type: object, properties: { event: { $ref: '#/components/schemas/IngestionEvent' } } }
            """
        );

        Assert.That(
            string.Join(
                ' ',
                contract.Definition<UnionDefinition>("IngestionEvent").Variants.Select(static variant => variant.Name)
            ),
            Is.EqualTo(names)
        );
        Assert.That(contract.Notes, Is.Empty);
    }

    [Test]
    public void No_name_ends_with_an_underscore_or_has_two()
    {
        var contract = NormalizedContract.OfSchemas(
            """
            Event:
              oneOf:
                - { properties: { id: { type: string }, body: { type: string } } }
                - { properties: { id: { type: integer }, body: { type: string } } }
                - { properties: { id: { type: boolean }, body: { type: string } } }
            Thing: { type: object, properties: { event: { $ref: '#/components/schemas/Event' }, thing: { type: string }, a-b: { type: string }, a_b: { type: string }, A_b: { type: string }, list: { enum: [Values, values, Value] } } }
            ThingList: { type: object, properties: { thing_list: { type: string } } }
            """
        );

        string[] names =
        [
            .. contract.Model.Definitions.Select(static definition => definition.Name),
            .. contract
                .Model.Definitions.OfType<ModelDefinition>()
                .SelectMany(static model => model.Properties)
                .Select(static property => property.Name),
            .. contract
                .Model.Definitions.OfType<EnumDefinition>()
                .SelectMany(static list => list.Values)
                .Select(static value => value.Name),
            .. contract
                .Model.Definitions.OfType<UnionDefinition>()
                .SelectMany(static union => union.Variants)
                .Select(static variant => variant.Name),
        ];
        Assert.That(names, Has.None.EndsWith("_").And.None.Contains("__"));
        Assert.That(names, Is.SupersetOf(new[] { "ThingValue", "ThingListModel" }));
        Assert.That(
            contract.Notes.Select(static note => note.Code).Distinct(),
            Is.EqualTo([DiagnosticCodes.NameCollision])
        );
    }

    [Test]
    public void A_component_keeps_its_name_whatever_is_read_first()
    {
        var contract = NormalizedContract.OfSchemas(
            """
            Thing: { type: object, properties: { a: { type: object, properties: { b: { type: string } } }, z: { $ref: '#/components/schemas/ThingA' } } }
            ThingA: { type: object, properties: { c: { type: string } } }
            """
        );

        Assert.That(contract.Definition<ModelDefinition>("ThingA").Properties.Single().WireName, Is.EqualTo("c"));
        Assert.That(contract.Definition<ModelDefinition>("ThingAModel").Properties.Single().WireName, Is.EqualTo("b"));
        Assert.That(
            contract.Notes.Single().Message,
            Does.StartWith("Property 'a' of schema Thing").And.Contain("ThingAModel")
        );
    }
}
