using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Roles;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Members;

/// <summary>Executes the operations of the users of the enterprise and of organizations.</summary>
internal sealed class UserOperations(ServiceContext context, MemberStore members, RoleStore roles)
{
    private const string EnterpriseUsers = "/v3/enterprise/members/users";
    private const string OrganizationUsers = "/v3/enterprise/organizations/{org_id}/members/users";
    private const string BetaOrganizationUsers = "/v3beta1/organizations/{org_id}/members/users";
    private const string Id = "/{user_id}";

    private readonly Memberships<StoredUser> _memberships = new(members.Users, "user_id", roles);

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"GET {EnterpriseUsers}", call => Page(call).ToResponse(static user => user.ToEnterpriseModel()));
        table.Add($"POST {EnterpriseUsers}", Invite);
        table.Add($"GET {EnterpriseUsers}{Id}", GetOfEnterprise);
        table.Add($"PATCH {EnterpriseUsers}{Id}", Replace);
        table.Add($"DELETE {EnterpriseUsers}{Id}", Delete);

        table.Add($"GET {OrganizationUsers}", List);
        table.Add($"POST {OrganizationUsers}{Id}", call => Describe(call, _memberships.Assign(call, RoleId(call))));
        table.Add($"PATCH {OrganizationUsers}{Id}", Replace);
        table.Add($"DELETE {OrganizationUsers}{Id}", call => _memberships.Remove(call, user => Describe(call, user)));

        table.Add($"GET {BetaOrganizationUsers}", List);
        table.Add($"GET {BetaOrganizationUsers}{Id}", GetOfOrganization);

        table.Add("GET /v3/enterprise/members/idp-users", ListOfGroups);
        table.Add("GET /v3/enterprise/organizations/{org_id}/members/idp-users", ListOfGroups);
        table.Add("GET /v3beta1/organizations/{org_id}/members/idp-users", ListOfGroups);
    }

    private ServiceResponse List(ServiceCall call)
    {
        var scope = call.Path("org_id");
        return Page(call).ToResponse(user => user.ToModel(scope));
    }

    private ServiceResponse ListOfGroups(ServiceCall call)
    {
        var scope = Memberships<StoredUser>.Scope(call);
        return members
            .Users.Page(call, user => members.HasGroupRole(user, scope) && HasEmail(call, user))
            .ToResponse(user => user.ToIdpModel(members.GroupRoles(user, scope)));
    }

    private ServiceResponse Invite(ServiceCall call)
    {
        var request = call.Body<UserBulkCreateRequest>();
        var role = roles.Get(request.EnterpriseRoleId, null);
        var emails = request.Emails.Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var present = members.Users.OldestFirst.Select(static user => user.Email).OfType<string>();
        if (present.Intersect(emails, StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } known)
        {
            throw Refusal.Conflict($"A user with the email address {known} exists already.");
        }

        var invited = new List<User>();
        foreach (var email in emails)
        {
            var user = new StoredUser(context.Identifiers.Next("user-"), email, null, call.Now);
            user.Roles.Set(null, role);
            members.Users.Add(user.Id, user);
            invited.Add(user.ToModel(null));
        }

        return ServiceResponse.JsonList(invited);
    }

    private ServiceResponse GetOfEnterprise(ServiceCall call)
    {
        var user = _memberships.Find(call);
        return ServiceResponse.Json(user.ToEnterpriseModel(members.GroupRoles(user, null)));
    }

    private ServiceResponse GetOfOrganization(ServiceCall call)
    {
        var (user, scope) = (_memberships.Find(call), call.Path("org_id"));
        return user.Roles.In(scope) is not null || members.HasGroupRole(user, scope)
            ? ServiceResponse.Json(user.ToModel(scope, members.GroupRoles(user, scope)))
            : throw Refusal.NotFound("The user is not a member of the organization.");
    }

    private ServiceResponse Replace(ServiceCall call) => Describe(call, _memberships.Replace(call, RoleId(call)));

    private ServiceResponse Delete(ServiceCall call) => Describe(call, members.Users.Remove(call.Path("user_id")));

    private StorePage<StoredUser> Page(ServiceCall call) => _memberships.Page(call, user => HasEmail(call, user));

    private static bool HasEmail(ServiceCall call, StoredUser user) =>
        call.Query("email") is not { } email || string.Equals(email, user.Email, StringComparison.OrdinalIgnoreCase);

    private static string RoleId(ServiceCall call) => call.Body<UserUpdateRoleRequest>().RoleId;

    private static ServiceResponse Describe(ServiceCall call, StoredUser user) =>
        ServiceResponse.Json(user.ToModel(Memberships<StoredUser>.Scope(call)));
}
