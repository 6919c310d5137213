using System.Text.Json.Nodes;
using Devin.Generator.Contracts;
using Devin.Generator.Library;
using Devin.Generator.Model;

namespace Devin.Conformance.Contract;

/// <summary>The contract that the tools read: as text, and as the generator understands it.</summary>
internal sealed class ContractText
{
    private readonly JsonObject _document;

    private ContractText(JsonObject document, ContractModel model)
    {
        _document = document;
        Model = model;
        Operations =
        [
            .. model
                .Operations.Select(operation => new OperationText(operation, this))
                .OrderBy(static text => text.Operation.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>The contract as the generator understands it: it names the methods of the clients.</summary>
    public ContractModel Model { get; }

    /// <summary>The operations, ordered by method and path.</summary>
    public IReadOnlyList<OperationText> Operations { get; }

    /// <summary>Reads a contract whose overlays are applied.</summary>
    public static ContractText Read(string path) =>
        new(
            JsonNode.Parse(File.ReadAllText(path))!.AsObject(),
            ContractDocument.Read(path, []).Normalize(LibraryNames.Of("DevinClient"), isStrict: true).Model
        );

    /// <summary>A schema with its reference followed.</summary>
    public JsonObject Resolve(JsonObject schema) =>
        schema["$ref"] is { } reference
            ? Resolve(_document["components"]!["schemas"]![reference.GetValue<string>().Split('/')[^1]]!.AsObject())
            : schema;

    /// <summary>The text of an operation.</summary>
    public JsonObject TextOf(Operation operation) =>
        _document["paths"]![operation.PathTemplate]![operation.HttpMethod.ToLowerInvariant()]!.AsObject();
}
