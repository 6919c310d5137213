using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Contract.Schemas;
using Devin.Generated.Testing.Core;
using Devin.Generated.Tests.Grid;
using Devin.Generated.Tests.Transport;
using Devin.Generator.Model;
using Devin.Tests.Shared.Operations;

namespace Devin.Generated.Tests.Operations;

/// <summary>
/// Every operation is called over a real connection with all parameters. The request and the result are compared with
/// the text of the contract: emitted code is used for the call only.
/// </summary>
internal sealed class OperationTests
{
    private static IEnumerable<TestCaseData> Operations() =>
        Contract.Model.Operations.Select(static operation => new TestCaseData(operation).SetName(operation.CallName));

    [Test]
    public void No_operation_of_the_contract_is_missing()
    {
        var contract = ContractTables.Contract;
        Assert.That(
            Contract.Model.Operations.Select(static operation => $"{operation.HttpMethod} {operation.PathTemplate}"),
            Is.EquivalentTo(contract.Keys)
        );
        Assert.That(contract.Keys, Has.Count.EqualTo(239));
    }

    [TestCaseSource(nameof(Operations))]
    public async Task Operation(Operation operation)
    {
        var text = new ContractOperationText(Contract.Json, operation.HttpMethod, operation.PathTemplate);
        var body = text.BodySchema is { } schema ? text.Sample(schema) : null;
        var (status, response) = text.Response();
        await using var server = new LoopbackServer(_ => Response(status, response));
        using var client = new DevinClient(Service.Options(address: server.Address));

        var (value, type) = await ReflectedFlatCall.InvokeAsync(client, operation, text.Values(body));

        var sent = server.Requests.Single();
        AssertAddress(operation, text, sent);
        Assert.That(sent["Authorization"], Is.EqualTo("Bearer " + Service.Token));
        foreach (var header in text.Parameters.Where(static parameter => parameter.Place == "header"))
        {
            Assert.That(sent[header.Name], Is.EqualTo(string.Join(',', header.Texts)));
        }

        AssertBody(text, body, sent);
        Assert.That(Validate(operation, sent), Is.Empty);
        AssertResult(value, type, response);
    }

    private static IEnumerable<TestCaseData> Examples() =>
        Contract.Model.Operations.Select(static operation =>
            new TestCaseData(operation).SetName($"The example of {operation.CallName}")
        );

    /// <summary>The library reads the examples of the test double without loss.</summary>
    [TestCaseSource(nameof(Examples))]
    public async Task Example(Operation operation)
    {
        var text = new ContractOperationText(Contract.Json, operation.HttpMethod, operation.PathTemplate);
        var body = text.BodySchema is { } schema ? text.Sample(schema) : null;
        var tested = ContractTables.Contract.Operation(operation.Key);
        var example = tested.Example();
        var status = tested.SuccessStatus is 307 ? "200" : $"{tested.SuccessStatus}";
        await using var server = new LoopbackServer(_ => Response(status, example));
        using var client = new DevinClient(Service.Options(address: server.Address));
        var (value, type) = await ReflectedFlatCall.InvokeAsync(client, operation, text.Values(body));
        AssertResult(value, type, example);
    }

    private static void AssertAddress(Operation operation, ContractOperationText text, LoopbackRequest sent)
    {
        var parts = sent.Line.Split(' ');
        var address = parts[1].Split('?');
        var path = text
            .Parameters.Where(static parameter => parameter.Place == "path")
            .Aggregate(
                operation.PathTemplate,
                (path, parameter) =>
                    path.Replace(
                        "{" + parameter.Name + "}",
                        Uri.EscapeDataString(Sent(operation, parameter).Single()),
                        StringComparison.Ordinal
                    )
            );
        Assert.That((parts[0], address[0]), Is.EqualTo((operation.HttpMethod, path)));
        Assert.That(
            Pairs(address),
            Is.EquivalentTo(
                from parameter in text.Parameters
                where parameter.Place == "query"
                from value in Sent(operation, parameter)
                select (parameter.Name, value)
            )
        );
    }

    /// <summary>The texts of a parameter with the prefix that both clients add to an ID.</summary>
    private static IEnumerable<string> Sent(Operation operation, ParameterSample sample)
    {
        var prefix = operation.Parameters.First(parameter => parameter.WireName == sample.Name).Prefix;
        return sample.Texts.Select(text => prefix + text);
    }

    private static void AssertBody(ContractOperationText text, JsonNode? body, LoopbackRequest sent)
    {
        Assert.That(sent["Content-Type"]?.Split(';')[0], Is.EqualTo(text.BodyType));
        if (text.BodyType == "application/json")
        {
            Assert.That(
                JsonNode.DeepEquals(JsonNode.Parse(sent.Body), body),
                Is.True,
                $"{sent.Body}\n{body!.ToJsonString()}"
            );
        }
        else if (text.BodyType is not null)
        {
            foreach (var (name, _) in body!.AsObject())
            {
                Assert.That(sent.Body, Does.Match($"form-data; name=\"?{name}\"?"));
            }
        }
    }

    /// <summary>The violations that the test double finds in the request.</summary>
    private static IReadOnlyList<ContractFinding> Validate(Operation operation, LoopbackRequest sent)
    {
        var address = new Uri("http://localhost" + sent.Line.Split(' ')[1]);
        var match = ContractTables.Contract.Find(operation.HttpMethod, address.AbsolutePath);
        Assert.That(match.Operation?.Key, Is.EqualTo(operation.Key));
        var content = sent.Body.Length == 0 ? (ReadOnlyMemory<byte>?)null : Encoding.UTF8.GetBytes(sent.Body);
        return match.Operation!.Validate(
            new RecordedRequest(
                new HttpMethod(operation.HttpMethod),
                address,
                sent.Headers,
                content,
                DateTimeOffset.UnixEpoch
            ),
            match.Path
        );
    }

    private static void AssertResult(object? value, Type? type, JsonNode? response)
    {
        if (value is ApiStream stream)
        {
            using var reader = new StreamReader(stream.Content);
            Assert.That(reader.ReadToEnd(), Is.EqualTo(response?.ToJsonString() ?? "bytes"));
        }
        else if (type is not null)
        {
            var read = JsonSerializer.SerializeToNode(value, type);
            Assert.That(
                JsonNode.DeepEquals(read, response),
                Is.True,
                $"{read?.ToJsonString()}\n{response?.ToJsonString()}"
            );
        }
        else
        {
            Assert.That(response, Is.Null, "the contract has a response that the method does not return");
        }
    }

    private static string Response(string status, JsonNode? json) =>
        (
            json is null
                ? LoopbackServer.Ok("bytes", "Content-Type: application/octet-stream\r\n")
                : LoopbackServer.Ok(json.ToJsonString())
        ).Replace("200 OK", status + " Fine", StringComparison.Ordinal);

    private static IEnumerable<(string Name, string Value)> Pairs(string[] address) =>
        address.Length < 2
            ? []
            : address[1]
                .Split('&')
                .Select(static pair => pair.Split('='))
                .Select(static pair => (Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1])));
}
