using System.Net;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Members;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.UsagePolicies;

/// <summary>Executes the operation of the usage policies.</summary>
internal sealed class UsagePolicyOperations
{
    // The API cannot create tiers.
    private static readonly UsageTier[] s_tiers = [new("tier-standard", 250), new("tier-unlimited", null)];

    private readonly MemberStore _members;
    private readonly Store<UsageTier> _tiers = new("tier");

    /// <summary>Initializes a new instance of <see cref="UsagePolicyOperations"/>.</summary>
    public UsagePolicyOperations(MemberStore members)
    {
        _members = members;
        foreach (var tier in s_tiers)
        {
            _tiers.Add(tier.Id, tier);
        }
    }

    /// <summary>Adds the operation to a table.</summary>
    public void AddTo(OperationTable table) =>
        table.Add("PUT /v3beta1/enterprise/usage-policies/tiers/{tier_id}/users/{user_id}", Assign);

    private ServiceResponse Assign(ServiceCall call)
    {
        var tier = _tiers.Get(call.Path("tier_id"));
        _members.Users.Get(call.Path("user_id")).Tier = tier;
        return ServiceResponse.Empty with { Status = HttpStatusCode.OK };
    }
}
