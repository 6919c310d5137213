using Devin.Generated.Models;
using Devin.Generated.Testing.Contract;
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
using Devin.Generated.Testing.Service.Organizations;
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
        var organizations = new OrganizationStore(_context);
        var enterprise = new EnterpriseState(_context, organizations, () => Access!.Callers);
        Access = new AccessControl(options, organizations, () => enterprise.ServiceUsers);
        _auditLog = new AuditLogStore(_context, id => enterprise.Members.EmailOf(id));

        Operations.AddGroup(table => new SelfOperations(_context).AddTo(table), "Self", "Enterprise.Self");
        Operations.AddGroup(table => new AuditLogOperations(_auditLog).AddTo(table), "Enterprise.AuditLogs");
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
    /// <param name="operation">The operation.</param>
    /// <param name="call">The request.</param>
    /// <param name="caller">Who sends it.</param>
    /// <exception cref="Refusal">The request is rejected.</exception>
    public ServiceResponse Execute(ContractOperation operation, ServiceCall call, Caller caller)
    {
        _context.Caller = caller;
        var response = Operations.Find(operation)(call);
        _auditLog.Record(operation.Key, call, response);
        return response;
    }

    /// <summary>Adds what users of an organization work with.</summary>
    private void AddOrganization()
    {
        var playbooks = new ScopedStores<PlaybookResponse>("playbook");
        Operations.AddGroup(
            table =>
            {
                new SessionOperations(_context, Sessions).AddTo(table);
                new InsightsOperations(Sessions).AddTo(table);
            },
            "Sessions",
            "Enterprise.Sessions"
        );
        Operations.AddGroup(
            table =>
            {
                var scans = new CodeScanStore(_context, Sessions);
                new CodeScanOperations(scans).AddTo(table);
                new FindingOperations(scans).AddTo(table);
                new ProfileOperations(scans).AddTo(table);
            },
            "CodeScans",
            "Enterprise.CodeScans"
        );
        Operations.AddGroup(table => new AttachmentOperations(Files).AddTo(table), "Attachments");
        Operations.AddGroup(table => new PrReviewOperations().AddTo(table), "PrReviews", "Enterprise.PrReviews");
        Operations.AddGroup(table => new BuildOperations(_context, Files).AddTo(table), "Builds");
        Operations.AddGroup(
            table => new BlueprintOperations(_context, Files).AddTo(table),
            "Blueprints",
            "Enterprise.Blueprints",
            "SnapshotSetup"
        );
        Operations.AddGroup(table => new RepositoryOperations(_context).AddTo(table), "Repositories");
        Operations.AddGroup(
            table => new PlaybookOperations(_context, playbooks).AddTo(table),
            "Playbooks",
            "Enterprise.Playbooks"
        );
        Operations.AddGroup(
            table => new KnowledgeOperations(_context).AddTo(table),
            "Knowledge",
            "Enterprise.Knowledge"
        );
        Operations.AddGroup(table => new SecretOperations(_context).AddTo(table), "Secrets");
        Operations.AddGroup(table => new AutomationOperations(_context, playbooks).AddTo(table), "Automations");
        Operations.AddGroup(table => new ScheduleOperations(_context, playbooks).AddTo(table), "Schedules");
    }
}
