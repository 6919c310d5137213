using Devin.Generated.Models;
using Devin.Generated.Testing.Service.Roles;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.ServiceUsers;

/// <summary>All service users, and the tokens of their API keys.</summary>
internal sealed class ServiceUserStore
{
    private readonly ServiceContext _context;

    private readonly Dictionary<string, (StoredServiceUser Owner, StoredApiKey Key)> _byToken = new(
        StringComparer.Ordinal
    );

    /// <summary>
    /// Initializes a new instance of <see cref="ServiceUserStore"/> with the service user of <see cref="ServiceUserSeed"/>.
    /// </summary>
    public ServiceUserStore(ServiceContext context, RoleStore roles)
    {
        _context = context;
        var user = ServiceUserSeed.OfOrganization(roles, context.Options.OrganizationId);
        All.Add(user.Id, user);
    }

    /// <summary>The service users. Deleted ones stay.</summary>
    public Store<StoredServiceUser> All { get; } = new("service user");

    /// <summary>Creates a service user.</summary>
    /// <param name="name">The name.</param>
    /// <param name="role">Its role in the enterprise.</param>
    /// <param name="expiresAt">The time from which it cannot be used.</param>
    public StoredServiceUser Create(string name, StoredRole role, DateTimeOffset expiresAt)
    {
        var user = new StoredServiceUser(_context.Identifiers.Next("service-user-"), name, expiresAt);
        user.Roles.Set(null, role);
        All.Add(user.Id, user);
        return user;
    }

    /// <summary>Creates an API key.</summary>
    /// <param name="owner">The service user.</param>
    /// <param name="name">The name of the key.</param>
    /// <param name="expiresAt">The time from which the key is refused; null for never.</param>
    /// <param name="now">The time.</param>
    public StoredApiKey CreateKey(StoredServiceUser owner, string name, DateTimeOffset? expiresAt, DateTimeOffset now)
    {
        var key = new StoredApiKey(
            _context.Identifiers.Next("api-key-"),
            name,
            _context.Identifiers.Next("cog_"),
            now,
            expiresAt
        );
        owner.ApiKeys.Add(key.Id, key);
        _byToken.Add(key.Token, (owner, key));
        return key;
    }

    /// <summary>Uses a token, which counts as its last use. Null if it is not valid.</summary>
    public StoredServiceUser? Authenticate(string token, DateTimeOffset now)
    {
        if (
            !_byToken.TryGetValue(token, out var found)
            || found.Key.Status(now) != ApiKeyStatus.Active
            || !found.Owner.IsActive(now)
        )
        {
            return null;
        }

        found.Key.LastUsedAt = WholeSeconds.Of(now);
        return found.Owner;
    }

    /// <summary>Adds the caller of a token, if it is a service user that is not there yet.</summary>
    public void AddCaller(Caller caller, StoredRole role)
    {
        if (caller.Self.AsServiceUserSelf is { } self && !All.Contains(self.ServiceUserId))
        {
            var user = new StoredServiceUser(self.ServiceUserId, self.ServiceUserName, null);
            user.Roles.Set(null, role);
            All.Add(user.Id, user);
        }
    }

    /// <summary>Removes what refers to a deleted organization.</summary>
    public void RemoveOrganization(string organizationId)
    {
        foreach (var user in All.OldestFirst)
        {
            user.Roles.Remove(organizationId);
        }
    }
}
