using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.Service.CodeScans;

/// <summary>
/// Changes a profile of code scans. The contract describes no members of the request: those that have the name of a text or a
/// list of the profile are applied, all others are ignored.
/// </summary>
internal static class ProfileUpdate
{
    private static readonly Dictionary<string, Action<CodeScanProfileDetailResponse, string?>> s_texts = new(
        StringComparer.Ordinal
    )
    {
        ["description"] = static (profile, text) => profile.Description = text,
        ["communication_guidance"] = static (profile, text) => profile.CommunicationGuidance = text,
        ["ingestion_source_guidance"] = static (profile, text) => profile.IngestionSourceGuidance = text,
        ["investigation_guidance"] = static (profile, text) => profile.InvestigationGuidance = text,
        ["post_ingestion_guidance"] = static (profile, text) => profile.PostIngestionGuidance = text,
        ["remediation_guidance"] = static (profile, text) => profile.RemediationGuidance = text,
        ["report_guidance"] = static (profile, text) => profile.ReportGuidance = text,
        ["threat_model_guidance"] = static (profile, text) => profile.ThreatModelGuidance = text,
        ["triage_guidance"] = static (profile, text) => profile.TriageGuidance = text,
        ["validation_guidance"] = static (profile, text) => profile.ValidationGuidance = text,
    };

    private static readonly Dictionary<string, Action<CodeScanProfileDetailResponse, IList<string>?>> s_lists = new(
        StringComparer.Ordinal
    )
    {
        ["include_globs"] = static (profile, globs) => profile.IncludeGlobs = globs,
        ["exclude_globs"] = static (profile, globs) => profile.ExcludeGlobs = globs,
    };

    /// <summary>Applies a request to a copy of a profile.</summary>
    /// <exception cref="Refusal">422: a value has the wrong type.</exception>
    public static void Apply(JsonObject request, CodeScanProfileDetailResponse profile)
    {
        foreach (var (name, value) in request)
        {
            if (name == "name")
            {
                profile.Name = Text(name, value) ?? throw Refusal.Invalid($"body/{name}", "null");
            }
            else if (s_texts.TryGetValue(name, out var setText))
            {
                setText(profile, Text(name, value));
            }
            else if (s_lists.TryGetValue(name, out var setList))
            {
                setList(profile, List(name, value));
            }
        }
    }

    private static string? Text(string name, JsonNode? value) =>
        value is null ? null
        : value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>()
        : throw Refusal.Invalid($"body/{name}", "not a string");

    private static List<string>? List(string name, JsonNode? value) =>
        value switch
        {
            null => null,
            JsonArray items =>
            [
                .. items.Select(
                    (item, index) =>
                        Text($"{name}/{index}", item) ?? throw Refusal.Invalid($"body/{name}/{index}", "null")
                ),
            ],
            _ => throw Refusal.Invalid($"body/{name}", "not an array"),
        };
}
