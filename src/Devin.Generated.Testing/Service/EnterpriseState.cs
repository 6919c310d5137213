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
    private readonly Func<IEnumerable<Caller>> _callers;

    /// <summary>Initializes a new instance of <see cref="EnterpriseState"/>.</summary>
    /// <param name="context">What all operations share.</param>
    /// <param name="organizations">The organizations.</param>
    /// <param name="callers">The callers, which are members of the enterprise.</param>
    public EnterpriseState(ServiceContext context, OrganizationStore organizations, Func<IEnumerable<Caller>> callers)
    {
        _context = context;
        _callers = callers;
        Organizations = organizations;
    }

    /// <summary>The organizations.</summary>
    public OrganizationStore Organizations { get; }

    /// <summary>The roles.</summary>
    public RoleStore Roles => field ??= new RoleStore();

    /// <summary>The users and IdP groups.</summary>
    public MemberStore Members => field ??= CreateMembers();

    /// <summary>The service users.</summary>
    public ServiceUserStore ServiceUsers => field ??= CreateServiceUsers();

    /// <summary>The Git connections.</summary>
    public GitConnectionStore GitConnections => field ??= new GitConnectionStore(_context);

    /// <summary>Adds the operations of the enterprise to a table.</summary>
    public void AddTo(OperationTable table, SessionStore sessions)
    {
        table.AddGroup(AddOrganizations, "Enterprise.Organizations", "Enterprise.OrgGroups");
        table.AddGroup(own => new OrganizationTagOperations(Organizations).AddTo(own), "Enterprise.OrganizationTags");
        table.AddGroup(own => new RoleOperations(Roles).AddTo(own), "Enterprise.Roles");
        table.AddGroup(own => new UserOperations(_context, Members, Roles).AddTo(own), "Users", "Enterprise.Users");
        table.AddGroup(
            own => new IdpGroupOperations(Members, Roles).AddTo(own),
            "Users",
            "Enterprise.Users",
            "Enterprise.IdpGroups"
        );
        table.AddGroup(
            own =>
            {
                new ServiceUserOperations(ServiceUsers, Roles).AddTo(own);
                new ApiKeyOperations(ServiceUsers).AddTo(own);
            },
            "Enterprise.ServiceUsers",
            "Enterprise.ServiceUserApiKeys",
            "Enterprise.ServiceUserProvisioning"
        );
        table.AddGroup(
            own =>
            {
                new OrganizationLimitOperations(Organizations).AddTo(own);
                new UserLimitOperations(Members, Organizations).AddTo(own);
            },
            "Enterprise.AcuLimits"
        );
        table.AddGroup(own => new UsagePolicyOperations(Members).AddTo(own), "Enterprise.UsagePolicies");
        table.AddGroup(own => new IpAccessListOperations().AddTo(own), "Enterprise.IpAccessList");
        table.AddGroup(own => new GitConnectionOperations(GitConnections).AddTo(own), "Enterprise.GitConnections");
        table.AddGroup(
            own => new GitPermissionOperations(_context, Organizations, GitConnections).AddTo(own),
            "Enterprise.GitPermissions"
        );
        table.AddGroup(own => new GuardrailViolationOperations(_context).AddTo(own), "Enterprise.GuardrailViolations");
        table.AddGroup(own => new HypervisorOperations(_context).AddTo(own), "Enterprise.Hypervisors");
        table.AddGroup(own => new QueueOperations(sessions).AddTo(own), "Enterprise.Queue");
        table.AddGroup(
            own =>
            {
                new ActiveUserOperations(sessions, Members).AddTo(own);
                new MetricsOperations(sessions).AddTo(own);
            },
            "Metrics",
            "Enterprise.Metrics"
        );
        table.AddGroup(
            own => new ConsumptionOperations(_context, sessions, Members, ServiceUsers).AddTo(own),
            "Consumption",
            "Enterprise.Consumption"
        );
    }

    private void AddOrganizations(OperationTable table)
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
    }

    private MemberStore CreateMembers()
    {
        var members = new MemberStore(_context, Roles);
        foreach (var caller in _callers())
        {
            members.AddCaller(caller, Roles, _context.StartedAt);
        }

        return members;
    }

    private ServiceUserStore CreateServiceUsers()
    {
        var serviceUsers = new ServiceUserStore(_context, Roles);
        foreach (var caller in _callers())
        {
            serviceUsers.AddCaller(caller, Roles.Get(RoleSeed.EnterpriseMember));
        }

        return serviceUsers;
    }

    /// <summary>Removes what refers to a deleted organization.</summary>
    private void RemoveOrganization(string organizationId)
    {
        Members.RemoveOrganization(organizationId);
        ServiceUsers.RemoveOrganization(organizationId);
    }
}
