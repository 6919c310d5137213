using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing.Contract;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Service;

/// <summary>Executes the operations of the contract. The requests have been validated before.</summary>
internal sealed class SessionOperations(InMemoryDevinOptions options, SessionStore store)
{
    private const string Sessions = "/v3/organizations/{org_id}/sessions";
    private const string Session = Sessions + "/{devin_id}";
    private const int MaxTags = 50;
    private const int MaxSchemaBytes = 64 * 1024;
    private const string ImpersonatePermission = "ImpersonateOrgSessions";

    /// <summary>Executes an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="values">The values of the path parameters.</param>
    /// <param name="request">The request.</param>
    /// <exception cref="Refusal">The request is rejected.</exception>
    public OperationResponse Run(ContractOperation operation, PathValues values, RecordedRequest request)
    {
        var id = values.Find("devin_id") ?? "";
        return (operation.Method, operation.Path) switch
        {
            ("GET", "/v3/self") => OperationResponse.Ok(options.Self),
            ("GET", Sessions) => List(request),
            ("POST", Sessions) => Create(Read<SessionCreateRequest>(request)),
            ("GET", Session) => Get(id),
            ("DELETE", Session) => Terminate(id, request.QueryValues("archive") is ["true"]),
            ("POST", Session + "/archive") => SetArchived(id, true),
            ("POST", Session + "/unarchive") => SetArchived(id, false),
            ("GET", Session + "/attachments") => store.With(
                id,
                (session, _) => OperationResponse.Ok(session.Attachments)
            ),
            ("GET", Session + "/messages") => ListMessages(id, request),
            ("POST", Session + "/messages") => PostMessage(id, Read<SessionMessageCreateRequest>(request)),
            ("GET", Session + "/tags") => store.With(id, (session, _) => Tags(session)),
            ("POST", Session + "/tags") => SetTags(id, request, keep: true),
            ("PUT", Session + "/tags") => SetTags(id, request, keep: false),
            _ => throw new Refusal(
                HttpStatusCode.NotImplemented,
                $"The in-memory Devin does not implement {operation.Method} {operation.Path}."
            ),
        };
    }

    private OperationResponse Create(SessionCreateRequest request)
    {
        if (request.CreateAsUserId is not null && options.Permissions?.Contains(ImpersonatePermission) is false)
        {
            throw new Refusal(
                HttpStatusCode.Forbidden,
                $"The caller does not have the permission {ImpersonatePermission}."
            );
        }

        CheckPlatform(request.Platform);
        CheckTags(request.Tags ?? []);
        CheckSchema(request.StructuredOutputSchema);
        return store.Create(request, options.Script(request), WithoutDetails);
    }

    private OperationResponse Get(string id) =>
        store.With(
            id,
            (session, now) =>
            {
                session.CountRead(now);
                return OperationResponse.Ok(session.State);
            }
        );

    private OperationResponse List(RecordedRequest request) =>
        store.WithAll(all =>
        {
            var found = all.Where(session => SessionFilter.Matches(request, session)).ToList();
            var (items, next) = Paging.Page(found, request, session => -session.Number);
            return OperationResponse.Ok(
                new SessionPage
                {
                    Items = [.. items.Select(session => session.State)],
                    EndCursor = next,
                    HasNextPage = next is not null,
                    Total = found.Count,
                }
            );
        });

    private OperationResponse ListMessages(string id, RecordedRequest request) =>
        store.With(
            id,
            (session, _) =>
            {
                var numbered = session.Messages.Index().ToList();
                var (items, next) = Paging.Page(numbered, request, message => message.Index);
                return OperationResponse.Ok(
                    new SessionMessagePage
                    {
                        Items = [.. items.Select(message => message.Item)],
                        EndCursor = next,
                        HasNextPage = next is not null,
                        Total = numbered.Count,
                    }
                );
            }
        );

    private OperationResponse PostMessage(string id, SessionMessageCreateRequest request) =>
        store.With(
            id,
            (session, now) =>
            {
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
                session.Receive(request.Message, now);
                return WithoutDetails(session);
            }
        );

    private OperationResponse Terminate(string id, bool archive) =>
        store.With(
            id,
            (session, now) =>
            {
                session.Terminate(now);
                session.State.IsArchived = archive || session.State.IsArchived is true;
                return WithoutDetails(session);
            }
        );

    private OperationResponse SetArchived(string id, bool isArchived) =>
        store.With(
            id,
            (session, now) =>
            {
                session.State.IsArchived = isArchived;
                session.Touch(now);
                return WithoutDetails(session);
            }
        );

    private OperationResponse SetTags(string id, RecordedRequest request, bool keep) =>
        store.With(
            id,
            (session, now) =>
            {
                var tags = Read<SessionTagsUpdateRequest>(request).Tags;
                string[] all = [.. (keep ? session.State.Tags.Concat(tags) : tags).Distinct()];
                CheckTags(all);
                session.State.Tags = all;
                session.Touch(now);
                return Tags(session);
            }
        );

    private static OperationResponse Tags(StoredSession session) =>
        OperationResponse.Ok(new SessionTagsResponse { Tags = [.. session.State.Tags] });

    /// <summary>Returns a session without the properties that only get and list return.</summary>
    private static OperationResponse WithoutDetails(StoredSession session)
    {
        var response = OperationResponse.Ok(session.State);
        foreach (var name in (string[])["status_detail", "structured_output", "category", "subcategory"])
        {
            response.Body[name] = null;
        }

        return response;
    }

    private void CheckPlatform(string? platform)
    {
        string[] known = ["default", "inherit", .. options.Platforms];
        if (platform is not null && !known.Contains(platform, StringComparer.OrdinalIgnoreCase))
        {
            throw new Refusal(
                HttpStatusCode.BadRequest,
                $"The platform does not exist. The organization has: {string.Join(", ", options.Platforms)}."
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

    private static T Read<T>(RecordedRequest request) => JsonSerializer.Deserialize<T>(request.Body!)!;
}
