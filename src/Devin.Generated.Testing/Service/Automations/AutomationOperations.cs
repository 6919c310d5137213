using System.Net;
using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Automations;

/// <summary>Executes the operations of automations. An automation does not start sessions.</summary>
internal sealed class AutomationOperations(ServiceContext context, ScopedStores<PlaybookResponse> playbooks)
{
    private const string Automations = "/v3/organizations/{org_id}/automations";
    private const string Automation = Automations + "/{automation_id}";
    private const string PersonalPermission = "UsePersonalAutomations";

    private readonly ScopedStores<StoredAutomation> _automations = new("automation");
    private readonly PromptReferences _references = new(playbooks);
    private readonly AutomationPatch _patch = new(context.Options.AutomationUpdates);

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"GET {Automations}", List);
        table.AddQuery($"GET {Automations}", AutomationFilter.MetadataPrefix);
        table.Add($"POST {Automations}", Create);
        table.Add($"GET {Automations}/schemas", GetSchemas);
        table.Add($"GET {Automations}/templates", ListTemplates);
        table.Add($"GET {Automation}", call => ServiceResponse.Json(AutomationView.Single(Get(call))));
        table.Add($"PATCH {Automation}", Update);
        table.Add($"DELETE {Automation}", Delete);
    }

    private ServiceResponse List(ServiceCall call)
    {
        var filter = AutomationFilter.Of(call);
        var page = _automations.Of(call).Page(call, filter);
        var body = new JsonObject
        {
            ["items"] = new JsonArray([.. page.Items.Select(AutomationView.InList)]),
            ["end_cursor"] = page.EndCursor,
            ["has_next_page"] = page.HasNextPage,
        };
        if (filter is null && call.Query("after") is null && !page.HasNextPage)
        {
            body["total"] = page.Total;
        }

        return ServiceResponse.Json(body);
    }

    private ServiceResponse Create(ServiceCall call)
    {
        var definition = call.JsonBody();
        ApplyTemplate(definition);
        CheckIdentity(call, definition);
        Complete(call, definition);
        var caller = AutomationActor.Caller(context);
        var automation = new StoredAutomation(context.Identifiers.Next("automation-"), caller, call.Now)
        {
            Definition = definition,
            TriggerIds = CreateTriggerIds(definition),
        };
        var hasWebhook = MintSecret(automation);
        _automations.Of(call).Add(automation.Id, automation);
        return ServiceResponse.Json(AutomationView.Single(automation, hasWebhook), HttpStatusCode.Created);
    }

    private ServiceResponse Update(ServiceCall call)
    {
        var automation = Get(call);
        var request = call.JsonBody();
        CheckIdentity(call, request);
        var definition = _patch.Apply(automation.Definition, request);
        Complete(call, definition);
        automation.Definition = definition;
        if (request.ContainsKey(AutomationMembers.Triggers))
        {
            automation.TriggerIds = CreateTriggerIds(definition);
        }

        automation.UpdatedAt = call.Now;
        automation.LastEditedBy = AutomationActor.Caller(context);
        return ServiceResponse.Json(AutomationView.Single(automation, MintSecret(automation)));
    }

    private ServiceResponse Delete(ServiceCall call) =>
        ServiceResponse.Json(AutomationView.Single(_automations.Of(call).Remove(call.Path("automation_id"))));

    private ServiceResponse GetSchemas(ServiceCall call)
    {
        var profileId = call.Query("security_profile_id");
        var profile = SecurityProfiles.Find(profileId);
        return profileId is not null && profile is null
            ? throw Refusal.NotFound("The security profile does not exist.")
            : ServiceResponse.Json(
                new AutomationSchemasResponse
                {
                    Sources = AutomationCatalog.Sources,
                    DefaultNetPolicy = null,
                    SecurityProfile = profile,
                    UpdateSemantics = context.Options.AutomationUpdates,
                }
            );
    }

    private static ServiceResponse ListTemplates(ServiceCall call) =>
        ServiceResponse.Json(new AutomationTemplatesResponse { Templates = [.. AutomationCatalog.Templates] });

    private StoredAutomation Get(ServiceCall call) => _automations.Of(call).Get(call.Path("automation_id"));

    private void Complete(ServiceCall call, JsonObject definition)
    {
        AutomationDefaults.Complete(definition);
        AutomationRules.Check(definition);
        _references.Check(definition, call.Path("org_id"));
        foreach (var action in AutomationMembers.Objects(definition, AutomationMembers.Actions))
        {
            context.CheckPlatform(action[AutomationMembers.Session]?["platform"]?.GetValue<string>());
        }
    }

    private void CheckIdentity(ServiceCall call, JsonObject request)
    {
        if (request[AutomationMembers.RunAs]?["type"]?.GetValue<string>() != "creator")
        {
            return;
        }

        if (context.CallerUserId is null)
        {
            throw new Refusal(HttpStatusCode.BadRequest, "Automations of a service user cannot run as their creator.");
        }

        context.Require(call, PersonalPermission);
    }

    private static void ApplyTemplate(JsonObject definition)
    {
        if (AutomationMembers.Text(definition, "template_id") is not { } id)
        {
            return;
        }

        var template = AutomationCatalog.FindTemplate(id) ?? throw Refusal.NotFound("The template does not exist.");
        definition["tools"] ??= new JsonObject();
        definition["tools"]!["mcp_servers"] ??= new JsonArray([
            .. template.RequiredMcps.Select(static server => (JsonNode)server),
        ]);
    }

    private List<string> CreateTriggerIds(JsonObject definition) =>
        [
            .. AutomationMembers
                .Objects(definition, AutomationMembers.Triggers)
                .Select(_ => context.Identifiers.Next("trigger-")),
        ];

    /// <summary>
    /// Creates the secret of a webhook that has none. Returns whether it did: this response is the only one that shows it.
    /// </summary>
    private bool MintSecret(StoredAutomation automation)
    {
        var hasWebhook = automation.Triggers.Any(static trigger =>
            AutomationMembers.Text(trigger, "event_type") == AutomationMembers.WebhookEvent
        );
        var isNew = hasWebhook && automation.WebhookSecret is null;
        automation.WebhookSecret = hasWebhook ? automation.WebhookSecret ?? context.Identifiers.Next("whsec_") : null;
        return isNew;
    }
}
