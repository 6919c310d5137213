using System.Text;
using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;
using Devin.Generated.Tests.Validation;
using Devin.Generator.Tree;

namespace Devin.Generated.Tests.Testing;

/// <summary>Every response is validated against the contract from which the client is emitted.</summary>
[TestFixture]
internal sealed class ResponseContractTests
{
    [Test]
    public async Task Every_operation_returns_a_response_that_matches_the_contract()
    {
        var responses = new List<(RecordedRequest Request, string Json)>();
        var devin = new InMemoryDevin();
        devin.OnAny().Rewrite(body => responses.Add((devin.Requests[^1], body.ToJsonString())));
        await CallEverythingAsync(devin);

        var contract = ContractTables.Contract;
        var keys = new HashSet<string>();
        foreach (var (request, json) in responses)
        {
            var operation = contract.Find(request.Method.Method, request.Path).Operation!;
            keys.Add(operation.Key);
            Assert.That(
                operation.Response!.Validate(Encoding.UTF8.GetBytes(json), "body"),
                Is.Empty,
                $"{request}: {json}"
            );
        }

        // The in-memory service implements the session operations. It refuses insights and the rest of the API by name.
        var family = contract.Keys.Where(static key =>
            key.EndsWith("/v3/self", StringComparison.Ordinal)
            || (
                key.Contains("/v3/organizations/{org_id}/sessions", StringComparison.Ordinal)
                && !key.Contains("/insights", StringComparison.Ordinal)
            )
        );
        Assert.That(keys, Is.EquivalentTo(family));
    }

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

    private static async Task CallEverythingAsync(InMemoryDevin devin)
    {
        using var client = devin.CreateClient();
        var sessions = client.Sessions;
        var request = new SessionCreateRequest
        {
            Prompt = "a",
            Title = "b",
            AttachmentUrls = [new Uri("https://example.com/files/notes.txt")],
            StructuredOutputSchema = JsonNode.Parse("""{"type":"object"}""")!.AsObject(),
        };
        var id = (await sessions.CreateSessionAsync(request)).SessionId;
        await sessions.WaitForSessionAsync(
            id,
            new SessionWaitOptions
            {
                MinPollInterval = TimeSpan.FromMilliseconds(1),
                Timeout = TimeSpan.FromSeconds(10),
            }
        );
        await sessions.ListSessionsAsync();
        await sessions.PostMessageAsync(id, new SessionMessageCreateRequest { Message = "c" });
        await sessions.GetSessionMessagesAsync(id);
        await sessions.GetSessionAttachmentsAsync(id);
        await sessions.AppendSessionTagsAsync(id, new SessionTagsUpdateRequest { Tags = ["d"] });
        await sessions.ReplaceSessionTagsAsync(id, new SessionTagsUpdateRequest { Tags = ["e"] });
        await sessions.GetSessionTagsAsync(id);
        await sessions.ArchiveSessionAsync(id);
        await sessions.UnarchiveSessionAsync(id);
        await sessions.TerminateSessionAsync(id);
        await client.Self.GetSelfAsync();
    }
}
