using System.Text.Json.Nodes;
using Devin.Generator.Model;
using Devin.Generator.Normalization;

namespace Devin.Tests.Shared.Contracts;

/// <summary>The text of a contract, which is read here without the generator's understanding of it.</summary>
/// <param name="document">The document as JSON, with its overlays applied.</param>
internal sealed class ContractText(JsonObject document)
{
    /// <summary>The names under which API keys are sent.</summary>
    public IReadOnlySet<string> KeyNames { get; } =
        (document["components"]?["securitySchemes"] as JsonObject ?? [])
            .Select(static scheme => scheme.Value?["name"]?.ToString())
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The path item of an operation.</summary>
    public JsonObject PathItemOf(Operation operation) =>
        Follow(
            document["paths"]!
                .AsObject()
                .First(path => PathTemplate.WithoutConvertors(path.Key) == operation.PathTemplate)
                .Value
        );

    /// <summary>The text of an operation.</summary>
    public JsonObject TextOf(Operation operation) =>
        PathItemOf(operation)[operation.HttpMethod.ToLowerInvariant()]!.AsObject();

    /// <summary>A part of the document, with its reference followed.</summary>
    public JsonObject Follow(JsonNode? node) =>
        node is JsonObject part
            ? ReferenceOf(part) is { } reference
                ? Follow(At(reference))
                : part
            : [];

    /// <summary>The reference of a part of the document; null if it has none.</summary>
    public static string? ReferenceOf(JsonObject part) =>
        part["$ref"] is JsonValue value && value.TryGetValue<string>(out var reference) ? reference : null;

    /// <summary>What a reference names.</summary>
    public JsonNode? At(string reference) =>
        reference
            .Split('/')
            .Skip(1)
            .Aggregate(
                (JsonNode?)document,
                static (node, segment) =>
                {
                    var name = Uri.UnescapeDataString(segment)
                        .Replace("~1", "/", StringComparison.Ordinal)
                        .Replace("~0", "~", StringComparison.Ordinal);
                    return node is JsonArray list ? list[int.Parse(name, null)] : node?[name];
                }
            );
}
