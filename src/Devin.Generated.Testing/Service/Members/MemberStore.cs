using Devin.Generated.Models;
using Devin.Generated.Testing.Service.Roles;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Members;

/// <summary>The users and IdP groups of the enterprise.</summary>
internal sealed class MemberStore
{
    /// <summary>Initializes a new instance of <see cref="MemberStore"/> with the members of <see cref="MemberSeed"/>.</summary>
    public MemberStore(ServiceContext context, RoleStore roles)
    {
        foreach (var group in MemberSeed.Groups(roles, context.Options.OrganizationId))
        {
            Groups.Add(group.Id, group);
        }

        foreach (var user in MemberSeed.Users(roles, context.Options.OrganizationId, context.StartedAt))
        {
            Users.Add(user.Id, user);
        }
    }

    /// <summary>The users.</summary>
    public Store<StoredUser> Users { get; } = new("user");

    /// <summary>The registered IdP groups, by their names.</summary>
    public Store<StoredIdpGroup> Groups { get; } = new("IdP group");

    /// <summary>The email address of a user; null if it is not known.</summary>
    public string? EmailOf(string userId) => Users.TryGet(userId, out var user) ? user.Email : null;

    /// <summary>The roles that a user has through registered IdP groups.</summary>
    /// <param name="user">The user.</param>
    /// <param name="organizationId">Selects the roles in this organization; null for all roles.</param>
    public List<IdpRoleAssignment> GroupRoles(StoredUser user, string? organizationId) =>
        [.. GroupsOf(user).SelectMany(group => group.Roles.ToIdpModels(group.Id, organizationId))];

    /// <summary>Whether an IdP group of a user has a role in an organization or, without one, in the enterprise.</summary>
    public bool HasGroupRole(StoredUser user, string? organizationId) =>
        GroupsOf(user).Any(group => group.Roles.In(organizationId) is not null);

    /// <summary>Adds the caller of a token, if it is a user who is not there yet, as a member of the enterprise.</summary>
    public void AddCaller(Caller caller, RoleStore roles, DateTimeOffset now)
    {
        if (caller.UserId is not { } id || Users.Contains(id))
        {
            return;
        }

        var name = caller.Self.AsPatUserSelf?.UserName ?? caller.Self.AsWindsurfSessionUserSelf?.UserName;
        var user = new StoredUser(id, null, name, now);
        user.Roles.Set(null, roles.Get(RoleSeed.EnterpriseMember));
        Users.Add(id, user);
    }

    /// <summary>Removes what refers to a deleted organization.</summary>
    public void RemoveOrganization(string organizationId)
    {
        foreach (var group in Groups.OldestFirst)
        {
            group.Roles.Remove(organizationId);
        }

        foreach (var user in Users.OldestFirst)
        {
            user.Roles.Remove(organizationId);
            if (user.BillingOrganizationId == organizationId)
            {
                user.BillingOrganizationId = null;
            }
        }
    }

    private IEnumerable<StoredIdpGroup> GroupsOf(StoredUser user)
    {
        foreach (var name in user.GroupNames)
        {
            if (Groups.TryGet(name, out var group))
            {
                yield return group;
            }
        }
    }
}
