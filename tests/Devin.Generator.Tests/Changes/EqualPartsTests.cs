using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Files;
using Devin.Generator.Tree;
using Devin.Tests.Shared.Changes;

namespace Devin.Generator.Tests.Changes;

/// <summary>Parts that look the same in both contracts and are not, because of something elsewhere.</summary>
public sealed class EqualPartsTests
{
    private const string Base =
        "{ type: object, required: [kind], discriminator: { propertyName: kind }, properties: { kind: { type: string } } }";

    private const string Cat =
        "Cat: { allOf: [{ $ref: '#/components/schemas/X' }, { type: object, properties: { claws: { type: integer } } }] }";

    private const string Dog =
        "Dog: { allOf: [{ $ref: '#/components/schemas/X' }, { type: object, properties: { tail: { type: boolean } } }] }";

    [Test]
    public void A_schema_that_extends_an_equal_one_with_a_discriminator_is_a_new_variant() =>
        Assert.That(
            ContractText.Lines(ContractText.Of(Base, Cat), ContractText.Of(Base, Cat, Dog)),
            Has.Some.Contains("Dog")
        );

    [Test]
    public void A_schema_behind_two_equal_ones_is_compared() =>
        Assert.That(
            ContractText.Lines(Chain("{ type: string }"), Chain("{ type: integer }")),
            Has.Some.Contains("'last' of schema Z")
        );

    [Test]
    public void A_property_with_the_name_of_a_keyword_for_people_is_compared() =>
        Assert.That(
            ContractText.Lines(
                ContractText.OfResponse("{ type: object, properties: { description: { type: string } } }"),
                ContractText.OfResponse("{ type: object, properties: { description: { type: integer } } }")
            ),
            Is.Not.Empty
        );

    [Test]
    public void An_equal_property_that_becomes_an_argument_has_another_name() =>
        Assert.That(
            ContractText.Lines(
                ContractText.OfParameter(
                    "style: other, schema: { type: object, properties: { name: { type: string } } }"
                ),
                ContractText.OfParameter(
                    "style: deepObject, schema: { type: object, properties: { name: { type: string } } }"
                )
            ),
            Has.Some.Contains("is called FilterName in C#, was Name")
        );

    [Test]
    public void A_type_in_the_parameters_of_a_path_that_gets_another_name_is_reported_for_each_operation()
    {
        var old = DocumentFile.Read(RepositoryFolder.At("tests/Devin.Torture.Library/contract.yaml"));
        var id = JsonPointer.TryParse("/paths/~1statuses~1several/post/operationId")!.Value;

        var renamed = ChangeSet
            .Of(ComparedContract.Of(old), ComparedContract.Of(NodePatch.Set(old, id, null)))
            .Single(static change => change.Difference.Key == "type BodiesSeveralSort");

        Assert.That(
            renamed.Difference.Operations,
            Is.EqualTo(["POST /bodies/several/{id}", "PUT /bodies/several/{id}"])
        );
    }

    private static ComparedContract Chain(string last) =>
        ContractText.Of(
            "{ type: object, properties: { next: { $ref: '#/components/schemas/Y' } } }",
            "Y: { type: object, properties: { next: { $ref: '#/components/schemas/Z' } } }",
            $"Z: {{ type: object, properties: {{ last: {last} }} }}"
        );
}
