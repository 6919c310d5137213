using Devin.Generated.Testing.Service.GitConnections;
using Devin.Generated.Testing.Service.Members;
using Devin.Generated.Testing.Service.Organizations;
using Devin.Generated.Testing.Service.Roles;
using Devin.Generated.Testing.Service.ServiceUsers;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service;

/// <summary>What several groups of operations of the enterprise share.</summary>
internal sealed class EnterpriseState
{
    private readonly ServiceContext _context;

    /// <summary>Initializes a new instance of <see cref="EnterpriseState"/> with the data of the start.</summary>
    public EnterpriseState(ServiceContext context)
    {
        _context = context;
        Organizations = new OrganizationStore(context);
        Members = new MemberStore(context, Roles);
        ServiceUsers = new ServiceUserStore(context);
        GitConnections = new GitConnectionStore(context);
    }

    /// <summary>The roles.</summary>
    public RoleStore Roles { get; } = new();

    /// <summary>The organizations.</summary>
    public OrganizationStore Organizations { get; }

    /// <summary>The users and IdP groups.</summary>
    public MemberStore Members { get; }

    /// <summary>The service users.</summary>
    public ServiceUserStore ServiceUsers { get; }

    /// <summary>The Git connections.</summary>
    public GitConnectionStore GitConnections { get; }

    /// <summary>Adds callers as users or service users of the enterprise.</summary>
    public void AddCallers(IEnumerable<Caller> callers)
    {
        foreach (var caller in callers)
        {
            Members.AddCaller(caller, Roles, _context.StartedAt);
            ServiceUsers.AddCaller(caller, Roles.Get(RoleSeed.EnterpriseMember));
        }
    }

    /// <summary>Removes what refers to a deleted organization.</summary>
    public void RemoveOrganization(string organizationId)
    {
        Members.RemoveOrganization(organizationId);
        ServiceUsers.RemoveOrganization(organizationId);
    }
}
