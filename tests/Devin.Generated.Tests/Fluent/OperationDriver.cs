using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Fluent;
using Devin.Generated.Tests.Grid;
using Devin.Generator.Model;
using Devin.Tests.Shared.Operations;

namespace Devin.Generated.Tests.Fluent;

/// <summary>Calls one operation of the contract with either client, with the same sample values.</summary>
/// <param name="operation">The operation.</param>
/// <param name="withOptional">Whether parameters that may be left out are given too.</param>
internal sealed class OperationDriver(Operation operation, bool withOptional)
{
    private static readonly ReflectedFluentCall s_fluent = ReflectedFluentCall.OfDevin(Contract.Model);

    private readonly OperationValues _values = new(
        operation
            .Parameters.Where(parameter => parameter.IsRequired || withOptional)
            .ToDictionary(ParameterKey.Of, static parameter => SampleJson.Value(parameter)),
        Body(operation, withOptional),
        new UploadFile("a.csv", "text/csv", "bytes"u8.ToArray())
    );

    public async Task<object?> CallFlatAsync(DevinClient client) =>
        Comparable(await ReflectedFlatCall.InvokeAsync(client, operation, _values));

    public async Task<object?> CallFluentAsync(DevinApiClient client) =>
        Comparable(await s_fluent.InvokeAsync(client, operation, _values));

    private static JsonNode? Body(Operation operation, bool withOptional)
    {
        if (!withOptional || operation.Body?.Type is not DefinedUse { Kind: DefinitionKind.Model } defined)
        {
            return operation.Body?.Type is { } use ? SampleJson.Value(use) : null;
        }

        var json = new JsonObject();
        foreach (var property in ((ModelDefinition)Contract.Definition(defined.Name)).Properties)
        {
            json[property.WireName] = SampleJson.Value(property);
        }

        return json;
    }

    private static object? Comparable(CallResult result)
    {
        using var stream = result.Value as Stream ?? (result.Value as ApiStream)?.Content;
        return stream is not null ? new StreamReader(stream).ReadToEnd()
            : result.Value is { } value ? JsonSerializer.Serialize(value, value.GetType())
            : null;
    }
}
