using Devin.Generator.Changes;
using Devin.Generator.Changes.Rules;

namespace Devin.Generator.Tests.Changes;

/// <summary>What a type becomes under the same name, and how the places of a schema show it in C#.</summary>
public sealed class TypeKindTests
{
    private const string Class = "{ type: object, properties: { a: { type: string } } }";
    private const string Union =
        "{ oneOf: [{ $ref: '#/components/schemas/XA' }, { $ref: '#/components/schemas/XB' }] }";
    private const string Enum = "{ type: string, enum: [one, two] }";
    private const string WiderUnion =
        "{ anyOf: [{ $ref: '#/components/schemas/XA' }, { type: object, properties: { a: { type: string } } }] }";

    private static readonly string[] Variants =
    [
        "XA: { type: object, required: [kind], properties: { kind: { const: a }, a: { type: string } } }",
        "XB: { type: object, required: [kind], properties: { kind: { const: b }, b: { type: string } } }",
    ];

    [TestCase(Class, Union)]
    [TestCase(Class, WiderUnion)]
    [TestCase(Class, Enum)]
    [TestCase(Union, Enum)]
    public void A_type_that_becomes_another_kind_under_its_name_breaks_the_source_in_both_directions(
        string left,
        string right
    )
    {
        foreach (var (old, @new) in new[] { (left, right), (right, left) })
        {
            var changes = ChangeSet.Of(ContractText.Of(old, Variants), ContractText.Of(@new, Variants));
            var broken = changes.Where(static change => change.Source == Impact.Error).ToArray();

            Assert.That(broken.Select(static change => change.Difference.OldMember?.Name), Has.Member("X"));
            Assert.That(string.Join('\n', broken.Select(static change => change.Message)), Does.Contain(" X."));
        }
    }

    [Test]
    public void The_change_of_a_type_that_keeps_its_name_says_what_it_means_in_each_contract()
    {
        var changes = ChangeSet.Of(ContractText.Of(Class, Variants), ContractText.Of(Union, Variants));

        Assert.That(
            changes.Single(static change => change.Rule.Id == "DR047").Message,
            Does.StartWith("The type of schema X changed from object to XA or XB.")
        );
    }

    [TestCase(
        "style: deepObject, schema: { type: object, properties: { size: { type: integer }, a: { type: string } } }"
    )]
    [TestCase("style: deepObject, schema: { $ref: '#/components/schemas/Filter' }")]
    [TestCase("schema: { $ref: '#/components/schemas/Filter' }")]
    public void A_changed_member_of_a_query_object_breaks_the_source(string parameter)
    {
        const string Filter = "Filter: { type: object, properties: { size: { type: integer }, a: { type: string } } }";
        string Changed(string text) =>
            text.Replace("size: { type: integer }", "size: { type: string }", StringComparison.Ordinal);

        var changes = ChangeSet.Of(
            ContractText.OfParameter(parameter, Filter),
            ContractText.OfParameter(Changed(parameter), Changed(Filter))
        );
        var change = changes.Single(static change => change.Rule.Id == "DR023");

        Assert.That((change.Wire, change.Source), Is.EqualTo((Impact.Error, Impact.Error)));
        Assert.That(change.Message, Does.Contain("In C#, ListThingsParameters."));
    }

    [Test]
    public void A_member_that_leaves_a_query_object_is_a_removed_argument()
    {
        const string Both =
            "style: deepObject, schema: { type: object, properties: { size: { type: integer }, a: { type: string } } }";
        const string One = "style: deepObject, schema: { type: object, properties: { a: { type: string } } }";

        var change = ChangeSet
            .Of(ContractText.OfParameter(Both), ContractText.OfParameter(One))
            .Single(static change => change.Source == Impact.Error);

        Assert.That(change.Difference.OldMember?.Name, Does.StartWith("ListThingsParameters.").And.Contain("Size"));
    }

    [TestCase("{ type: string }", "{ type: [string, 'null'] }", "Info", "None")]
    [TestCase("{ $ref: '#/components/schemas/Word' }", "{ $ref: '#/components/schemas/WordOrNull' }", "Info", "None")]
    [TestCase(
        "{ type: array, items: { type: integer } }",
        "{ type: array, items: { type: [integer, 'null'] } }",
        "Error",
        "Error"
    )]
    public void Null_in_an_optional_property_of_a_response_is_judged_by_what_its_type_shows(
        string old,
        string @new,
        string wire,
        string source
    )
    {
        string[] words = ["Word: { type: string }", "WordOrNull: { type: [string, 'null'] }"];
        var change = ChangeSet
            .Of(ContractText.OfResponse(old, words), ContractText.OfResponse(@new, words))
            .Single(static change => change.Rule.Id == "DR059");

        Assert.That((change.Wire.ToString(), change.Source.ToString()), Is.EqualTo((wire, source)));
    }

    [Test]
    public void A_component_that_becomes_nullable_is_judged_at_each_of_its_places()
    {
        const string Place = "{ $ref: '#/components/schemas/Word' }";
        var change = ChangeSet
            .Of(
                ContractText.OfResponse(Place, "Word: { type: string }"),
                ContractText.OfResponse(Place, "Word: { type: [string, 'null'] }")
            )
            .Single(static change => change.Rule.Id == "DR059");

        Assert.That((change.Wire, change.Source), Is.EqualTo((Impact.Info, Impact.None)));
        Assert.That(change.Message, Does.StartWith("Property 'x' of schema Thing"));
    }
}
