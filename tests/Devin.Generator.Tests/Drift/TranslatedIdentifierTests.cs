using Devin.Generator.Drift;

namespace Devin.Generator.Tests.Drift;

/// <summary>A translated name is one finding of the kind translated-identifier; other renames are not.</summary>
public sealed class TranslatedIdentifierTests
{
    private const string Contract = """
        openapi: 3.1.0
        paths:
          /a:
            get:
              operationId: list_sessions
              tags: [sessions, first]
              responses:
                '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Session'}}}}
        components:
          schemas:
            Session:
              type: object
              properties:
                status: {type: string, enum: [running, suspended, exit]}
                owner: {type: integer}
              required: [owner]
            Page: {type: array, items: {$ref: '#/components/schemas/Session'}}
          securitySchemes:
            bearerAuth: {type: http, scheme: bearer, bearerFormat: API key}

        """;

    private static IReadOnlyList<string> Compare(string language, params (string Old, string New)[] changes)
    {
        var text = changes.Aggregate(Contract, static (text, change) => text.Replace(change.Old, change.New));
        return DriftData.Places(
            DriftCheck.Run([
                DriftData.Text("en/v3-openapi.yaml", Contract) with
                {
                    IsReference = true,
                },
                DriftData.Text(language + "/copy.yaml", text),
            ])
        );
    }

    [TestCase("API key", "API-Schlüssel", "/components/securitySchemes/bearerAuth/bearerFormat")]
    [TestCase("[sessions, first]", "[Sitzungen öffnen, first]", "/paths/~1a/get/tags")]
    [TestCase("list_sessions", "Sitzungen auflisten", "/paths/~1a/get/operationId")]
    [TestCase("running, suspended", "läuft, suspended", "/components/schemas/Session/properties/status/enum")]
    [TestCase("Session", "Sitzung", "/components/schemas/Session")]
    [TestCase("owner", "inhaber", "/components/schemas/Session/properties/owner")]
    [TestCase("bearerAuth", "Trägerschlüssel", "/components/securitySchemes/bearerAuth")]
    public void A_translated_name_is_one_finding(string name, string translated, string pointer) =>
        Assert.That(Compare("de", (name, translated)), Is.EqualTo(["translated-identifier " + pointer]));

    [Test]
    public void A_new_name_in_the_same_language_is_no_translation() =>
        Assert.That(
            Compare("en", ("owner", "holder")),
            Is.EqualTo(["identifier /components/schemas/Session/properties/owner"])
        );

    [Test]
    public void Other_values_of_an_enum_are_no_translation() =>
        Assert.That(
            Compare("de", ("running, suspended", "active, suspended")),
            Is.EqualTo(["enum /components/schemas/Session/properties/status/enum"])
        );

    [Test]
    public void A_lacking_property_explains_that_it_is_not_required() =>
        Assert.That(
            Compare("de", ("        owner: {type: integer}\n", ""), ("required: [owner]", "required: []")),
            Is.EqualTo(["missing-property /components/schemas/Session/properties/owner"])
        );
}
