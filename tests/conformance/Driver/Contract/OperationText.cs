using System.Text.Json.Nodes;
using Devin.Generator.Model;
using Devin.Tests.Shared.Operations;

namespace Devin.Conformance.Contract;

/// <summary>An operation with the schemas of its parameters and of its body.</summary>
internal sealed class OperationText
{
    private const string Json = "application/json";
    private const string Multipart = "multipart/form-data";

    /// <summary>Reads an operation from the text of the contract.</summary>
    public OperationText(Operation operation, ContractText contract)
    {
        Operation = operation;
        var text = contract.TextOf(operation);
        var content = text["requestBody"]?["content"];
        Body = content?[Json]?["schema"]?.AsObject();
        HasFile = content?[Multipart] is not null;
        Parameters =
        [
            .. (text["parameters"]?.AsArray() ?? []).SelectMany(parameter => Read(parameter!.AsObject(), contract)),
        ];
    }

    /// <summary>The operation as the clients have it.</summary>
    public Operation Operation { get; }

    /// <summary>The parameters outside the body. An object in the query is its properties.</summary>
    public IReadOnlyList<ParameterText> Parameters { get; }

    /// <summary>The schema of the JSON body; null if there is none.</summary>
    public JsonObject? Body { get; }

    /// <summary>Whether the body is a form with a file.</summary>
    public bool HasFile { get; }

    private static IEnumerable<ParameterText> Read(JsonObject parameter, ContractText contract)
    {
        var place = Enum.Parse<ParameterPlace>(parameter["in"]!.GetValue<string>(), ignoreCase: true);
        var schema = contract.Resolve(parameter["schema"]!.AsObject());
        var isRequired = parameter["required"]?.GetValue<bool>() ?? false;
        if (place != ParameterPlace.Query || schema["properties"] is not JsonObject properties)
        {
            var key = new ParameterKey(place, parameter["name"]!.GetValue<string>());
            return [new ParameterText(key, schema, isRequired)];
        }

        var required = schema["required"]?.AsArray().Select(static name => name!.GetValue<string>()).ToHashSet() ?? [];
        return properties.Select(property => new ParameterText(
            new ParameterKey(place, property.Key),
            property.Value!.AsObject(),
            isRequired && required.Contains(property.Key)
        ));
    }
}

/// <summary>A parameter with its schema.</summary>
internal sealed record ParameterText(ParameterKey Key, JsonObject Schema, bool IsRequired);
