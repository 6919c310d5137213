using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Access;
using Devin.Generated.Testing.Service.AcuLimits;
using Devin.Generated.Testing.Service.AuditLog;
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

/// <summary>The state of the service, and the operations that use it.</summary>
internal sealed class DevinService
{
    private readonly ServiceContext _context;
    private readonly AuditLogStore _auditLog;

    /// <summary>Initializes a new instance of <see cref="DevinService"/> without sessions.</summary>
    public DevinService(InMemoryDevinOptions options)
    {
        _context = new ServiceContext(options);
        Sessions = new SessionStore(_context);
        var enterprise = new EnterpriseState(_context);
        Access = new AccessControl(options, enterprise.Organizations, enterprise.ServiceUsers);
        enterprise.AddCallers(Access.Callers);
        _auditLog = new AuditLogStore(_context, enterprise.Members.EmailOf);

        new SelfOperations(_context).AddTo(Operations);
        new SessionOperations(_context, Sessions).AddTo(Operations);
        AddEnterprise(enterprise);
    }

    /// <summary>The operations that have a state.</summary>
    public OperationTable Operations { get; } = new();

    /// <summary>The sessions.</summary>
    public SessionStore Sessions { get; }

    /// <summary>Who callers are, and what they may do.</summary>
    public AccessControl Access { get; }

    /// <summary>Executes an operation, and records it in the audit log if it succeeded.</summary>
    /// <param name="key">The method and the path of the contract, such as <c>GET /v3/self</c>.</param>
    /// <param name="handler">Executes the operation.</param>
    /// <param name="call">The request.</param>
    /// <param name="caller">Who sends it.</param>
    /// <exception cref="Refusal">The request is rejected.</exception>
    public ServiceResponse Execute(string key, OperationHandler handler, ServiceCall call, Caller caller)
    {
        _context.Caller = caller;
        var response = handler(call);
        _auditLog.Record(key, call, response);
        return response;
    }

    private void AddEnterprise(EnterpriseState state)
    {
        var groups = new OrganizationGroupOperations(_context, state.Organizations);
        groups.AddTo(Operations);
        new OrganizationOperations(
            _context,
            state.Organizations,
            organizationId =>
            {
                groups.RemoveOrganization(organizationId);
                state.RemoveOrganization(organizationId);
            }
        ).AddTo(Operations);
        new OrganizationTagOperations(state.Organizations).AddTo(Operations);
        new RoleOperations(state.Roles).AddTo(Operations);
        new UserOperations(_context, state.Members, state.Roles).AddTo(Operations);
        new IdpGroupOperations(state.Members, state.Roles).AddTo(Operations);
        new ServiceUserOperations(state.ServiceUsers, state.Roles).AddTo(Operations);
        new ApiKeyOperations(state.ServiceUsers).AddTo(Operations);
        new OrganizationLimitOperations(state.Organizations).AddTo(Operations);
        new UserLimitOperations(state.Members, state.Organizations).AddTo(Operations);
        new UsagePolicyOperations(state.Members).AddTo(Operations);
        new IpAccessListOperations().AddTo(Operations);
        new GitConnectionOperations(state.GitConnections).AddTo(Operations);
        new GitPermissionOperations(_context, state.Organizations, state.GitConnections).AddTo(Operations);
        new GuardrailViolationOperations(_context).AddTo(Operations);
        new HypervisorOperations(_context).AddTo(Operations);
        new QueueOperations(Sessions).AddTo(Operations);
        new ActiveUserOperations(Sessions, state.Members).AddTo(Operations);
        new MetricsOperations(Sessions).AddTo(Operations);
        new ConsumptionOperations(_context, Sessions, state.Members, state.ServiceUsers).AddTo(Operations);
        new AuditLogOperations(_auditLog).AddTo(Operations);
    }
}
