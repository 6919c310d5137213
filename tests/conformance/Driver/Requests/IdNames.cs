using System.Text.Json.Nodes;
using Devin.Generator.Model;

namespace Devin.Conformance.Requests;

/// <summary>The names that IDs have in responses and in requests.</summary>
internal static class IdNames
{
    /// <summary>The name of an allowed tag.</summary>
    public const string Tag = "tag";

    // The other names that an ID has in requests.
    private static readonly Dictionary<string, string[]> s_otherNames = new(StringComparer.Ordinal)
    {
        ["session_id"] = ["devin_id", "parent_session_id"],
        ["git_connection_id"] = ["connection_id"],
        ["attachment_id"] = ["uuid"],
        ["user_id"] = ["message_as_user_id", "create_as_user_id", "run_as_user_id"],
        ["scheduled_session_id"] = ["schedule_id"],
        ["repo_path"] = ["repository_path", "repo_name"],
    };

    // The properties that divide objects into those that an operation accepts and others.
    private static readonly Dictionary<string, string> s_kinds = new(StringComparer.Ordinal)
    {
        ["role_id"] = "role_type",
        ["profile_id"] = "mode",
    };

    /// <summary>The IDs in an object of a response, under all their names.</summary>
    public static IEnumerable<KeyValuePair<string, string>> In(string path, JsonObject map)
    {
        if (map["pr_number"] is { } number)
        {
            yield return KeyValuePair.Create("pr_url", $"https://github.com/{map["repo_path"]}/pull/{number}");
            yield break;
        }

        foreach (var (name, value) in map)
        {
            if (name == "tags" && HasAllTags(path) && value is JsonArray tags)
            {
                foreach (var tag in tags.Where(static tag => tag!.GetValue<string>().Length > 0))
                {
                    yield return KeyValuePair.Create(Tag, tag!.GetValue<string>());
                }
            }

            if (Text(value) is not { Length: > 0 } id || !IsId(name, map))
            {
                continue;
            }

            foreach (var known in s_otherNames.GetValueOrDefault(name, []).Prepend(name))
            {
                yield return KeyValuePair.Create(known, id);
            }

            if (s_kinds.TryGetValue(name, out var property) && Text(map[property]) is { } kind)
            {
                yield return KeyValuePair.Create(name + ":" + kind, id);
            }
        }
    }

    /// <summary>Whether a response has all tags that an organization allows.</summary>
    public static bool HasAllTags(string path) => path == "/v3/enterprise/organizations/{org_id}/tags";

    /// <summary>The name of the IDs that an operation accepts for a property or parameter; null if it is no ID.</summary>
    public static string? For(Operation operation, string name) =>
        name switch
        {
            // The name of an attachment identifies it in its path only.
            "name" => null,
            "enterprise_role_id" => "role_id:enterprise",
            "org_role_id" => "role_id:org",
            "role_id" => operation.PathTemplate.Contains("organizations", StringComparison.Ordinal)
                ? "role_id:org"
                : "role_id:enterprise",
            "profile_id" when operation.PathTemplate.EndsWith("/ingestion", StringComparison.Ordinal) =>
                "profile_id:ingest",
            _ => name,
        };

    private static bool IsId(string name, JsonObject map) =>
        name.EndsWith("_id", StringComparison.Ordinal)
        || name is "repo_path" or "branch_name" or "idp_group_name"
        || (name == "name" && map.ContainsKey("attachment_id"));

    private static string? Text(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
