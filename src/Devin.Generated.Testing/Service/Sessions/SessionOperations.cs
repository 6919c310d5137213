using System.Net;
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
    private const int MaxTags = 50;
    private const int MaxSchemaBytes = 64 * 1024;
    private const string ImpersonatePermission = "ImpersonateOrgSessions";

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"GET {Sessions}", List);
        table.Add($"POST {Sessions}", Create);
        table.Add($"GET {Session}", Get);
        table.Add($"DELETE {Session}", Terminate);
        table.Add($"POST {Session}/archive", call => SetArchived(call, true));
        table.Add($"POST {Session}/unarchive", call => SetArchived(call, false));
        table.Add($"GET {Session}/attachments", call => ServiceResponse.JsonList(store.Get(call).Attachments));
        table.Add($"GET {Session}/messages", ListMessages);
        table.Add($"POST {Session}/messages", PostMessage);
        table.Add($"GET {Session}/tags", call => Tags(store.Get(call)));
        table.Add($"POST {Session}/tags", call => SetTags(call, keep: true));
        table.Add($"PUT {Session}/tags", call => SetTags(call, keep: false));
    }

    private ServiceResponse Create(ServiceCall call)
    {
        var request = call.Body<SessionCreateRequest>();
        if (request.CreateAsUserId is not null && !context.Allows(ImpersonatePermission))
        {
            throw new Refusal(
                HttpStatusCode.Forbidden,
                $"The caller does not have the permission {ImpersonatePermission}."
            );
        }

        CheckPlatform(request.Platform);
        CheckTags(request.Tags ?? []);
        CheckSchema(request.StructuredOutputSchema);
        return WithoutDetails(store.Create(request, call.PreciseNow));
    }

    private ServiceResponse Get(ServiceCall call)
    {
        var session = store.Get(call);
        session.CountRead(call.PreciseNow);
        return ServiceResponse.Json(session.State);
    }

    private ServiceResponse List(ServiceCall call)
    {
        var page = store.Page(call, session => SessionFilter.Matches(call, session));
        return ServiceResponse.Json(
            new SessionPage
            {
                Items = [.. page.Items.Select(static session => session.State)],
                EndCursor = page.EndCursor,
                HasNextPage = page.HasNextPage,
                Total = page.Total,
            }
        );
    }

    private ServiceResponse ListMessages(ServiceCall call)
    {
        var page = store.Get(call).Messages.Page(call);
        return ServiceResponse.Json(
            new SessionMessagePage
            {
                Items = page.Items,
                EndCursor = page.EndCursor,
                HasNextPage = page.HasNextPage,
                Total = page.Total,
            }
        );
    }

    private ServiceResponse PostMessage(ServiceCall call)
    {
        var session = store.Get(call);
        var request = call.Body<SessionMessageCreateRequest>();
        var state = session.State;
        var refusal =
            state.IsArchived is true ? "The session is archived."
            : state.Status.IsTerminal ? "The session has ended."
            : state.Status == SessionStatus.Suspended && session.Request.Resumable is false
                ? "The session is suspended and was created with resumable set to false."
            : null;
        if (refusal is not null)
        {
            throw Refusal.Conflict(refusal);
        }

        session.AddAttachments(request.AttachmentUrls);
        session.Receive(request.Message, call.PreciseNow);
        return WithoutDetails(session);
    }

    private ServiceResponse Terminate(ServiceCall call)
    {
        var session = store.Get(call);
        session.Terminate(call.PreciseNow);
        session.State.IsArchived = call.QueryFlag("archive") is true || session.State.IsArchived is true;
        return WithoutDetails(session);
    }

    private ServiceResponse SetArchived(ServiceCall call, bool isArchived)
    {
        var session = store.Get(call);
        session.State.IsArchived = isArchived;
        session.Touch(call.PreciseNow);
        return WithoutDetails(session);
    }

    private ServiceResponse SetTags(ServiceCall call, bool keep)
    {
        var session = store.Get(call);
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

    private void CheckPlatform(string? platform)
    {
        string[] known = ["default", "inherit", .. context.Options.Platforms];
        if (platform is not null && !known.Contains(platform, StringComparer.OrdinalIgnoreCase))
        {
            throw new Refusal(
                HttpStatusCode.BadRequest,
                $"The platform does not exist. The organization has: {string.Join(", ", context.Options.Platforms)}."
            );
        }
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
