using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Members;
using Devin.Generated.Testing.Service.Organizations;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.AcuLimits;

/// <summary>Executes the operations of the ACU limits of users for local agents.</summary>
internal sealed class UserLimitOperations(MemberStore members, OrganizationStore organizations)
{
    private const string Limits = "/v3beta1/enterprise/consumption/acu-limits/local-agent";
    private const string Settings = "/v3beta1/enterprise/users/{user_id}/consumption/acu-limits";

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"GET {Limits}", List);
        table.Add($"PUT {Limits}/users/{{user_id}}", Set);
        table.Add($"GET {Settings}", Get);
        table.Add($"PATCH {Settings}", Update);
        table.Add($"DELETE {Settings}", Delete);
    }

    // The API cannot set a limit of the enterprise, so that a list of this scope is empty.
    private ServiceResponse List(ServiceCall call)
    {
        var includesUsers = call.Query("scope") is null or LocalAgentAcuLimitScope.Values.User;
        return members
            .Users.Page(call, user => includesUsers && LimitOf(user) is not null)
            .ToResponse(static user => new AcuLimitResponse
            {
                Scope = AcuLimitResponseScope.User,
                UserId = user.Id,
                CycleAcuLimit = LimitOf(user)!.Value,
                OrgId = null,
            });
    }

    private ServiceResponse Set(ServiceCall call)
    {
        User(call).LocalAgentLimit = call.Body<UpdateAcuLimitRequest>().CycleAcuLimit;
        return ServiceResponse.Empty;
    }

    private ServiceResponse Get(ServiceCall call)
    {
        var user = User(call);
        var settings = new UserAcuSettings { LocalAgent = null };
        if (user.LocalAgentLimit is not null || user.BillingOrganizationId is not null)
        {
            settings.LocalAgent = new UserAcuSettingsLocalAgent
            {
                CycleAcuLimit = user.LocalAgentLimit,
                BillingOrgId = user.BillingOrganizationId,
            };
        }

        return ServiceResponse.Json(settings);
    }

    private ServiceResponse Update(ServiceCall call)
    {
        var user = User(call);
        var request = call.Body<UserAcuSettings>();
        if (!request.IsAssigned(nameof(request.LocalAgent)))
        {
            return ServiceResponse.Empty;
        }

        if (request.LocalAgent is not { } changes)
        {
            return Delete(call);
        }

        if (changes.BillingOrgId is { } organizationId)
        {
            organizations.Require(organizationId);
        }

        if (changes.IsAssigned(nameof(changes.BillingOrgId)))
        {
            user.BillingOrganizationId = changes.BillingOrgId;
        }

        if (changes.IsAssigned(nameof(changes.CycleAcuLimit)))
        {
            user.LocalAgentLimit = changes.CycleAcuLimit;
        }

        return ServiceResponse.Empty;
    }

    private ServiceResponse Delete(ServiceCall call)
    {
        var user = User(call);
        user.LocalAgentLimit = null;
        user.BillingOrganizationId = null;
        return ServiceResponse.Empty;
    }

    private StoredUser User(ServiceCall call) => members.Users.Get(call.Path("user_id"));

    private static long? LimitOf(StoredUser user) => user.LocalAgentLimit ?? user.Tier?.CycleAcuLimit;
}
