using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generator.CSharp.Builders;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Microsoft.OpenApi;

namespace Devin.Generator.KiotaLock;

/// <summary>
/// The record of the fluent client in Kiota's format. Kiota's users set its fields by
/// hand or by Kiota's commands; the build fills in the description's hash.
/// </summary>
internal static class KiotaLockFile
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // The serializers that the root of the emitted client registers.
    private const string Serializers = """
        [
          "Microsoft.Kiota.Serialization.Json.JsonSerializationWriterFactory",
          "Microsoft.Kiota.Serialization.Text.TextSerializationWriterFactory",
          "Microsoft.Kiota.Serialization.Form.FormSerializationWriterFactory",
          "Microsoft.Kiota.Serialization.Multipart.MultipartSerializationWriterFactory"
        ]
        """;

    private const string Deserializers = """
        [
          "Microsoft.Kiota.Serialization.Json.JsonParseNodeFactory",
          "Microsoft.Kiota.Serialization.Text.TextParseNodeFactory",
          "Microsoft.Kiota.Serialization.Form.FormParseNodeFactory"
        ]
        """;

    /// <summary>The fields in Kiota's order, with the values of a fresh file.</summary>
    private static readonly (string Name, string Value)[] Fields =
    [
        ("descriptionHash", "\"\""),
        ("descriptionLocation", "\"\""),
        ("lockFileVersion", "\"1.0.0\""),
        ("kiotaVersion", "\"1.34.1\""),
        ("clientClassName", "\"DevinApiClient\""),
        ("typeAccessModifier", "\"Public\""),
        ("clientNamespaceName", "\"Devin.Generated.Fluent\""),
        ("language", "\"CSharp\""),
        ("usesBackingStore", "false"),
        ("excludeBackwardCompatible", "true"),
        ("includeAdditionalData", "true"),
        ("disableSSLValidation", "false"),
        ("serializers", Serializers),
        ("deserializers", Deserializers),
        ("structuredMimeTypes", "[\"application/json\"]"),
        ("includePatterns", "[]"),
        ("excludePatterns", "[]"),
        ("disabledValidationRules", "[]"),
        ("allowedExternalOrigins", "[]"),
    ];

    /// <summary>The text of the file for a description.</summary>
    /// <param name="existing">The present text, whose other fields are kept; or null.</param>
    /// <param name="file">The file's name for messages.</param>
    /// <param name="names">The names of the client, for fields that the present text does not have.</param>
    /// <param name="description">
    /// The description that the client is generated from, its overlay applied; null where Microsoft.OpenApi cannot read
    /// it: then the hash is empty.
    /// </param>
    /// <param name="location">The description's path relative to the lock file.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="ContractException">The present text is not a JSON object.</exception>
    public static async Task<string> UpdateAsync(
        string? existing,
        string file,
        FluentOptions names,
        OpenApiDocument? description,
        string location,
        CancellationToken cancellationToken
    )
    {
        var known = existing is null ? null : Read(existing, file);
        var result = new JsonObject();
        foreach (var (name, value) in Fields)
        {
            result[name] = known?[name]?.DeepClone() ?? JsonNode.Parse(value);
        }

        result["clientClassName"] = names.ClientName;
        result["clientNamespaceName"] = names.Namespace;

        foreach (var (name, value) in known ?? [])
        {
            result.TryAdd(name, value?.DeepClone());
        }

        // Not a setting: the emitted client registers these and no others.
        result["serializers"] = JsonNode.Parse(Serializers);
        result["deserializers"] = JsonNode.Parse(Deserializers);
        result["descriptionLocation"] = location;
        result["descriptionHash"] = description is null
            ? ""
            : await HashAsync(description, FilterOf(result), cancellationToken).ConfigureAwait(false);
        return result.ToJsonString(Layout).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>The settings of the client in the file: its names, and the patterns that choose operations.</summary>
    /// <exception cref="ContractException">
    /// The text is not a JSON object, or a name is not a valid C# identifier.
    /// </exception>
    public static FluentOptions ReadOptions(string text, string file)
    {
        var known = Read(text, file);
        return new FluentOptions(
            Name(known, "clientClassName", text, file),
            Name(known, "clientNamespaceName", text, file),
            FilterOf(known)
        );
    }

    private static string Name(JsonObject known, string field, string text, string file)
    {
        var name =
            (known[field] as JsonValue)?.ToString()
            ?? Fields.Single(candidate => candidate.Name == field).Value.Trim('"');
        var isName = name.Split('.').All(static part => part.Length > 0 && KiotaSymbols.Pascal(part) == part);
        return isName && (field != "clientClassName" || !name.Contains('.', StringComparison.Ordinal))
            ? name
            : throw new ContractException(
                DiagnosticCodes.Syntax,
                $"The {field} '{name}' is not a valid C# identifier. Expected letters and digits, beginning with a capital.",
                JsonDocumentReader.Read(text, file).Location
            );
    }

    private static PathFilter FilterOf(JsonObject known) =>
        new(Texts(known["includePatterns"]), Texts(known["excludePatterns"]));

    private static IEnumerable<string> Texts(JsonNode? node) =>
        (node as JsonArray)?.OfType<JsonValue>().Select(static item => item.ToString()) ?? [];

    /// <summary>
    /// Kiota computes the hash after its patterns have removed operations, so they are removed from the document.
    /// </summary>
    private static async Task<string> HashAsync(
        OpenApiDocument document,
        PathFilter filter,
        CancellationToken cancellationToken
    )
    {
        foreach (var (path, item) in filter.IsEmpty ? [] : document.Paths.ToArray())
        {
            foreach (var method in item.Operations?.Keys.ToArray() ?? [])
            {
                if (!filter.Keeps(path, method.Method))
                {
                    item.Operations!.Remove(method);
                }
            }

            if (item.Operations is null or { Count: 0 })
            {
                document.Paths.Remove(path);
            }
        }

        return await document.GetHashCodeAsync(cancellationToken).ConfigureAwait(false);
    }

    private static JsonObject Read(string text, string file)
    {
        // Parsed once for the place of a mistake, once for the values.
        var root = JsonDocumentReader.Read(text, file);
        return JsonNode.Parse(text) as JsonObject
            ?? throw new ContractException(
                DiagnosticCodes.Syntax,
                $"'{file}' is not a JSON object. Expected Kiota's lock file.",
                root.Location
            );
    }
}
