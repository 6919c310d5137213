namespace Devin.Generator.Tests.Changes;

/// <summary>The values of a discriminator, and the variants that they select.</summary>
public sealed class DiscriminatorTests
{
    private static readonly string[] Pets =
    [
        "Cat: { type: object, required: [kind], properties: { kind: { const: cat } } }",
        "Dog: { type: object, required: [kind], properties: { kind: { const: dog } } }",
        "Cow: { type: object, required: [kind], properties: { kind: { const: cow } } }",
    ];

    [Test]
    public void A_variant_that_is_added_is_no_change_of_the_other_values()
    {
        var lines = Lines(Union("Cat Dog", "cat=Cat dog=Dog"), Union("Cat Dog Cow", "cat=Cat dog=Dog cow=Cow"));

        Assert.That(lines, Has.None.StartsWith("DR068").And.None.StartsWith("DR090").And.None.StartsWith("DR000"));
        Assert.That(lines, Has.Some.StartsWith("DR066 Warning/Info").And.Some.StartsWith("DR053 None/Info"));
    }

    [TestCase("cat=Dog dog=Cat", "cat → Cat to cat → Dog", "dog → Dog to dog → Cat")]
    [TestCase("cat=Cat", "dog → Dog to none")]
    public void A_value_that_selects_another_variant_or_none_is_the_change_and_nothing_else(
        string mapping,
        params string[] expected
    )
    {
        var lines = Lines(Union("Cat Dog", "cat=Cat dog=Dog"), Union("Cat Dog", mapping));

        foreach (var rule in new[] { "DR068 Error/None", "DR090 Error/None" })
        {
            Assert.That(
                lines
                    .Where(line => line.StartsWith(rule, StringComparison.Ordinal))
                    .Select(static line => line.Split("from ")[1]),
                Is.EqualTo(expected.Select(static text => text + "."))
            );
        }
    }

    [Test]
    public void A_component_is_a_value_for_itself_where_no_mapping_has_it()
    {
        Assert.That(Lines(Union("Cat Dog", ""), Union("Cat Dog", "Cat=Cat Dog=Dog")), Is.Empty);
        Assert.That(
            Lines(Union("Cat Dog", ""), Union("Cat Dog", "cat=Cat Dog=Dog")),
            Has.Some.EqualTo("DR068 Error/None The discriminator of schema X changed from Cat → Cat to none.")
        );
    }

    [Test]
    public void A_further_value_for_a_variant_is_reported_without_a_verdict_of_its_own() =>
        Assert.That(
            Lines(Union("Cat Dog", "cat=Cat dog=Dog"), Union("Cat Dog", "cat=Cat dog=Dog puppy=Dog")),
            Is.EqualTo(["DR000 Warning/None The discriminator of schema X changed from none to puppy → Dog."])
        );

    private static string[] Lines(string old, string @new) =>
        ContractText.Lines(ContractText.Of(old, Pets), ContractText.Of(@new, Pets));

    private static string Union(string variants, string mapping)
    {
        var list = string.Join(
            ", ",
            variants.Split(' ').Select(static name => $"{{ $ref: '#/components/schemas/{name}' }}")
        );
        var values = mapping
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(static entry => entry.Split('='))
            .Select(static entry => $"{entry[0]}: '#/components/schemas/{entry[1]}'");
        return $"{{ oneOf: [{list}], discriminator: {{ propertyName: kind, mapping: {{ {string.Join(", ", values)} }} }} }}";
    }
}
