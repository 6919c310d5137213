using Devin.Generated.Models;

namespace Devin.Generated.Testing.Core;

/// <summary>Options of <see cref="InMemoryDevin"/>. They are read when it is created.</summary>
public sealed class InMemoryDevinOptions : InMemoryServiceOptions
{
    /// <summary>Gets or sets the token that requests must have. Default: <c>cog_in_memory</c>.</summary>
    public string Token { get; init; } = "cog_in_memory";

    /// <summary>
    /// Gets or sets the ID of the organization that exists from the start. Default: <c>org-in-memory</c>.
    /// </summary>
    public string OrganizationId { get; init; } = "org-in-memory";

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
    /// Gets or sets further callers, by their tokens, in addition to the caller with <see cref="Token"/>. With a value, the
    /// tokens of service users that are created through the API are valid too, with the permissions of their roles. Default:
    /// null, <see cref="Token"/> is the only valid token.
    /// </summary>
    public IReadOnlyDictionary<string, InMemoryPrincipal>? Principals { get; init; }

    /// <summary>
    /// Gets or sets whether the enterprise can group organizations. If false, reading and replacing the groups returns 403.
    /// Default: true.
    /// </summary>
    public bool AllowsOrganizationGroups { get; init; } = true;

    /// <summary>
    /// Gets or sets the platforms that a session can request in addition to <c>default</c> and <c>inherit</c>. Default: <c>linux</c>
    /// and <c>windows</c>.
    /// </summary>
    public IReadOnlyList<string> Platforms { get; init; } = ["linux", "windows"];

    /// <summary>
    /// Gets or sets the address of the host of files: downloads redirect to it, and it must not receive the token. Only scheme,
    /// host and port count. It must not be that of the API. Default: <c>https://files.devin.invalid</c>.
    /// </summary>
    public Uri FilesAddress
    {
        get;
        init =>
            field = value.IsAbsoluteUri
                ? value
                : throw new ArgumentException("The address of the host of files is not absolute.", nameof(value));
    } = new("https://files.devin.invalid");

    /// <summary>
    /// Gets or sets how an update of an automation is applied: <c>merge_patch</c> merges the groups of the request with the
    /// stored ones, <c>replace_groups</c> replaces them. Default: <c>merge_patch</c>.
    /// </summary>
    public AutomationUpdateSemantics AutomationUpdates { get; init; } = AutomationUpdateSemantics.MergePatch;

    /// <summary>
    /// Gets or sets whether automations have taken the place of schedules in the organization: creating a schedule returns 403
    /// with the error code <c>migrated_session</c>, and existing schedules can still be read, changed and deleted.
    /// Default: false.
    /// </summary>
    public bool IsMigratedToAutomations { get; init; }

    /// <summary>
    /// Gets or sets whether responses contain <c>session_id</c> without the prefix <c>devin-</c>, as the service may return
    /// it. Paths still require the prefix. Default: false.
    /// </summary>
    public bool BareSessionIds { get; init; }
}
