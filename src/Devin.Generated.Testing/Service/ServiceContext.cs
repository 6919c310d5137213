using System.Net;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service;

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

    /// <summary>The ID of the caller if it is a user; null if it is a service user.</summary>
    public string? CallerUserId => options.Self.AsPatUserSelf?.UserId;

    /// <summary>The ID of the caller if it is a service user; null if it is a user.</summary>
    public string? CallerServiceUserId => options.Self.AsServiceUserSelf?.ServiceUserId;

    /// <summary>The ID of the caller.</summary>
    public string CallerId => CallerUserId ?? CallerServiceUserId ?? "caller-in-memory";

    /// <summary>Whether the caller has a permission.</summary>
    public bool Allows(string permission) => options.Permissions?.Contains(permission) is not false;

    /// <summary>Requires a permission that only some requests of an operation need.</summary>
    /// <exception cref="Refusal">403: the caller does not have it.</exception>
    public void Require(string permission)
    {
        if (!Allows(permission))
        {
            throw new Refusal(HttpStatusCode.Forbidden, $"The caller does not have the permission {permission}.");
        }
    }

    /// <summary>Checks the platform that a request names.</summary>
    /// <exception cref="Refusal">400: the organization does not have it.</exception>
    public void CheckPlatform(string? platform)
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
}
