using System.Text.Json.Nodes;
using Devin.Generator.Model;
using Devin.Tests.Shared.Operations;

namespace Devin.Conformance.Requests;

/// <summary>
/// The rules of the service that no schema states. The clients and the in-memory Devin enforce them, so a valid request
/// keeps them too.
/// </summary>
/// <param name="operation">The operation.</param>
/// <param name="idOf">Returns an existing ID for the name of a property, or null.</param>
internal sealed class ServiceRules(Operation operation, Func<string, string?> idOf)
{
    private const int LongestPeriodSeconds = 100 * 24 * 60 * 60;

    private static readonly string[] s_gitTargets = ["repo_path", "prefix_path", "group_prefix", "depot_path"];

    /// <summary>Changes parameters that are valid for their schemas so that they keep the rules.</summary>
    public void ApplyTo(Dictionary<ParameterKey, JsonNode?> parameters)
    {
        var from = new ParameterKey(ParameterPlace.Query, "time_after");
        var to = new ParameterKey(ParameterPlace.Query, "time_before");
        if (!parameters.TryGetValue(to, out var end))
        {
            if (operation.PathTemplate.Contains("/consumption/daily", StringComparison.Ordinal))
            {
                // Without an end, the period ends now.
                parameters.Remove(from);
            }

            return;
        }

        if (parameters.TryGetValue(from, out var start))
        {
            parameters[to] = start!.GetValue<long>() + (end!.GetValue<long>() % (LongestPeriodSeconds + 1));
        }
        else if (operation.LongestPeriod is { NeedsFrom: true })
        {
            parameters.Remove(to);
        }
    }

    /// <summary>Changes a body that is valid for its schema so that it keeps the rules.</summary>
    public void ApplyTo(JsonObject body)
    {
        switch (operation.Key)
        {
            case "POST /v3/organizations/{org_id}/automations":
            case "PATCH /v3/organizations/{org_id}/automations/{automation_id}":
                AutomationRules.ApplyTo(body);
                break;
            case "POST /v3/enterprise/organizations/{org_id}/git-providers/permissions":
            case "PUT /v3/enterprise/organizations/{org_id}/git-providers/permissions":
                KeepOneTarget(body["permissions"]!.AsArray());
                break;
            case "PATCH /v3beta1/organizations/{org_id}/snapshot-setup/blueprints/{blueprint_id}":
                // Only some blueprints have a position, and a request must change something.
                body.Remove("position");
                body["contents"] ??= "";
                break;
            case "PUT /v3/organizations/{org_id}/code-scans/{scan_id}/profile":
            case "PUT /v3/enterprise/organizations/{org_id}/code-scans/{scan_id}/profile":
                // The schema of the body allows any object.
                body["profile_id"] = idOf("profile_id");
                break;
            case "PUT /v3/enterprise/organizations/{org_id}/tags":
                // The default tag is one of them.
                body["tags"]!.AsArray().Add("nightly");
                break;
            case "PUT /v3/enterprise/organizations/{org_id}/tags/default":
                body["tag"] = idOf("tag") ?? body["tag"]?.DeepClone();
                break;
            case "PATCH /v3/organizations/{org_id}/schedules/{schedule_id}":
                NullMembers.Remove(body, "name", "prompt");
                break;
            default:
                break;
        }
    }

    private static void KeepOneTarget(JsonArray permissions)
    {
        foreach (var permission in permissions.OfType<JsonObject>())
        {
            foreach (var other in s_gitTargets.Where(permission.ContainsKey).Skip(1))
            {
                permission.Remove(other);
            }
        }
    }
}
