using Devin.Generated.Models;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Access;
using Devin.Generated.Testing.Service.Attachments;
using Devin.Generated.Testing.Service.AuditLog;
using Devin.Generated.Testing.Service.Automations;
using Devin.Generated.Testing.Service.Blueprints;
using Devin.Generated.Testing.Service.Builds;
using Devin.Generated.Testing.Service.CodeScans;
using Devin.Generated.Testing.Service.Files;
using Devin.Generated.Testing.Service.Knowledge;
using Devin.Generated.Testing.Service.Playbooks;
using Devin.Generated.Testing.Service.PullRequests;
using Devin.Generated.Testing.Service.Repositories;
using Devin.Generated.Testing.Service.Schedules;
using Devin.Generated.Testing.Service.Secrets;
using Devin.Generated.Testing.Service.Sessions;
using Devin.Generated.Testing.Service.Sessions.Insights;
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
        Files = new FileHost(_context);
        var enterprise = new EnterpriseState(_context);
        Access = new AccessControl(options, enterprise.Organizations, enterprise.ServiceUsers);
        enterprise.AddCallers(Access.Callers);
        _auditLog = new AuditLogStore(_context, enterprise.Members.EmailOf);

        new SelfOperations(_context).AddTo(Operations);
        new AuditLogOperations(_auditLog).AddTo(Operations);
        enterprise.AddTo(Operations, Sessions);
        AddOrganization();
    }

    /// <summary>The operations that have a state.</summary>
    public OperationTable Operations { get; } = new();

    /// <summary>The sessions.</summary>
    public SessionStore Sessions { get; }

    /// <summary>The files at presigned addresses.</summary>
    public FileHost Files { get; }

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

    /// <summary>Adds what users of an organization work with.</summary>
    private void AddOrganization()
    {
        var playbooks = new ScopedStores<PlaybookResponse>("playbook");
        new SessionOperations(_context, Sessions).AddTo(Operations);
        new InsightsOperations(Sessions).AddTo(Operations);
        var codeScans = new CodeScanStore(_context, Sessions);
        new CodeScanOperations(codeScans).AddTo(Operations);
        new FindingOperations(codeScans).AddTo(Operations);
        new ProfileOperations(codeScans).AddTo(Operations);
        new AttachmentOperations(Files).AddTo(Operations);
        new PrReviewOperations().AddTo(Operations);
        new BuildOperations(_context, Files).AddTo(Operations);
        new BlueprintOperations(_context, Files).AddTo(Operations);
        new RepositoryOperations(_context).AddTo(Operations);
        new PlaybookOperations(_context, playbooks).AddTo(Operations);
        new KnowledgeOperations(_context).AddTo(Operations);
        new SecretOperations(_context).AddTo(Operations);
        new AutomationOperations(_context, playbooks).AddTo(Operations);
        new ScheduleOperations(_context, playbooks).AddTo(Operations);
    }
}
