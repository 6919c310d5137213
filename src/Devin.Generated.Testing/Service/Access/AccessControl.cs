using System.Net;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Organizations;
using Devin.Generated.Testing.Service.ServiceUsers;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Access;

/// <summary>Decides who a caller is, and what it may do.</summary>
internal sealed class AccessControl
{
    private static readonly string[] s_enterprisePaths = ["/v3/enterprise/", "/v3beta1/enterprise/"];

    private readonly Dictionary<string, Caller> _callers = new(StringComparer.Ordinal);
    private readonly OrganizationStore _organizations;
    private readonly Func<ServiceUserStore>? _serviceUsers;

    /// <summary>Initializes a new instance of <see cref="AccessControl"/> with the callers of the options.</summary>
    /// <param name="options">The options.</param>
    /// <param name="organizations">The organizations.</param>
    /// <param name="serviceUsers">The service users. Their tokens are valid only if the options have principals.</param>
    public AccessControl(
        InMemoryDevinOptions options,
        OrganizationStore organizations,
        Func<ServiceUserStore> serviceUsers
    )
    {
        _organizations = organizations;
        _serviceUsers = options.Principals is null ? null : serviceUsers;
        foreach (var (token, principal) in options.Principals ?? new Dictionary<string, InMemoryPrincipal>())
        {
            _callers[token] = Caller.Of(principal.Self, principal.Permissions);
        }

        _callers[options.Token] = Caller.Of(options.Self, options.Permissions);
    }

    /// <summary>The callers of the options.</summary>
    public IReadOnlyCollection<Caller> Callers => _callers.Values;

    /// <summary>The caller with a token.</summary>
    /// <param name="token">The token; null if the request has none.</param>
    /// <param name="now">The time.</param>
    /// <exception cref="Refusal">401: the token is not valid.</exception>
    public Caller Authenticate(string? token, DateTimeOffset now)
    {
        if (token is not null)
        {
            if (_callers.TryGetValue(token, out var caller))
            {
                return caller;
            }

            if (_serviceUsers?.Invoke().Authenticate(token, now) is { } serviceUser)
            {
                return serviceUser.ToCaller();
            }
        }

        throw new Refusal(HttpStatusCode.Unauthorized, "The bearer token is missing or not valid.");
    }

    /// <summary>Rejects a request that the caller may not send.</summary>
    /// <param name="caller">The caller.</param>
    /// <param name="path">The path of the contract.</param>
    /// <param name="organizationId">The organization in the path; null if the path has none.</param>
    /// <param name="permission">The permission that the operation requires; null for none.</param>
    /// <exception cref="Refusal">404: the organization does not exist. 403: the caller has no permission.</exception>
    public void Authorize(Caller caller, string path, string? organizationId, string? permission)
    {
        if (organizationId is not null && !_organizations.Contains(organizationId))
        {
            throw Refusal.NotFound("The organization does not exist.");
        }

        var isEnterprise = Array.Exists(s_enterprisePaths, prefix => path.StartsWith(prefix, StringComparison.Ordinal));
        if (caller.BoundTo is { } bound && (isEnterprise || (organizationId ?? bound) != bound))
        {
            throw Refusal.Forbidden(
                isEnterprise
                    ? "The caller can use one organization only, and the operation is one of the enterprise."
                    : "The caller can use another organization only."
            );
        }

        if (permission is not null && !IsGranted(caller, isEnterprise, organizationId, permission))
        {
            throw Refusal.WithoutPermission(permission);
        }
    }

    private static bool IsGranted(Caller caller, bool isEnterprise, string? organizationId, string permission) =>
        isEnterprise ? caller.Allows(permission)
        : organizationId is not null ? caller.AllowsIn(organizationId, permission)
        : caller.AllowsInAny(permission);
}
