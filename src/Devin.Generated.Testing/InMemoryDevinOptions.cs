using System.Text.Json.Nodes;
using Devin.Generated.Models;

namespace Devin.Generated.Testing;

/// <summary>How an in-memory Devin behaves. Read once when it is made.</summary>
public sealed class InMemoryDevinOptions
{
    /// <summary>The one token that it accepts.</summary>
    public string Token { get; init; } = "cog_in_memory";

    /// <summary>The one organization that it has.</summary>
    public string OrganizationId { get; init; } = "org-in-memory";

    /// <summary>The clock of all times and of steps that last. Default the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Chooses the life of a session that is created. Default <see cref="SessionScript.Finishing"/>.</summary>
    public Func<SessionCreateRequest, SessionScript> Script { get; init; } = static _ => SessionScript.Finishing;

    /// <summary>
    /// The permissions of the caller, such as <c>ManageOrgSessions</c>; what needs another one answers 403. Null, the
    /// default, for all.
    /// </summary>
    public IReadOnlySet<string>? Permissions { get; init; }

    /// <summary>Who the caller is. Default a service user.</summary>
    public Self Self { get; init; } =
        new ServiceUserSelf
        {
            PrincipalType = "service_user",
            ServiceUserId = "service-user-in-memory",
            ServiceUserName = "In-memory service user",
        };

    /// <summary>The platforms that a session can ask for, besides <c>default</c> and <c>inherit</c>.</summary>
    public IReadOnlyList<string> Platforms { get; init; } = ["linux", "windows"];

    /// <summary>The shape of errors.</summary>
    public ErrorShape ErrorShape { get; init; }

    /// <summary>
    /// Whether <c>session_id</c> in answers lacks the prefix <c>devin-</c>, as it can; paths want it all the same. Default
    /// false.
    /// </summary>
    public bool BareSessionIds { get; init; }

    /// <summary>
    /// Whether every object in an answer has a property that the contract does not list, called
    /// <see cref="UnknownProperty"/>. Default false.
    /// </summary>
    public bool AddUnknownProperties { get; init; }

    /// <summary>
    /// Whether answers hold values that the contract does not list, called <see cref="UnknownValue"/>: in <c>origin</c>,
    /// <c>devin_mode</c>, <c>category</c> and, instead of <c>working</c>, in <c>status_detail</c>. Default false.
    /// </summary>
    public bool UseUnknownEnumValues { get; init; }

    /// <summary>Changes the body of an answer of success before it leaves, as a service that drifts would; null for nothing.</summary>
    public Action<RecordedRequest, JsonNode>? Rewrite { get; init; }

    /// <summary>The name of what <see cref="AddUnknownProperties"/> adds.</summary>
    public const string UnknownProperty = "unknown_in_memory";

    /// <summary>The text that <see cref="UseUnknownEnumValues"/> puts in place of a value.</summary>
    public const string UnknownValue = "unknown_in_memory";
}
