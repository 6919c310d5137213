using Devin.Generator.Documents;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Copies;

namespace Devin.Generator.Tests.Drift;

/// <summary>Variants of unions that have no names, and sections that a copy lacks.</summary>
public sealed class VariantTests
{
    private const string Text =
        "{ type: object, required: [kind], properties: { kind: { const: text }, text: { type: string } } }";
    private const string Image =
        "{ type: object, required: [kind], properties: { kind: { const: image }, address: { type: string } } }";
    private const string Plain =
        "{ type: object, properties: { a: { type: string }, b: { type: string }, c: { type: string } } }";
    private const string Other = "{ type: object, properties: { d: { type: string }, e: { type: string } } }";

    [TestCase($"{Text}, {Image}", $"{Image}, {Text}")]
    [TestCase($"{Plain}, {Other}", $"{Other}, {Plain}")]
    public void Variants_in_another_order_are_no_drift(string left, string right) =>
        Assert.That(Messages(Union(left), Union(right)), Is.Empty);

    [Test]
    public void A_property_of_a_variant_is_found_inside_the_variant_that_its_constant_names()
    {
        var changed = Text.Replace("text: { type: string }", "text: { type: integer }", StringComparison.Ordinal);

        Assert.That(
            Messages(Union($"{Text}, {Image}"), Union($"{Image}, {changed}")),
            Is.EqualTo([
                "Property 'text' of schema X: the copies give different types ('integer' in ja.yaml; 'string' in en.yaml).",
            ])
        );
    }

    [Test]
    public void A_property_that_only_one_copy_has_is_found_inside_the_variant_that_is_most_alike()
    {
        var more = Plain.Replace("c: {", "z: { type: boolean }, c: {", StringComparison.Ordinal);
        var messages = Messages(Union($"{Plain}, {Other}"), Union($"{Other}, {more}"));

        Assert.That(messages, Has.Length.EqualTo(1));
        Assert.That(messages[0], Does.Contain("'z'").And.Contain("absent in en.yaml"));
    }

    [Test]
    public void A_section_that_is_missing_is_named_with_its_contents() =>
        Assert.That(
            Messages(
                Union(Text)
                    + "  securitySchemes: { bearer: { type: http, scheme: bearer }, key: { type: apiKey, in: header, name: K } }\n",
                Union(Text)
            ),
            Has.One.Contains("with bearer, key in en.yaml")
        );

    [Test]
    public void A_document_that_is_not_OpenAPI_is_refused()
    {
        using var program = new DriftProgram();
        program.Write("en.yaml", Union(Text));
        program.Write(
            "events.yaml",
            "asyncapi: 3.0.0\ninfo: { title: E, version: '1' }\ncomponents: { schemas: {} }\n"
        );

        var (code, output, error) = program.Run("en.yaml", "events.yaml");

        Assert.That(code, Is.Not.Zero);
        Assert.That(output + error, Does.Contain("it is an AsyncAPI document"));
        Assert.That(output, Does.Not.Contain("absent in events.yaml"));
    }

    private static string[] Messages(string left, string right) =>
        [
            .. DriftCheck
                .Run([Read("en.yaml", left), Read("ja.yaml", right)])
                .Findings.Select(static finding => finding.Message),
        ];

    private static Copy Read(string name, string text) =>
        CopyReader.OfContract(name, name, DocumentReader.Read(text, name), provenance: null);

    private static string Union(string variants) =>
        $$"""
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths: {}
            components:
              schemas:
                X: { oneOf: [{{variants}}] }

            """;
}
