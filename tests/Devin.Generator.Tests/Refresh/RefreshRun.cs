using DocumentationSite;

namespace Devin.Generator.Tests.Refresh;

/// <summary>The command in a folder of its own, against a documentation site with the pages of some operations.</summary>
internal sealed class RefreshRun : IAsyncDisposable
{
    public const string Session = "/v3/organizations/{org_id}/sessions";

    private readonly Workspace _workspace = new();

    private RefreshRun(DocumentationServer server)
    {
        Server = server;
        Directory.CreateDirectory(_workspace.At("openapi"));
    }

    /// <summary>Some operations on the sessions of an organization, with what they reach.</summary>
    public static SampleContract Contract { get; } = SessionsOf(SampleContract.Read(RepositoryFolder.At("openapi")));

    public static SiteContent Faultless { get; } = SiteContent.Of(Contract.Document, Contract.Operations);

    public static PlantedFaults Faults { get; } = new(Contract.Document, Contract.Operations);

    public DocumentationServer Server { get; }

    public static async Task<RefreshRun> StartAsync() => new(await DocumentationServer.StartAsync(Faultless));

    /// <summary>Serves the site with faults.</summary>
    public void Plant(params PlantedFault[] faults)
    {
        var files = Faultless.Files.ToDictionary();
        foreach (var fault in faults)
        {
            fault.Plant(files);
        }

        Server.Content = new SiteContent(files);
    }

    public (int Code, string Output, string Error) Refresh(params IEnumerable<string> options) =>
        _workspace.Run(["refresh", "--from", Server.Address, .. options]);

    public (int Code, string Output, string Error) Run(params IEnumerable<string> arguments) =>
        _workspace.Run(arguments);

    public void Git(params IEnumerable<string> arguments) => _workspace.Git(arguments);

    public string At(string path) => _workspace.At(path);

    public string Read(string path) => _workspace.Read(path);

    public void Write(string path, string text) => _workspace.Write(path, text);

    /// <summary>Every file that the command could have written, with its text.</summary>
    public SortedDictionary<string, string> Files() => _workspace.Snapshot("");

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _workspace.Dispose();
    }

    private static SampleContract SessionsOf(SampleContract contract) =>
        contract.Of([
            .. contract
                .Operations.Where(static operation => operation.Path.StartsWith(Session, StringComparison.Ordinal))
                .Take(6),
        ]);
}
