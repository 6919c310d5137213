using System.Text.Json;
using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Reports;

/// <summary>Writes SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).</summary>
internal static class SarifLog
{
    /// <summary>A log of one run.</summary>
    /// <param name="rules">The rules, each with its own id.</param>
    /// <param name="results">The results, each of one of the rules.</param>
    public static string Write(IReadOnlyList<SarifRule> rules, IReadOnlyList<SarifResult> results) =>
        JsonDocumentText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var result in results)
            {
                WriteResult(json, result, rules);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<SarifRule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "devin-gen");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteMessage(json, "shortDescription", rule.Description);
            json.WriteString("helpUri", rule.Help);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, SarifResult result, IReadOnlyList<SarifRule> rules)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", result.RuleId);
        json.WriteNumber("ruleIndex", rules.Index().First(rule => rule.Item.Id == result.RuleId).Index);
        json.WriteString("level", Level(result.Severity));
        WriteMessage(json, "message", result.Message);
        if (result.Location is { } location)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            WritePlace(json, location);
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", result.Pointer.ToString());
            json.WriteString("kind", "member");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartArray("relatedLocations");
        foreach (var (index, (place, message)) in result.Related.Index())
        {
            json.WriteStartObject();
            json.WriteNumber("id", index);
            WriteMessage(json, "message", message);
            WritePlace(json, place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("devinGen/v1", result.Fingerprint);
        json.WriteEndObject();
        json.WriteStartArray("suppressions");
        if (result.Suppression is { } reason)
        {
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("justification", PrintableText.Of(reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceLocation location)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', location.File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", location.Line);
        json.WriteNumber("startColumn", location.Column);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", PrintableText.Of(text));
        json.WriteEndObject();
    }

    private static string Level(Severity? severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
