using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Playbooks;

/// <summary>Executes the operations of playbooks of an organization and of the enterprise.</summary>
internal sealed class PlaybookOperations(ServiceContext context, ScopedStores<PlaybookResponse> playbooks)
{
    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        foreach (var path in (string[])["/v3/organizations/{org_id}/playbooks", "/v3/enterprise/playbooks"])
        {
            table.Add($"GET {path}", List);
            table.Add($"POST {path}", Create);
            table.Add($"GET {path}/{{playbook_id}}", call => ServiceResponse.Json(Get(call)));
            table.Add($"PUT {path}/{{playbook_id}}", Replace);
            table.Add($"DELETE {path}/{{playbook_id}}", Delete);
        }
    }

    private ServiceResponse List(ServiceCall call)
    {
        return playbooks.Of(call).Page(call).ToResponse(static playbook => playbook);
    }

    private ServiceResponse Create(ServiceCall call)
    {
        var request = call.Body<PlaybookCreateRequest>();
        var organizationId = call.FindPath("org_id");
        var playbook = new PlaybookResponse
        {
            PlaybookId = context.Identifiers.Next("playbook-"),
            OrgId = organizationId,
            AccessType = organizationId is null ? AccessScope.Enterprise : AccessScope.Org,
            Title = request.Title,
            Body = request.Body,
            Macro = request.Macro,
            StructuredOutputSchema = request.StructuredOutputSchema,
            CreatedAt = call.Now,
            CreatedBy = context.CallerId,
            UpdatedAt = call.Now,
            UpdatedBy = context.CallerId,
        };
        playbooks.Of(call).Add(playbook.PlaybookId, playbook);
        return ServiceResponse.Json(playbook);
    }

    private ServiceResponse Replace(ServiceCall call)
    {
        var playbook = Get(call);
        var request = call.Body<PlaybookCreateRequest>();
        playbook.Title = request.Title;
        playbook.Body = request.Body;
        playbook.Macro = request.Macro;
        playbook.StructuredOutputSchema = request.StructuredOutputSchema;
        playbook.UpdatedAt = call.Now;
        playbook.UpdatedBy = context.CallerId;
        return ServiceResponse.Json(playbook);
    }

    private ServiceResponse Delete(ServiceCall call) =>
        ServiceResponse.Json(playbooks.Of(call).Remove(call.Path("playbook_id")));

    private PlaybookResponse Get(ServiceCall call) => playbooks.Of(call).Get(call.Path("playbook_id"));
}
