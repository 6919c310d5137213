using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Testing.Service;

/// <summary>Creates and changes automations.</summary>
internal abstract class AutomationFixture : ServiceFixture
{
    protected string AutomationsPath => $"/v3/organizations/{Devin.OrganizationId}/automations";

    protected static AutomationCreateRequest Request(
        string name = "Triage",
        string prompt = "Triage the issue.",
        AutomationEventType? trigger = null
    ) =>
        new()
        {
            Name = name,
            Actions = [new AutomationStartSessionActionInput { Prompt = prompt }],
            Triggers = [new AutomationTriggerRequestInput { EventType = trigger ?? AutomationEventType.GithubIssues }],
            RunAs = new AutomationRunAsOrganization(),
        };

    protected Task<AutomationResponse> CreateAsync(AutomationCreateRequest? request = null) =>
        Client.Automations.CreateAutomationAsync(request ?? Request());

    /// <summary>Sends a change as JSON, and returns the body of the response.</summary>
    protected async Task<JsonNode> PatchAsync(string id, string json)
    {
        var (status, body) = await Devin.SendRawAsync(HttpMethod.Patch, $"{AutomationsPath}/{id}", json);
        Assert.That((int)status, Is.EqualTo(200), body.ToJsonString());
        return body;
    }

    /// <summary>Sends a change as JSON, and returns the status of the response.</summary>
    protected async Task<int> PatchStatusAsync(string id, string json) =>
        (int)(await Devin.SendRawAsync(HttpMethod.Patch, $"{AutomationsPath}/{id}", json)).Status;

    protected Task RestartAsync(AutomationUpdateSemantics semantics) =>
        RestartAsync(new InMemoryDevinOptions { AutomationUpdates = semantics });
}
