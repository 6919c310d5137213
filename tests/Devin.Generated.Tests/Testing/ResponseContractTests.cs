using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Contract;
using Devin.Generated.Testing.Core;

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

        var contract = await PublishedContract.Embedded;
        var operations = new HashSet<ContractOperation>();
        foreach (var (request, json) in responses)
        {
            var operation = contract.Operations.Single(operation =>
                operation.Method == request.Method.Method && operation.Matches(request.Path.Split('/'), out _)
            );
            operations.Add(operation);
            var described = contract.Document["paths"]![operation.Path]![operation.Method.ToLowerInvariant()]!;
            var schema = described["responses"]!["200"]!["content"]!["application/json"]!["schema"]!;
            var compiled = await contract.Schemas.CompileAsync(schema);
            Assert.That(compiled.Validate(json, "body"), Is.Empty, $"{request}: {json}");
        }

        // The in-memory service implements the session operations. It refuses insights and the rest of the API by name.
        var family = contract.Operations.Where(static operation =>
            operation.Path == "/v3/self"
            || (
                operation.Path.StartsWith("/v3/organizations/{org_id}/sessions", StringComparison.Ordinal)
                && !operation.Path.Contains("/insights", StringComparison.Ordinal)
            )
        );
        Assert.That(operations, Is.EquivalentTo(family));
    }

    [Test]
    public async Task A_response_that_violates_the_contract_is_found()
    {
        var contract = await PublishedContract.Embedded;
        var schema = JsonNode.Parse("""{"$ref":"#/components/schemas/SessionTagsResponse"}""")!;
        var compiled = await contract.Schemas.CompileAsync(schema);
        Assert.That(compiled.Validate("""{"tags":["a"]}""", "body"), Is.Empty);
        Assert.That(compiled.Validate("""{"tags":[1]}""", "body").Single().Location, Is.EqualTo("body/tags/0"));
        Assert.That(compiled.Validate("{}", "body").Single().Location, Is.EqualTo("body/tags"));
    }

    [Test]
    public async Task Refusals_have_the_published_shape()
    {
        var devin = new InMemoryDevin();
        var contract = await PublishedContract.Embedded;
        var schema = JsonNode.Parse("""{"$ref":"#/components/schemas/ProblemDetail"}""")!;
        var compiled = await contract.Schemas.CompileAsync(schema);
        foreach (var path in (string[])["/v3/nothing", RawCall.Sessions + "?first=0", RawCall.Sessions + "/devin-1"])
        {
            var (_, body) = await devin.SendRawAsync(HttpMethod.Get, path);
            Assert.That(compiled.Validate(body.ToJsonString(), "body"), Is.Empty, body.ToJsonString());
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
