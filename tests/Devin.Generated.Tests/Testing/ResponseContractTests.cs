using Devin.Generated.Testing;
using Devin.Generated.Tests.Validation;
using Devin.Generator.Tree;

namespace Devin.Generated.Tests.Testing;

/// <summary>Every response is validated against the contract from which the client is emitted.</summary>
[TestFixture]
internal sealed class ResponseContractTests
{
    [Test]
    public void A_response_that_violates_the_contract_is_found()
    {
        var schema = ContractTables.Contract.Schemas.Find("SessionTagsResponse");
        Assert.That(schema.Validate("""{"tags":["a"]}"""u8.ToArray(), "body"), Is.Empty);
        Assert.That(
            schema.Validate("""{"tags":[1]}"""u8.ToArray(), "body").Single().Location,
            Is.EqualTo("body/tags/0")
        );
        Assert.That(schema.Validate("{}"u8.ToArray(), "body").Single().Location, Is.EqualTo("body/tags"));
    }

    [Test]
    public async Task Refusals_have_the_published_shape()
    {
        var devin = new InMemoryDevin();
        var schema = await AppliedSchema.OfAsync(JsonPointer.TryParse("/components/schemas/ProblemDetail")!.Value);
        foreach (var path in (string[])["/v3/nothing", RawCall.Sessions + "?first=0", RawCall.Sessions + "/devin-1"])
        {
            var (_, body) = await devin.SendRawAsync(HttpMethod.Get, path);
            var json = body.ToJsonString();
            Assert.That(schema.Validate(json), Is.Empty, json);
        }
    }
}
