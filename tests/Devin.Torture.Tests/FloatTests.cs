using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Torture.Generated;
using Torture.Generated.Core;
using Torture.Generated.Models;

namespace Devin.Torture.Tests;

/// <summary>A finite number that <c>format: float</c> cannot hold survives reading and writing with every serializer.</summary>
public sealed class FloatTests
{
    private const string Json = """{"float":-1e39,"floats":[0.5,3.5e38]}""";

    private static IEnumerable<TestCaseData> Serializers()
    {
        yield return Case("the client", static json => SentAsync(json, null));
        yield return Case(
            "the client and Newtonsoft.Json",
            static json => SentAsync(json, new JsonSerializerSettings())
        );
        yield return Case(
            "the client and decimals of Newtonsoft.Json",
            static json =>
                SentAsync(json, new JsonSerializerSettings { FloatParseHandling = FloatParseHandling.Decimal })
        );
        yield return Case(
            "System.Text.Json",
            static json =>
                Task.FromResult(
                    System.Text.Json.JsonSerializer.Serialize(
                        System.Text.Json.JsonSerializer.Deserialize<Scalars>(json)
                    )
                )
        );
        yield return Case(
            "Newtonsoft.Json",
            static json => Task.FromResult(JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Scalars>(json)))
        );
        yield return Case(
            "tokens of Newtonsoft.Json",
            static json => Task.FromResult(JToken.FromObject(JToken.Parse(json).ToObject<Scalars>()!).ToString())
        );

        static TestCaseData Case(string name, Func<string, Task<string>> roundTrip) =>
            new TestCaseData(roundTrip).SetName($"A number beyond float with {name}");
    }

    [TestCaseSource(nameof(Serializers))]
    public async Task Survives(Func<string, Task<string>> roundTrip)
    {
        var node = JsonNode.Parse(await roundTrip(Json))!;

        Assert.That(node["float"]!.GetValue<double>(), Is.EqualTo(-1e39));
        Assert.That(
            node["floats"]!.AsArray().Select(static item => item!.GetValue<double>()),
            Is.EqualTo([0.5, 3.5e38])
        );
    }

    /// <summary>The body that is sent with a value that was received.</summary>
    private static async Task<string> SentAsync(string json, JsonSerializerSettings? settings)
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Ok(json));
        using var client = new TortureClient(
            new TortureClientOptions
            {
                BaseAddress = new Uri(server.Address),
                Token = Service.Token,
                MaxRetries = 0,
                NewtonsoftSettings = settings,
            }
        );
        await client.Schemas.ScalarsAsync(await client.Schemas.ScalarsAsync(new Scalars()));
        return server.Requests.Last().Body;
    }
}
