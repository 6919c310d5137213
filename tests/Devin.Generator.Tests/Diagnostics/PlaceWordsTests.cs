using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Diagnostics;

public sealed class PlaceWordsTests
{
    [TestCase("", "the document")]
    [TestCase("/info/version", "'info/version'")]
    [TestCase("/components/schemas/Session", "schema Session")]
    [TestCase("/components/schemas/Session/properties/mode/anyOf/0/enum", "property 'mode' of schema Session")]
    [TestCase(
        "/components/schemas/A/properties/b/items/properties/c",
        "property 'c' of the items of property 'b' of schema A"
    )]
    [TestCase("/components/securitySchemes/key", "security scheme 'key'")]
    [TestCase("/paths/~1a~1{id}", "path '/a/{id}'")]
    [TestCase("/paths/~1a/get", "GET /a")]
    [TestCase("/paths/~1a/parameters/0", "parameter 1 of path '/a'")]
    [TestCase("/paths/~1a/get/parameters/query:first/schema", "query parameter 'first' of GET /a")]
    [TestCase("/paths/~1a/post/requestBody/content/application~1json/schema", "the request body of POST /a")]
    [TestCase("/paths/~1a/get/responses/200/headers/X", "header 'X' of the 200 response of GET /a")]
    [TestCase("/webhooks/created", "webhook 'created'")]
    [TestCase("/actions/2/target", "action 3")]
    public void A_place_is_named_in_the_terms_of_OpenAPI(string pointer, string words) =>
        Assert.That(PlaceWords.Of(JsonPointer.TryParse(pointer)!.Value), Is.EqualTo(words));
}
