using Devin.Generated.Models;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Attachments;
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
    /// <summary>Initializes a new instance of <see cref="DevinService"/> without any data.</summary>
    public DevinService(InMemoryDevinOptions options)
    {
        var context = new ServiceContext(options);
        Sessions = new SessionStore(context);
        Files = new FileHost(context);
        Operations.Add("GET /v3/self", _ => ServiceResponse.Json(options.Self));
        AddOrganization(context);
    }

    /// <summary>The operations that have a state.</summary>
    public OperationTable Operations { get; } = new();

    /// <summary>The sessions.</summary>
    public SessionStore Sessions { get; }

    /// <summary>The files at presigned addresses.</summary>
    public FileHost Files { get; }

    /// <summary>Adds what users of an organization work with.</summary>
    private void AddOrganization(ServiceContext context)
    {
        var playbooks = new ScopedStores<PlaybookResponse>("playbook");
        new SessionOperations(context, Sessions).AddTo(Operations);
        new InsightsOperations(Sessions).AddTo(Operations);
        var codeScans = new CodeScanStore(context, Sessions);
        new CodeScanOperations(codeScans).AddTo(Operations);
        new FindingOperations(codeScans).AddTo(Operations);
        new ProfileOperations(codeScans).AddTo(Operations);
        new AttachmentOperations(Files).AddTo(Operations);
        new PrReviewOperations().AddTo(Operations);
        new BuildOperations(context, Files).AddTo(Operations);
        new BlueprintOperations(context, Files).AddTo(Operations);
        new RepositoryOperations(context).AddTo(Operations);
        new PlaybookOperations(context, playbooks).AddTo(Operations);
        new KnowledgeOperations(context).AddTo(Operations);
        new SecretOperations(context).AddTo(Operations);
        new AutomationOperations(context, playbooks).AddTo(Operations);
        new ScheduleOperations(context, playbooks).AddTo(Operations);
    }
}
