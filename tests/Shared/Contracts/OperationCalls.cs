using System.Text.Json.Nodes;
using Devin.Generator.Model;
using Devin.Tests.Shared.Operations;

namespace Devin.Tests.Shared.Contracts;

/// <summary>Makes calls of one operation, and says what must arrive.</summary>
internal sealed class OperationCalls
{
    private static readonly UploadFile s_file = new("a b.txt", "text/plain", "content é"u8.ToArray());

    private readonly ContractText _contract;
    private readonly Operation _operation;
    private readonly SchemaValues _values;
    private readonly IReadOnlyList<CallParameter> _parameters;
    private readonly JsonObject? _content;
    private readonly JsonObject? _response;

    /// <summary>Reads an operation.</summary>
    public OperationCalls(ContractText contract, Operation operation, int seed)
    {
        _contract = contract;
        _operation = operation;
        _values = new SchemaValues(contract, new Random(seed));
        var text = contract.TextOf(operation);
        var body = contract.Follow(text["requestBody"]);
        _content = operation.Body is { } chosen ? contract.Follow(body["content"]?[chosen.MediaType]) : null;
        var fields = IsForm ? CallParameter.OfForm(contract, _content!) : [];
        _parameters = [.. CallParameter.Read(contract, operation), .. fields];
        _response = JsonResponse(text);
    }

    private bool IsForm => _operation.Body is { Format: BodyFormat.Form or BodyFormat.Multipart };

    /// <summary>Makes a call.</summary>
    /// <param name="amount">The optional parameters and properties that it has.</param>
    /// <exception cref="NotSupportedException">No valid value can be made.</exception>
    public OperationCall Next(Amount amount)
    {
        _values.Optional = amount;
        _values.IsResponse = false;
        var sent = _parameters
            .Where((parameter, index) => parameter.IsRequired || !_values.IsLeftOut || IsOnlyField(index))
            .Select(parameter => (Parameter: parameter, Value: _values.Of(parameter.Schema, parameter.Use)))
            .Where(static one => one.Value is not null)
            .Select(one => (one.Parameter, Value: WithoutNulls(one.Parameter, one.Value!)))
            .Select(one => (one.Parameter, Value: ObjectsInTurn(one.Parameter, one.Value)))
            .ToArray();
        var arguments = new Dictionary<ParameterKey, JsonNode?>();
        foreach (var (parameter, value) in sent)
        {
            Add(arguments, parameter, value);
        }

        var isFile = _operation.Body is { Format: BodyFormat.Binary };
        var body =
            _operation.Body is { Type: not null } known && !isFile && (known.IsRequired || !_values.IsLeftOut)
                ? known.Format == BodyFormat.Text
                    ? JsonValue.Create("text é")
                    : _values.Of(_content!["schema"])
                : null;
        return new OperationCall(
            new OperationValues(arguments, body, s_file),
            [.. sent.Where(one => Known(one.Parameter).Any()).Select(one => (AsSent(one.Parameter), one.Value))],
            amount == Amount.None ? null : Response()
        );
    }

    /// <summary>The first field of a form without required ones: a form without fields is no body.</summary>
    private bool IsOnlyField(int index) =>
        IsForm
        && _parameters[index].Place == ParameterPlace.Form
        && (index == 0 || _parameters[index - 1].Place != ParameterPlace.Form)
        && !_parameters.Any(static field => field is { Place: ParameterPlace.Form, IsRequired: true });

    private string? Response()
    {
        _values.IsResponse = true;
        return _response is null ? null : _values.Of(_response["schema"])?.ToJsonString() ?? "null";
    }

    /// <summary>A list that is no JSON has no form for null.</summary>
    private static JsonNode WithoutNulls(CallParameter parameter, JsonNode value) =>
        value is JsonArray items && parameter.Style != "json"
            ? new JsonArray([.. items.Where(static item => item is not null).Select(static item => item!.DeepClone())])
            : value;

    /// <summary>An object that is sent as parameters of its own has only properties that the client has.</summary>
    private JsonNode ObjectsInTurn(CallParameter parameter, JsonNode value)
    {
        if (value is JsonObject map && !IsWhole(parameter))
        {
            foreach (var name in map.Select(static member => member.Key).ToArray())
            {
                if (map[name] is null || !Known(parameter).Any(known => known.WireName == KeyOf(parameter, name)))
                {
                    map.Remove(name);
                }
            }
        }

        return value;
    }

    private void Add(Dictionary<ParameterKey, JsonNode?> arguments, CallParameter parameter, JsonNode value)
    {
        if (IsWhole(parameter))
        {
            arguments[new ParameterKey(parameter.Place, parameter.Name)] = value;
            return;
        }

        foreach (var (name, property) in value as JsonObject ?? [])
        {
            arguments[new ParameterKey(parameter.Place, KeyOf(parameter, name))] = property;
        }
    }

    /// <summary>An object that has no form of its own in the client is sent as JSON, which the generator has reported.</summary>
    private CallParameter AsSent(CallParameter parameter) =>
        IsWhole(parameter) && IsJson(parameter.Place, Known(parameter).Single().Type)
            ? parameter with
            {
                Style = "json",
            }
            : parameter;

    private static bool IsJson(ParameterPlace place, TypeUse type) =>
        (place != ParameterPlace.Path && type is AnyUse)
        || type is FreeFormUse or DefinedUse { Kind: DefinitionKind.Model }
        || (place == ParameterPlace.Query && type is ListUse { Item: var item } && IsJson(place, item));

    private static string KeyOf(CallParameter parameter, string property) =>
        parameter.Style == "deepObject" ? $"{parameter.Name}[{property}]" : property;

    private bool IsWhole(CallParameter parameter) =>
        _operation.Parameters.Any(known => known.Place == parameter.Place && known.WireName == parameter.Name);

    /// <summary>The parameters of the clients that are this one, or its properties.</summary>
    private IEnumerable<Parameter> Known(CallParameter parameter)
    {
        var names = IsWhole(parameter)
            ? [parameter.Name]
            : PropertiesOf(parameter.Schema)
                .Select(property => KeyOf(parameter, property))
                .ToHashSet(StringComparer.Ordinal);
        return _operation.Parameters.Where(known => known.Place == parameter.Place && names.Contains(known.WireName));
    }

    /// <summary>The names of the properties of an object, or of all variants of a union.</summary>
    private IEnumerable<string> PropertiesOf(JsonNode? schema)
    {
        var keywords = FlatSchema.Of(_contract, schema).Keywords;
        return (keywords["properties"] as JsonObject ?? [])
            .Select(static property => property.Key)
            .Concat(
                (keywords["oneOf"] ?? keywords["anyOf"]) is JsonArray variants ? variants.SelectMany(PropertiesOf) : []
            );
    }

    /// <summary>The content of the lowest status of success, where it is JSON.</summary>
    private JsonObject? JsonResponse(JsonObject text)
    {
        if (_operation.Result.Format != BodyFormat.Json)
        {
            return null;
        }

        var status = _operation.Result.Statuses.Order(StringComparer.Ordinal).First();
        var content = _contract.Follow(text["responses"]?[status])["content"] as JsonObject ?? [];
        return (
                content["application/json"]
                ?? content.FirstOrDefault(static media => media.Key.Contains("json", StringComparison.Ordinal)).Value
            ) as JsonObject;
    }
}

/// <summary>A call of an operation.</summary>
/// <param name="Values">The arguments.</param>
/// <param name="Sent">The parameters that must arrive, with their values.</param>
/// <param name="Response">A JSON response; null to leave the response to the service.</param>
internal sealed record OperationCall(
    OperationValues Values,
    IReadOnlyList<(CallParameter Parameter, JsonNode Value)> Sent,
    string? Response
);
