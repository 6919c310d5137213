using Devin.Generator.Files;
using Devin.Generator.Tree;
using DocumentationSite;

// A documentation site like that of the service, on this machine and with its faults, to try 'devin-gen refresh' on.
if (args is not ([] or ["slow" or "unavailable" or "broken"] or ["--overlay", _]))
{
    Console.WriteLine("Usage: DocumentationSite [slow|unavailable|broken|--overlay FILE]");
    Console.WriteLine("With --overlay, the site publishes the contract with the changes of an OpenAPI overlay.");
    return args is ["--help"] ? 0 : 2;
}

Node[] changes = args is ["--overlay", var overlay] ? [DocumentFile.Read(overlay)] : [];
var contract = SampleContract.Read(FindOpenApi(), changes);
var content = SiteContent.Of(contract.Document, contract.Operations);
var files = content.Files.ToDictionary();
var faults = new PlantedFaults(contract.Document, contract.Operations).All;
foreach (var fault in faults)
{
    fault.Plant(files);
}

await using var server = await DocumentationServer.StartAsync(content with { Files = files });
server.Delay = TimeSpan.FromMilliseconds(100);
server.Behaviors["*"] = args switch
{
    ["slow"] => ServerBehavior.Slow,
    ["unavailable"] => ServerBehavior.UnavailableOnce,
    ["broken"] => ServerBehavior.Broken,
    _ => ServerBehavior.Normal,
};
Console.WriteLine($"{files.Count} files; faults:");
foreach (var fault in faults)
{
    Console.WriteLine($"  {fault.Name}: {fault.Path}");
}

Console.WriteLine($"Address: {server.Address}");
await server.WaitAsync(CancellationToken.None);
return 0;

static string FindOpenApi()
{
    var folder = new DirectoryInfo(AppContext.BaseDirectory);
    while (!File.Exists(Path.Combine(folder.FullName, "openapi", "v3-openapi.yaml")))
    {
        folder = folder.Parent ?? throw new InvalidOperationException("Run the program in a clone of the repository.");
    }

    return Path.Combine(folder.FullName, "openapi");
}
