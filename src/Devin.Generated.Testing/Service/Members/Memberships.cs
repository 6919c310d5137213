using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Roles;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Members;

/// <summary>
/// The memberships of users, service users or IdP groups. A membership is a role in the organization in the path of a request
/// or, without one, in the enterprise.
/// </summary>
/// <param name="members">The members.</param>
/// <param name="idName">The name of the path parameter that identifies a member.</param>
/// <param name="roles">The roles.</param>
internal sealed class Memberships<TMember>(Store<TMember> members, string idName, RoleStore roles)
    where TMember : class, IMember
{
    /// <summary>The organization in the path of a request; null for the enterprise.</summary>
    public static string? Scope(ServiceCall call) => call.FindPath("org_id");

    /// <summary>A page of the members that have a role there.</summary>
    public StorePage<TMember> Page(ServiceCall call, Func<TMember, bool>? filter = null)
    {
        var scope = Scope(call);
        return members.Page(call, member => member.Roles.In(scope) is not null && filter?.Invoke(member) is not false);
    }

    /// <summary>The member in the path, which has a role there.</summary>
    /// <exception cref="Refusal">404: it does not exist or has no role there.</exception>
    public TMember Get(ServiceCall call)
    {
        var member = Find(call);
        return member.Roles.In(Scope(call)) is not null
            ? member
            : throw Refusal.NotFound(
                Scope(call) is null ? "It has no role in the enterprise." : "It is not a member of the organization."
            );
    }

    /// <summary>The member in the path, with or without a role there.</summary>
    /// <exception cref="Refusal">404: it does not exist.</exception>
    public TMember Find(ServiceCall call) => members.Get(call.Path(idName));

    /// <summary>Assigns a role to a member that has none there.</summary>
    /// <exception cref="Refusal">404: the member or the role does not exist. 409: the member has a role there.</exception>
    public TMember Assign(ServiceCall call, string roleId)
    {
        var (member, scope) = (Find(call), Scope(call));
        var role = roles.Get(roleId, scope);
        if (member.Roles.In(scope) is not null)
        {
            throw Refusal.Conflict("It has a role already. PATCH replaces the role.");
        }

        member.Roles.Set(scope, role);
        return member;
    }

    /// <summary>Replaces the role of a member.</summary>
    /// <exception cref="Refusal">404: the member or the role does not exist, or the member has no role there.</exception>
    public TMember Replace(ServiceCall call, string roleId)
    {
        var (member, scope) = (Get(call), Scope(call));
        member.Roles.Set(scope, roles.Get(roleId, scope));
        return member;
    }

    /// <summary>Removes the role of a member.</summary>
    /// <param name="call">The request.</param>
    /// <param name="describe">Creates the response, which shows the member with the role.</param>
    /// <exception cref="Refusal">404: the member does not exist or has no role there.</exception>
    public ServiceResponse Remove(ServiceCall call, Func<TMember, ServiceResponse> describe)
    {
        var member = Get(call);
        var response = describe(member);
        member.Roles.Remove(Scope(call));
        return response;
    }
}
