using System.Text.Json.Nodes;
using Devin.Generated.Models;

namespace Devin.Generated.Testing.Core;

/// <summary>Options of <see cref="InMemoryDevin"/>. They are read when it is created.</summary>
public sealed class InMemoryDevinOptions
{
    /// <summary>Gets or sets the token that requests must have. Default: <c>cog_in_memory</c>.</summary>
    public string Token { get; init; } = "cog_in_memory";

    /// <summary>Gets or sets the id of the only organization. Default: <c>org-in-memory</c>.</summary>
    public string OrganizationId { get; init; } = "org-in-memory";

    /// <summary>
    /// Gets or sets the number from which IDs are made. The same calls in the same order give the same IDs for the same
    /// seed. Default: 1.
    /// </summary>
    public int Seed { get; init; } = 1;

    /// <summary>Gets or sets the clock. Default: <see cref="TimeProvider.System"/>.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Gets or sets the function that selects the script of a new session. Default: always <see cref="SessionScript.Finishing"/>.
    /// </summary>
    public Func<SessionCreateRequest, SessionScript> Script { get; init; } = static _ => SessionScript.Finishing;

    /// <summary>
    /// Gets or sets the permissions of the caller, such as <c>ManageOrgSessions</c>. An operation that requires another
    /// permission returns 403. Default: null, all permissions.
    /// </summary>
    public IReadOnlySet<string>? Permissions { get; init; }

    /// <summary>Gets or sets the caller. Default: a service user.</summary>
    public Self Self { get; init; } =
        new ServiceUserSelf
        {
            PrincipalType = "service_user",
            ServiceUserId = "service-user-in-memory",
            ServiceUserName = "In-memory service user",
        };

    /// <summary>
    /// Gets or sets the platforms that a session can request in addition to <c>default</c> and <c>inherit</c>. Default: <c>linux</c>
    /// and <c>windows</c>.
    /// </summary>
    public IReadOnlyList<string> Platforms { get; init; } = ["linux", "windows"];

    /// <summary>Gets or sets the format of error responses. Default: <see cref="ErrorShape.ProblemDetail"/>.</summary>
    public ErrorShape ErrorShape { get; init; }

    /// <summary>
    /// Gets or sets whether responses contain <c>session_id</c> without the prefix <c>devin-</c>, as the service may return
    /// it. Paths still require the prefix. Default: false.
    /// </summary>
    public bool BareSessionIds { get; init; }

    /// <summary>
    /// Gets or sets whether each object in a response has a property named <see cref="UnknownProperty"/>, which the
    /// contract does not define. Default: false.
    /// </summary>
    public bool AddUnknownProperties { get; init; }

    /// <summary>
    /// Gets or sets whether sessions in responses have the value <see cref="UnknownValue"/>, which the contract does not
    /// define, in <c>origin</c>, <c>devin_mode</c> and <c>category</c>, and instead of <c>working</c> in
    /// <c>status_detail</c>. Default: false.
    /// </summary>
    public bool UseUnknownEnumValues { get; init; }

    /// <summary>
    /// Gets or sets a function that changes the body of a successful response before it is sent. Default: null, no change.
    /// </summary>
    public Action<RecordedRequest, JsonNode>? Rewrite { get; init; }

    /// <summary>The name of the property that <see cref="AddUnknownProperties"/> adds.</summary>
    public const string UnknownProperty = "unknown_in_memory";

    /// <summary>The enum value that <see cref="UseUnknownEnumValues"/> sets.</summary>
    public const string UnknownValue = "unknown_in_memory";
}
