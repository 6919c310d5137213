using Devin.Generator.Model;

namespace Devin.Generator.Tests.Generate;

/// <summary>Schemas that are composed of others: which properties the models have, and which of them are required.</summary>
public sealed class CompositionTests
{
    private const string Pets = """
        Cat: { type: object, required: [kind], properties: { kind: { const: cat }, lives: { type: integer } } }
        Dog: { type: object, required: [kind], properties: { kind: { const: dog }, tricks: { type: integer } } }
        """;

    [TestCase("required: [a], allOf: [{ $ref: '#/components/schemas/Part' }]", "A! B")]
    [TestCase("allOf: [{ $ref: '#/components/schemas/Part' }, { required: [a, b] }]", "A! B!")]
    [TestCase("allOf: [{ $ref: '#/components/schemas/Part' }, { type: object, required: [b] }]", "A B!")]
    [TestCase("allOf: [{ $ref: '#/components/schemas/Part' }, { $ref: '#/components/schemas/NeedsA' }]", "A! B")]
    [TestCase("$ref: '#/components/schemas/Part', required: [a]", "A! B")]
    [TestCase("required: [a, c], allOf: [{ $ref: '#/components/schemas/Part' }, { properties: { c: {} } }]", "A! B C!")]
    public void What_is_required_beside_all_of_stays_required(string schema, string properties)
    {
        var contract = NormalizedContract.OfSchemas(
            $$"""
            Part: { type: object, properties: { a: { type: string }, b: { type: string } } }
            NeedsA: { required: [a] }
            Thing: { {{schema}} }
            """
        );

        Assert.That(PropertiesOf(contract, "Thing"), Is.EqualTo(properties));
        Assert.That(contract.Notes, Is.Empty);
    }

    [TestCase("allOf: [{ $ref: '#/components/schemas/Part' }, { required: [a] }]")]
    [TestCase("allOf: [{ $ref: '#/components/schemas/Part' }, { required: [other] }]")]
    [TestCase("allOf: [{ $ref: '#/components/schemas/Part' }], required: [a]")]
    public void What_requires_nothing_else_is_the_component_itself(string schema)
    {
        var contract = NormalizedContract.OfSchemas(
            $$"""
            Part: { type: object, required: [a], properties: { a: { type: string } } }
            Thing: { type: object, properties: { part: { {{schema}} } } }
            """
        );

        Assert.That(
            contract.Definition<ModelDefinition>("Thing").Properties.Single().Type,
            Is.EqualTo(new DefinedUse("Part", DefinitionKind.Model, false))
        );
    }

    [TestCase("oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]")]
    [TestCase("anyOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]")]
    [TestCase(
        "discriminator: { propertyName: kind }, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]"
    )]
    [TestCase("allOf: [{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }]")]
    public void Each_variant_has_the_properties_beside_the_union(string union)
    {
        var contract = NormalizedContract.OfSchemas(
            $$"""
            {{Pets}}
            Thing: { type: object, required: [name], properties: { name: { type: string }, lives: { type: string } }, {{union}} }
            """
        );

        var thing = contract.Definition<UnionDefinition>("Thing");
        Assert.That(thing.DiscriminatorProperty, Is.EqualTo("kind"));
        Assert.That(
            thing.Variants.Select(static variant => (variant.Name, variant.DiscriminatorValues.Single())),
            Is.EqualTo([("ThingCat", "cat"), ("ThingDog", "dog")])
        );
        Assert.That(PropertiesOf(contract, "ThingCat"), Is.EqualTo("Kind! Lives Name!"));
        Assert.That(PropertiesOf(contract, "ThingDog"), Is.EqualTo("Kind! Lives Name! Tricks"));
        Assert.That(
            contract.Definition<ModelDefinition>("ThingCat").Properties[1].Type,
            Is.EqualTo(new PrimitiveUse(Devin.Generator.Scalars.PrimitiveType.Int64, false)),
            "the variant's own property is used"
        );
        Assert.That(contract.Notes, Is.Empty);
    }

    [Test]
    public void A_mapping_of_the_discriminator_still_names_the_variants()
    {
        var contract = NormalizedContract.OfSchemas(
            """
            Cat: { type: object, properties: { lives: { type: integer } } }
            Dog: { type: object, properties: { tricks: { type: integer } } }
            Thing: { properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { meow: '#/components/schemas/Cat' } }, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
            """
        );

        Assert.That(
            contract
                .Definition<UnionDefinition>("Thing")
                .Variants.Select(static variant => variant.DiscriminatorValues.Single()),
            Is.EqualTo(["meow", "Dog"])
        );
    }

    [Test]
    public void Variants_that_extend_the_union_that_lists_them_have_its_properties()
    {
        var contract = NormalizedContract.OfSchemas(
            """
            Thing: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind }, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
            Cat: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, properties: { lives: { type: integer } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, properties: { tricks: { type: integer } } }] }
            """
        );

        Assert.That(
            contract.Definition<UnionDefinition>("Thing").Variants.Select(static variant => variant.Name),
            Is.EqualTo(["Cat", "Dog"])
        );
        Assert.That(PropertiesOf(contract, "Cat"), Is.EqualTo("Kind! Lives"));
        Assert.That(PropertiesOf(contract, "Dog"), Is.EqualTo("Kind! Tricks"));
        Assert.That(contract.Notes, Is.Empty);
    }

    [Test]
    public void A_schema_with_a_discriminator_is_one_of_the_components_that_extend_it()
    {
        var contract = NormalizedContract.OfSchemas(
            """
            Thing: { type: object, properties: { pet: { $ref: '#/components/schemas/Pet' } } }
            Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { meow: '#/components/schemas/Cat' } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer } } }] }
            Lion: { allOf: [{ $ref: '#/components/schemas/Cat' }, { type: object, properties: { mane: { type: boolean } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }], properties: { tricks: { type: integer } } }
            Stone: { type: object, properties: { kind: { type: string } } }
            """
        );

        var pet = contract.Definition<UnionDefinition>("Pet");
        Assert.That(pet.DiscriminatorProperty, Is.EqualTo("kind"));
        Assert.That(
            pet.Variants.Select(static variant => (variant.Name, variant.DiscriminatorValues.Single())),
            Is.EqualTo([("Cat", "meow"), ("Dog", "Dog"), ("Lion", "Lion"), ("PetBase", "Pet")])
        );
        Assert.That(PropertiesOf(contract, "PetBase"), Is.EqualTo("Kind!"));
        Assert.That(PropertiesOf(contract, "Dog"), Is.EqualTo("Kind! Tricks"));
        Assert.That(PropertiesOf(contract, "Lion"), Is.EqualTo("Kind! Lives Mane"));
        Assert.That(contract.Notes, Is.Empty);
    }

    [TestCase("patternProperties: { a: { type: string }, b: { type: integer } }", "Union")]
    [TestCase("patternProperties: { a: { type: string } }, additionalProperties: { type: integer }", "Union")]
    [TestCase("patternProperties: { a: { type: integer }, b: { type: integer } }", "Int64")]
    public void Values_of_several_patterns_have_a_type(string schema, string type)
    {
        var contract = NormalizedContract.OfSchemas(
            $$"""
            Thing: { type: object, properties: { map: { type: object, {{schema}} } } }
            """
        );

        var value = ((MapUse)contract.Definition<ModelDefinition>("Thing").Properties.Single().Type).Value;
        Assert.That(
            value is DefinedUse defined ? $"{defined.Kind}" : $"{((PrimitiveUse)value).Type}",
            Is.EqualTo(type)
        );
    }

    [TestCase("{ properties: { kind: { enum: [NUMERIC] } } }, { $ref: '#/components/schemas/Base' }")]
    [TestCase("{ $ref: '#/components/schemas/Base' }, { properties: { kind: { const: NUMERIC } } }")]
    public void The_constant_of_a_part_is_used_whatever_the_order(string parts)
    {
        var contract = NormalizedContract.OfSchemas(
            $$"""
            Kind: { enum: [NUMERIC, TEXT] }
            Base: { type: object, properties: { kind: { $ref: '#/components/schemas/Kind' }, self: { $ref: '#/components/schemas/Base' } } }
            Thing: { oneOf: [{ allOf: [{{parts}}] }, { allOf: [{ properties: { kind: { const: TEXT } } }, { $ref: '#/components/schemas/Base' }] }] }
            """
        );

        var thing = contract.Definition<UnionDefinition>("Thing");
        Assert.That(thing.DiscriminatorProperty, Is.EqualTo("kind"));
        Assert.That(
            thing.Variants.Select(static variant => (variant.Name, variant.DiscriminatorValues.Single())),
            Is.EqualTo([("ThingNumeric", "NUMERIC"), ("ThingText", "TEXT")])
        );
        Assert.That(contract.Notes, Is.Empty);
    }

    [TestCase("oneOf: [{ type: string, format: binary }, { type: string, format: uri }]", false)]
    [TestCase(
        "anyOf: [{ type: string, format: binary }, { type: array, items: { type: string, format: binary } }]",
        true
    )]
    [TestCase("type: array, items: { anyOf: [{ type: string, format: binary }, { type: string }] }", true)]
    [TestCase("anyOf: [{ type: string, contentMediaType: image/png }, { type: string }]", false)]
    public void A_field_that_can_be_a_file_is_a_file(string schema, bool isList)
    {
        var contract = NormalizedContract.Of(
            $$"""
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths: { /a: { post: { operationId: a, requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { file: { {{schema}}, description: The file. } } } } } }, responses: { '204': { description: x } } } } }

            """
        );

        var field = contract.Model.Operations.Single().Parameters.Single();
        var file = new PrimitiveUse(Devin.Generator.Scalars.PrimitiveType.Binary, false);
        Assert.That(field.Type, Is.EqualTo(isList ? new ListUse(file, false) : file));
        Assert.That(field.Documentation.Text, Is.EqualTo("The file."));
        Assert.That(
            contract.Notes.Single().Message,
            Does.Contain("roperty 'file' of the request body of POST /a can be a file or another value. Only files")
        );
    }

    [Test]
    public void A_variant_that_is_no_object_stays_as_it_is()
    {
        var contract = NormalizedContract.OfSchemas(
            """
            Thing: { properties: { name: { type: string } }, oneOf: [{ type: string }, { properties: { a: { type: string } } }, { type: object }] }
            """
        );

        Assert.That(
            contract.Definition<UnionDefinition>("Thing").Variants.Select(static variant => variant.Name),
            Is.EqualTo(["String", "ThingWithA", "ThingObject"])
        );
        Assert.That(PropertiesOf(contract, "ThingWithA"), Is.EqualTo("A Name"));
        Assert.That(PropertiesOf(contract, "ThingObject"), Is.EqualTo("Name"));
    }

    private static string PropertiesOf(NormalizedContract contract, string name) =>
        string.Join(
            ' ',
            contract
                .Definition<ModelDefinition>(name)
                .Properties.Select(static property => property.Name + (property.IsRequired ? "!" : ""))
        );
}
