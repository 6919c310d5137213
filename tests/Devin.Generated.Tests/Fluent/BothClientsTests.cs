using System.Net;
using System.Text.Json.Nodes;
using Devin.Generated.Fluent;
using Devin.Generated.Tests.Grid;
using Devin.Generated.Tests.Transport;
using Devin.Generator.Model;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Serialization.Json;

namespace Devin.Generated.Tests.Fluent;

/// <summary>Calls every operation of the contract with both clients: requests and results must be equal.</summary>
public sealed class BothClientsTests
{
    private static IEnumerable<TestCaseData> Calls() =>
        from operation in Contract.Model.Operations
        from withOptional in (bool[])[false, true]
        select new TestCaseData(operation.CallName, withOptional).SetArgDisplayNames(
            operation.CallName,
            withOptional ? "with all parameters" : "with the required ones"
        );

    [TestCaseSource(nameof(Calls))]
    public async Task The_fluent_client_sends_and_returns_the_same_as_the_flat_client(string name, bool withOptional)
    {
        var operation = Operation(name);
        var driver = new OperationDriver(operation, withOptional);
        await using var server = new LoopbackServer(_ => Bytes(operation.Result));
        using var flat = new DevinClient(Unchecked(Service.Options(address: server.Address)));
        using var fluent = DevinApiClient.Create(Unchecked(Service.Options(address: server.Address)));

        var expected = await driver.CallFlatAsync(flat);
        var actual = await driver.CallFluentAsync(fluent);

        var sent = server.Requests.Select(RecordedCall.Of).ToArray();
        Assert.That(sent, Has.Length.EqualTo(2));
        Assert.That(expected, operation.Result.Format is null ? Is.Null : Is.Not.Null);
        Assert.Multiple(() =>
        {
            Assert.That(sent[1], Is.EqualTo(sent[0]));
            Assert.That(actual, Is.EqualTo(expected));
        });
    }

    [TestCaseSource(nameof(Calls))]
    public Task Kiotas_adapter_with_its_own_serializers_does_the_same(string name, bool withOptional) =>
        ThroughKiotaAsync(
            name,
            withOptional,
            client => new HttpClientRequestAdapter(
                new AnonymousAuthenticationProvider(),
                new JsonParseNodeFactory(),
                KiotaSerializers.Writers(KiotaSerializers.Stock),
                client
            )
        );

    [TestCaseSource(nameof(Calls))]
    public Task Kiotas_adapter_with_our_serializers_does_the_same(string name, bool withOptional) =>
        ThroughKiotaAsync(
            name,
            withOptional,
            client => new HttpClientRequestAdapter(
                new AnonymousAuthenticationProvider(),
                new DevinJsonParseNodeFactory(),
                KiotaSerializers.Writers(KiotaSerializers.Ours),
                client
            )
        );

    private static async Task ThroughKiotaAsync(
        string name,
        bool withOptional,
        Func<HttpClient, HttpClientRequestAdapter> makeAdapter
    )
    {
        var (driver, handler, expected) = await CallFlatAsync(name, withOptional);
        using var http = new HttpClient(handler);
        using var adapter = makeAdapter(http);
        adapter.BaseUrl = Service.Address;
        using var client = new DevinApiClient(adapter);

        var actual = await driver.CallFluentAsync(client);

        Assert.Multiple(() =>
        {
            Assert.That(handler.Calls[1].Line, Is.EqualTo(handler.Calls[0].Line));
            Assert.That(SameJson(handler.Calls[1].Body, handler.Calls[0].Body), Is.True, handler.Calls[1].Body);
            Assert.That(actual, Is.EqualTo(expected));
        });
    }

    private static async Task<(OperationDriver Driver, RecordingHandler Handler, object? Result)> CallFlatAsync(
        string name,
        bool withOptional
    )
    {
        var operation = Operation(name);
        var driver = new OperationDriver(operation, withOptional);
        var handler = new RecordingHandler(() => Response(operation.Result));
        using var client = new DevinClient(Unchecked(Service.Options(new HttpClient(handler))));
        return (driver, handler, await driver.CallFlatAsync(client));
    }

    /// <summary>The samples have the types of the contract, and not always its bounds.</summary>
    private static DevinClientOptions Unchecked(DevinClientOptions options)
    {
        options.ValidateRequests = false;
        return options;
    }

    private static Operation Operation(string name) =>
        Contract.Model.Operations.Single(candidate => candidate.CallName == name);

    private static string Bytes(Result result) =>
        result.Format switch
        {
            null => "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n",
            BodyFormat.Json => LoopbackServer.Ok(SampleJson.Value(result.Type!)!.ToJsonString()),
            _ => LoopbackServer.Ok("some text", "Content-Type: application/octet-stream\r\n"),
        };

    private static HttpResponseMessage Response(Result result) =>
        result.Format switch
        {
            null => new HttpResponseMessage(HttpStatusCode.NoContent),
            BodyFormat.Json => StubHandler.Json(SampleJson.Value(result.Type!)!.ToJsonString()),
            _ => new HttpResponseMessage { Content = new StringContent("some text") },
        };

    private static bool SameJson(string left, string right) =>
        left == right || JsonNode.DeepEquals(JsonNode.Parse(left), JsonNode.Parse(right));
}
