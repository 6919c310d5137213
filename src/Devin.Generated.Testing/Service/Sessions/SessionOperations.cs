using System.Text;
using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Sessions;

/// <summary>Executes the operations of sessions.</summary>
internal sealed class SessionOperations(ServiceContext context, SessionStore store)
{
    private const string Sessions = "/v3/organizations/{org_id}/sessions";
    private const string Session = Sessions + "/{devin_id}";
    private const string EnterpriseSessions = "/v3/enterprise/sessions";
    private const int MaxTags = 50;
    private const int MaxSchemaBytes = 64 * 1024;

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"POST {Sessions}", Create);
        table.Add($"DELETE {Session}", Terminate);
        table.Add($"POST {Session}/archive", Archive);
        table.Add($"POST {Session}/unarchive", Unarchive);
        foreach (var path in (string[])[Sessions, EnterpriseSessions])
        {
            table.Add($"GET {path}", List);
            table.Add($"GET {path}/{{devin_id}}", Get);
            table.Add(
                $"GET {path}/{{devin_id}}/attachments",
                call => ServiceResponse.JsonList(store.Get(call).Attachments)
            );
            table.Add($"GET {path}/{{devin_id}}/messages", ListMessages);
            table.Add($"POST {path}/{{devin_id}}/messages", PostMessage);
            table.Add($"GET {path}/{{devin_id}}/tags", call => Tags(store.Get(call)));
            table.Add($"POST {path}/{{devin_id}}/tags", call => SetTags(call, keep: true));
            table.Add($"PUT {path}/{{devin_id}}/tags", call => SetTags(call, keep: false));
        }
    }

    private ServiceResponse Create(ServiceCall call)
    {
        var request = call.Body<SessionCreateRequest>();
        if (request.CreateAsUserId is not null)
        {
            context.Require(call, ServiceContext.ImpersonatePermission);
        }

        context.CheckPlatform(request.Platform);
        CheckTags(request.Tags ?? []);
        CheckSchema(request.StructuredOutputSchema);
        return WithoutDetails(store.Create(call.Path("org_id"), SessionOrigin.Api, request, call.PreciseNow));
    }

    private ServiceResponse Get(ServiceCall call)
    {
        var session = store.Get(call);
        session.CountRead(call.PreciseNow);
        return ServiceResponse.Json(session.State);
    }

    private ServiceResponse List(ServiceCall call)
    {
        return store.Page(call, SessionFilter.Of(call)).ToResponse(static session => session.State);
    }

    private ServiceResponse ListMessages(ServiceCall call)
    {
        return store.Get(call).Messages.Page(call).ToResponse(static message => message);
    }

    private ServiceResponse PostMessage(ServiceCall call)
    {
        var session = store.Get(call);
        var request = call.Body<SessionMessageCreateRequest>();
        session.RefuseIfArchived();
        if (session.State.Status.IsTerminal)
        {
            throw Refusal.Conflict("The session has ended.");
        }

        if (session.State.Status == SessionStatus.Suspended && session.Request.Resumable is false)
        {
            throw Refusal.Conflict("The session is suspended and was created with resumable set to false.");
        }

        session.AddAttachments(request.AttachmentUrls);
        session.Receive(request.Message, call.PreciseNow);
        return WithoutDetails(session);
    }

    private ServiceResponse Terminate(ServiceCall call)
    {
        var session = store.Get(call);
        if (!session.State.Status.IsTerminal)
        {
            session.RefuseIfArchived();
            session.Terminate(call.PreciseNow);
        }

        session.State.IsArchived = call.QueryFlag("archive") is true || session.State.IsArchived is true;
        return WithoutDetails(session);
    }

    private ServiceResponse Archive(ServiceCall call)
    {
        var session = store.Get(call);
        session.Suspend(call.PreciseNow);
        session.State.IsArchived = true;
        session.Touch(call.PreciseNow);
        return WithoutDetails(session);
    }

    private ServiceResponse Unarchive(ServiceCall call)
    {
        var session = store.Get(call);
        session.State.IsArchived = false;
        session.Touch(call.PreciseNow);
        return WithoutDetails(session);
    }

    private ServiceResponse SetTags(ServiceCall call, bool keep)
    {
        var session = store.Get(call);
        session.RefuseIfArchived();
        var tags = call.Body<SessionTagsUpdateRequest>().Tags;
        string[] all = [.. (keep ? session.State.Tags.Concat(tags) : tags).Distinct()];
        CheckTags(all);
        session.State.Tags = all;
        session.Touch(call.PreciseNow);
        return Tags(session);
    }

    private static ServiceResponse Tags(StoredSession session) =>
        ServiceResponse.Json(new SessionTagsResponse { Tags = [.. session.State.Tags] });

    /// <summary>Returns a session without the properties that only get and list return.</summary>
    private static ServiceResponse WithoutDetails(StoredSession session)
    {
        var state = session.State.DeepClone();
        state.StatusDetail = null;
        state.StructuredOutput = null;
        state.Category = null;
        state.Subcategory = null;
        return ServiceResponse.Json(state);
    }

    private static void CheckTags(ICollection<string> tags)
    {
        if (tags.Count > MaxTags)
        {
            throw Refusal.Invalid("body/tags", $"more than {MaxTags} tags");
        }
    }

    private static void CheckSchema(JsonObject? schema)
    {
        const string Location = "body/structured_output_schema";
        if (schema is not null && Encoding.UTF8.GetByteCount(schema.ToJsonString()) > MaxSchemaBytes)
        {
            throw Refusal.Invalid(Location, "longer than 64 KB");
        }

        if (HasExternalReference(schema))
        {
            throw Refusal.Invalid(Location, "contains a reference outside the schema");
        }
    }

    private static bool HasExternalReference(JsonNode? node) =>
        node switch
        {
            JsonObject map => map.Any(member =>
                member is { Key: "$ref", Value: JsonValue reference }
                    ? !reference.ToString().StartsWith('#')
                    : HasExternalReference(member.Value)
            ),
            JsonArray items => items.Any(HasExternalReference),
            _ => false,
        };
}
