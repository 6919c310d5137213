using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Models;
using Devin.Generated.Testing.Contract;

namespace Devin.Generated.Testing.Service;

/// <summary>Carries out the operations of the contract; the requests were checked against it before.</summary>
internal sealed class SessionOperations(InMemoryDevinOptions options, SessionStore store)
{
    private const string Sessions = "/v3/organizations/{org_id}/sessions";
    private const string Session = Sessions + "/{devin_id}";
    private const int MostTags = 50;
    private const int LongestSchema = 64 * 1024;
    private const string ImpersonatePermission = "ImpersonateOrgSessions";

    /// <summary>Carries out an operation.</summary>
    /// <param name="operation">Which.</param>
    /// <param name="values">The values of the placeholders in its path.</param>
    /// <param name="request">The request.</param>
    /// <exception cref="Refusal">It cannot be carried out.</exception>
    public Answer Run(ContractOperation operation, IReadOnlyDictionary<string, string> values, RecordedRequest request)
    {
        var id = values.GetValueOrDefault("devin_id", "");
        return (operation.Method, operation.Path) switch
        {
            ("GET", "/v3/self") => Answer.Ok(options.Self),
            ("GET", Sessions) => List(request),
            ("POST", Sessions) => Create(Read<SessionCreateRequest>(request)),
            ("GET", Session) => Get(id),
            ("DELETE", Session) => Terminate(id, request.QueryValues("archive") is ["true"]),
            ("POST", Session + "/archive") => SetArchived(id, true),
            ("POST", Session + "/unarchive") => SetArchived(id, false),
            ("GET", Session + "/attachments") => store.With(id, (session, _) => Answer.Ok(session.Attachments)),
            ("GET", Session + "/messages") => ListMessages(id, request),
            ("POST", Session + "/messages") => PostMessage(id, Read<SessionMessageCreateRequest>(request)),
            ("GET", Session + "/tags") => store.With(id, (session, _) => Tags(session)),
            ("POST", Session + "/tags") => SetTags(id, request, keep: true),
            ("PUT", Session + "/tags") => SetTags(id, request, keep: false),
            _ => throw new Refusal(
                HttpStatusCode.NotImplemented,
                $"The in-memory Devin does not know {operation.Method} {operation.Path} yet."
            ),
        };
    }

    private Answer Create(SessionCreateRequest request)
    {
        if (request.CreateAsUserId is not null && options.Permissions?.Contains(ImpersonatePermission) is false)
        {
            throw new Refusal(HttpStatusCode.Forbidden, "The caller may not create sessions for others.");
        }

        CheckPlatform(request.Platform);
        CheckTags(request.Tags ?? []);
        CheckSchema(request.StructuredOutputSchema);
        return store.Create(request, options.Script(request), WithoutDetails);
    }

    private Answer Get(string id) =>
        store.With(
            id,
            (session, now) =>
            {
                session.CountRead(now);
                return Answer.Ok(session.State);
            }
        );

    private Answer List(RecordedRequest request) =>
        store.WithAll(all =>
        {
            var found = all.Where(session => SessionFilter.Passes(request, session)).ToList();
            var (items, next) = Paging.Page(found, request, session => -session.Number);
            return Answer.Ok(
                new SessionPage
                {
                    Items = [.. items.Select(session => session.State)],
                    EndCursor = next,
                    HasNextPage = next is not null,
                    Total = found.Count,
                }
            );
        });

    private Answer ListMessages(string id, RecordedRequest request) =>
        store.With(
            id,
            (session, _) =>
            {
                var numbered = session.Messages.Index().ToList();
                var (items, next) = Paging.Page(numbered, request, message => message.Index);
                return Answer.Ok(
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

    private Answer PostMessage(string id, SessionMessageCreateRequest request) =>
        store.With(
            id,
            (session, now) =>
            {
                var state = session.State;
                var refusal =
                    state.IsArchived is true ? "The session is archived."
                    : state.Status.IsTerminal ? "The session is over."
                    : state.Status == SessionStatus.Suspended && session.Request.Resumable is false
                        ? "The session is suspended and was created as not resumable."
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

    private Answer Terminate(string id, bool archive) =>
        store.With(
            id,
            (session, now) =>
            {
                session.Terminate(now);
                session.State.IsArchived = archive || session.State.IsArchived is true;
                return WithoutDetails(session);
            }
        );

    private Answer SetArchived(string id, bool isArchived) =>
        store.With(
            id,
            (session, now) =>
            {
                session.State.IsArchived = isArchived;
                session.Touch(now);
                return WithoutDetails(session);
            }
        );

    private Answer SetTags(string id, RecordedRequest request, bool keep) =>
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

    private static Answer Tags(StoredSession session) =>
        Answer.Ok(new SessionTagsResponse { Tags = [.. session.State.Tags] });

    /// <summary>The session as operations other than get and list show it.</summary>
    private static Answer WithoutDetails(StoredSession session)
    {
        var answer = Answer.Ok(session.State);
        foreach (var name in (string[])["status_detail", "structured_output", "category", "subcategory"])
        {
            answer.Body[name] = null;
        }

        return answer;
    }

    private void CheckPlatform(string? platform)
    {
        string[] known = ["default", "inherit", .. options.Platforms];
        if (platform is not null && !known.Contains(platform, StringComparer.OrdinalIgnoreCase))
        {
            throw new Refusal(
                HttpStatusCode.BadRequest,
                $"Unknown platform. The organization has: {string.Join(", ", options.Platforms)}."
            );
        }
    }

    private static void CheckTags(ICollection<string> tags)
    {
        if (tags.Count > MostTags)
        {
            throw Refusal.Invalid("body/tags", $"more than {MostTags} tags");
        }
    }

    private static void CheckSchema(JsonObject? schema)
    {
        const string Location = "body/structured_output_schema";
        if (schema is not null && Encoding.UTF8.GetByteCount(schema.ToJsonString()) > LongestSchema)
        {
            throw Refusal.Invalid(Location, "longer than 64 KB");
        }

        if (HasExternalReference(schema))
        {
            throw Refusal.Invalid(Location, "refers to something outside itself");
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
