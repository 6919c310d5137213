using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;

namespace Devin.Generated.Testing.State;

/// <summary>What all operations share.</summary>
/// <param name="options">The options.</param>
internal sealed class ServiceContext(InMemoryDevinOptions options)
{
    /// <summary>The permission to act for another user.</summary>
    public const string ImpersonatePermission = "ImpersonateOrgSessions";

    /// <summary>The options.</summary>
    public InMemoryDevinOptions Options => options;

    /// <summary>Creates the IDs of everything that is stored.</summary>
    public Identifiers Identifiers { get; } = new(options.Seed);

    /// <summary>The time at which the service was created, in whole seconds.</summary>
    public DateTimeOffset StartedAt { get; } = WholeSeconds.Of(options.TimeProvider.GetUtcNow());

    /// <summary>
    /// The caller of the operation that is executed. It is set before each operation; operations are executed one at a time.
    /// </summary>
    public Caller Caller { get; set; } = Caller.Of(options.Self, options.Permissions);

    /// <summary>The ID of the caller if it is a user; null if it is a service user.</summary>
    public string? CallerUserId => Caller.UserId;

    /// <summary>The ID of the caller if it is a service user; null if it is a user.</summary>
    public string? CallerServiceUserId => Caller.ServiceUserId;

    /// <summary>The ID of the caller.</summary>
    public string CallerId => CallerUserId ?? CallerServiceUserId ?? "caller-in-memory";

    /// <summary>Requires a permission that only some requests of an operation need.</summary>
    /// <exception cref="Refusal">403: the caller does not have it.</exception>
    public void Require(ServiceCall call, string permission)
    {
        if (!Caller.AllowsIn(call.Path("org_id"), permission))
        {
            throw Refusal.WithoutPermission(permission);
        }
    }

    /// <summary>Checks the platform that a request names.</summary>
    /// <exception cref="Refusal">400: the organization does not have it.</exception>
    public void CheckPlatform(string? platform)
    {
        string[] known = ["default", "inherit", .. options.Platforms];
        if (platform is not null && !known.Contains(platform, StringComparer.OrdinalIgnoreCase))
        {
            throw Refusal.BadRequest(
                $"The platform does not exist. The organization has: {string.Join(", ", options.Platforms)}."
            );
        }
    }
}
