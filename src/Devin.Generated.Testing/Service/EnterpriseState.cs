using Devin.Generated.Testing.Service.AcuLimits;
using Devin.Generated.Testing.Service.Consumption;
using Devin.Generated.Testing.Service.GitConnections;
using Devin.Generated.Testing.Service.GitPermissions;
using Devin.Generated.Testing.Service.GuardrailViolations;
using Devin.Generated.Testing.Service.Hypervisors;
using Devin.Generated.Testing.Service.IpAccessList;
using Devin.Generated.Testing.Service.Members;
using Devin.Generated.Testing.Service.Metrics;
using Devin.Generated.Testing.Service.OrganizationGroups;
using Devin.Generated.Testing.Service.Organizations;
using Devin.Generated.Testing.Service.OrganizationTags;
using Devin.Generated.Testing.Service.Roles;
using Devin.Generated.Testing.Service.ServiceUsers;
using Devin.Generated.Testing.Service.SessionQueue;
using Devin.Generated.Testing.Service.Sessions;
using Devin.Generated.Testing.Service.UsagePolicies;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service;

/// <summary>What several groups of operations of the enterprise share, and these operations.</summary>
internal sealed class EnterpriseState
{
    private readonly ServiceContext _context;

    /// <summary>Initializes a new instance of <see cref="EnterpriseState"/> with the data of the start.</summary>
    public EnterpriseState(ServiceContext context)
    {
        _context = context;
        Organizations = new OrganizationStore(context);
        Members = new MemberStore(context, Roles);
        ServiceUsers = new ServiceUserStore(context, Roles);
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

    /// <summary>Adds the operations of the enterprise to a table.</summary>
    public void AddTo(OperationTable table, SessionStore sessions)
    {
        var groups = new OrganizationGroupOperations(_context, Organizations);
        groups.AddTo(table);
        new OrganizationOperations(
            _context,
            Organizations,
            organizationId =>
            {
                groups.RemoveOrganization(organizationId);
                RemoveOrganization(organizationId);
            }
        ).AddTo(table);
        new OrganizationTagOperations(Organizations).AddTo(table);
        new RoleOperations(Roles).AddTo(table);
        new UserOperations(_context, Members, Roles).AddTo(table);
        new IdpGroupOperations(Members, Roles).AddTo(table);
        new ServiceUserOperations(ServiceUsers, Roles).AddTo(table);
        new ApiKeyOperations(ServiceUsers).AddTo(table);
        new OrganizationLimitOperations(Organizations).AddTo(table);
        new UserLimitOperations(Members, Organizations).AddTo(table);
        new UsagePolicyOperations(Members).AddTo(table);
        new IpAccessListOperations().AddTo(table);
        new GitConnectionOperations(GitConnections).AddTo(table);
        new GitPermissionOperations(_context, Organizations, GitConnections).AddTo(table);
        new GuardrailViolationOperations(_context).AddTo(table);
        new HypervisorOperations(_context).AddTo(table);
        new QueueOperations(sessions).AddTo(table);
        new ActiveUserOperations(sessions, Members).AddTo(table);
        new MetricsOperations(sessions).AddTo(table);
        new ConsumptionOperations(_context, sessions, Members, ServiceUsers).AddTo(table);
    }

    /// <summary>Removes what refers to a deleted organization.</summary>
    private void RemoveOrganization(string organizationId)
    {
        Members.RemoveOrganization(organizationId);
        ServiceUsers.RemoveOrganization(organizationId);
    }
}
