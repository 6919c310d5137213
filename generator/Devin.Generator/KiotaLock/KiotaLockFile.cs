using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Validation;

namespace Devin.Generator.KiotaLock;

/// <summary>
/// The record of the fluent client in Kiota's own format: what was generated from what. Kiota's users set its fields by
/// hand or by Kiota's commands; the build fills in the description's hash.
/// </summary>
internal static class KiotaLockFile
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The fields in Kiota's order, with the values of a fresh file.</summary>
    private static readonly (string Name, string Value)[] Fields =
    [
        ("descriptionHash", "\"\""),
        ("descriptionLocation", "\"\""),
        ("lockFileVersion", "\"1.0.0\""),
        ("kiotaVersion", "\"1.34.1\""),
        ("clientClassName", "\"DevinApiClient\""),
        ("typeAccessModifier", "\"Public\""),
        ("clientNamespaceName", "\"Devin.Generated\""),
        ("language", "\"CSharp\""),
        ("usesBackingStore", "false"),
        ("excludeBackwardCompatible", "true"),
        ("includeAdditionalData", "true"),
        ("disableSSLValidation", "false"),
        ("serializers", "[]"),
        ("deserializers", "[]"),
        ("structuredMimeTypes", "[\"application/json\"]"),
        ("includePatterns", "[]"),
        ("excludePatterns", "[]"),
        ("disabledValidationRules", "[]"),
        ("allowedExternalOrigins", "[]"),
    ];

    /// <summary>The text of the file for a description.</summary>
    /// <param name="existing">The present text, whose other fields are kept; or null.</param>
    /// <param name="file">The file's name for messages.</param>
    /// <param name="description">The description's tree, as it is checked in.</param>
    /// <param name="location">The description's path relative to the lock file.</param>
    /// <param name="cancellationToken">Ends the computation of the hash.</param>
    /// <exception cref="ContractException">The present text is no JSON object.</exception>
    public static async Task<string> UpdateAsync(
        string? existing,
        string file,
        Node description,
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

        foreach (var (name, value) in known ?? [])
        {
            result.TryAdd(name, value?.DeepClone());
        }

        result["descriptionLocation"] = location;
        result["descriptionHash"] = await OpenApiValidation
            .Parse(description)
            .Document!.GetHashCodeAsync(cancellationToken)
            .ConfigureAwait(false);
        return result.ToJsonString(Layout).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonObject Read(string text, string file)
    {
        // Parsed once for the place of a mistake, once for the values.
        var root = JsonDocumentReader.Read(text, file);
        return JsonNode.Parse(text) as JsonObject
            ?? throw new ContractException(
                DiagnosticCodes.Syntax,
                "Kiota's lock file is a JSON object.",
                root.Location
            );
    }
}
