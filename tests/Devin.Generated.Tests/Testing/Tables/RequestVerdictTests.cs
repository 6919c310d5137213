using System.Text;
using System.Text.Json.Nodes;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Contract.Schemas;
using Devin.Generated.Testing.Core;
using Devin.Generated.Tests.Grid;
using Devin.Generated.Tests.Operations;
using Devin.Generated.Tests.Validation;
using Devin.Generator.Model;
using NJsonSchema;

namespace Devin.Generated.Tests.Testing.Tables;

/// <summary>
/// The emitted tables and another implementation of JSON Schema, which reads the contract itself, give the same verdict on
/// the bodies of all operations.
/// </summary>
[TestFixture]
internal sealed class RequestVerdictTests
{
    private static readonly Lazy<Task<IDictionary<string, JsonSchema>>> Judges = new(AppliedSchema.OfRequestsAsync);

    private static IEnumerable<TestCaseData> OperationsWithJson() =>
        Contract
            .Model.Operations.Where(static operation => operation.Body is { Format: BodyFormat.Json })
            .Select(static operation => new TestCaseData(operation).SetName(operation.CallName));

    [TestCaseSource(nameof(OperationsWithJson))]
    public async Task The_verdict_on_a_body_is_that_of_another_validator(Operation operation)
    {
        var judge = (await Judges.Value)[operation.Key];
        var whole = WholeBody(operation);
        var bodies = BodyVariants
            .Of(whole)
            .Prepend(("whole", whole))
            .Append(("required only", RequiredOnly(judge, whole)));
        var counts = (Valid: 0, Invalid: 0);
        foreach (var (change, body) in bodies)
        {
            var json = body?.ToJsonString() ?? "null";
            var findings = Validate(operation, json);
            var expected = judge.Validate(json);
            Assert.That(
                findings.Count == 0,
                Is.EqualTo(expected.Count == 0),
                $"{change}\nfindings: {string.Join("; ", findings)}\nexpected: {string.Join("; ", expected)}"
            );
            counts = findings.Count == 0 ? (counts.Valid + 1, counts.Invalid) : (counts.Valid, counts.Invalid + 1);
        }

        Assert.That((counts.Valid, counts.Invalid), Is.GreaterThan((2, 1)));
    }

    [TestCaseSource(nameof(OperationsWithJson))]
    public async Task A_missing_property_is_found_at_its_place(Operation operation)
    {
        var judge = (await Judges.Value)[operation.Key];
        var whole = WholeBody(operation).AsObject();
        foreach (var name in judge.ActualSchema.RequiredProperties.Where(whole.ContainsKey).ToArray())
        {
            var body = whole.DeepClone().AsObject();
            body.Remove(name);
            Assert.That(
                Validate(operation, body.ToJsonString()),
                Has.Some.EqualTo(new ContractFinding($"body/{name}", "missing", "missing"))
            );
        }
    }

    private static JsonNode WholeBody(Operation operation)
    {
        var text = new ContractOperationText(Contract.Json, operation.HttpMethod, operation.PathTemplate);
        return text.Sample(text.BodySchema!);
    }

    /// <summary>The body without the properties that can be absent.</summary>
    private static JsonNode RequiredOnly(JsonSchema judge, JsonNode whole)
    {
        var required = judge.ActualSchema.RequiredProperties;
        return whole is JsonObject map
            ? new JsonObject(
                map.Where(member => required.Contains(member.Key))
                    .Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))
            )
            : whole;
    }

    private static IReadOnlyList<ContractFinding> Validate(Operation operation, string json)
    {
        var text = new ContractOperationText(Contract.Json, operation.HttpMethod, operation.PathTemplate);
        var path = operation
            .PathTemplate.Replace("{", "", StringComparison.Ordinal)
            .Replace("}", "", StringComparison.Ordinal);
        var query = text
            .Parameters.Where(static parameter => parameter.Place == "query")
            .SelectMany(static parameter =>
                parameter.Texts.Select(value => $"{parameter.Name}={Uri.EscapeDataString(value)}")
            );
        var match = ContractTables.Contract.Find(operation.HttpMethod, path);
        var request = new RecordedRequest(
            new HttpMethod(operation.HttpMethod),
            new Uri($"https://devin.invalid{path}?{string.Join('&', query)}"),
            new Dictionary<string, string> { ["Content-Type"] = "application/json; charset=utf-8" },
            Encoding.UTF8.GetBytes(json),
            DateTimeOffset.UnixEpoch
        );
        return match.Operation!.Validate(request, match.Path);
    }
}
