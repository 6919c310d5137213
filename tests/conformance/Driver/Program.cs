using System.CommandLine;
using System.Diagnostics;
using Devin.Conformance;
using Devin.Conformance.Contract;
using Devin.Conformance.Differences;
using Devin.Conformance.Runs;
using Devin.Conformance.Servers;

const string Token = "cog_in_memory";

var contractFile = new Option<FileInfo>("--contract")
{
    Required = true,
    Description = "The contract as JSON, with its overlays applied.",
};
var modules = new Option<DirectoryInfo>("--modules")
{
    Required = true,
    Description = "The folder node_modules with Prism and Steady.",
};
var devinServer = new Option<FileInfo>("--devin-server")
{
    Required = true,
    Description = "The assembly of the sample server.",
};
var knownFile = new Option<FileInfo>("--known-differences")
{
    Required = true,
    Description = "The list of differences that are faults of the tools.",
};
var seed = new Option<int>("--seed") { Description = "The seed of the requests.", DefaultValueFactory = _ => 1 };
var only = new Option<string?>("--only")
{
    Description = "One of the servers: 'in-memory', 'prism' or 'steady'. Default: all.",
};
var count = new Option<int?>("--requests")
{
    Description = "The number of requests of each operation. Default: 50 for the in-memory Devin, 100 for the others.",
};
var command = new RootCommand("Sends valid requests of all operations to independent servers, by both clients.")
{
    contractFile,
    modules,
    devinServer,
    knownFile,
    seed,
    only,
    count,
};
command.SetAction(
    async (arguments, _) =>
    {
        var stopwatch = Stopwatch.StartNew();
        var contract = ContractText.Read(arguments.GetRequiredValue(contractFile).FullName);
        var known = KnownDifferences.Read(arguments.GetRequiredValue(knownFile).FullName);
        var tools = new Tools(
            arguments.GetRequiredValue(modules).FullName,
            arguments.GetRequiredValue(contractFile).FullName,
            arguments.GetRequiredValue(devinServer).FullName
        );
        var chosen = arguments.GetValue(only);
        RunSettings Settings(string server, int requests, bool hasState) =>
            new(
                server,
                arguments.GetValue(count) ?? requests,
                arguments.GetValue(seed),
                hasState,
                "org-in-memory",
                Token
            );

        async Task<RunReport> ObserveAsync()
        {
            await using var devin = await tools.DevinAsync();
            await using var prism = await tools.PrismProxyAsync(devin.Address);
            var report = await new ServerRun(Settings("in-memory", 50, hasState: true), contract).RunAsync(
                prism.Address
            );
            report.Add(await new PrismCheck(contract, tools).RunAsync());
            return report;
        }

        async Task<RunReport> MockAsync(string name, Func<Task<ServerProcess>> startAsync)
        {
            await using var server = await startAsync();
            return await new ServerRun(Settings(name, 100, hasState: false), contract).RunAsync(server.Address);
        }

        // Prism needs most of the time, so the others run beside it.
        async Task<RunReport[]> OthersAsync() =>
            [
                .. chosen is null or "in-memory" ? [await ObserveAsync()] : Array.Empty<RunReport>(),
                .. chosen is null or "steady"
                    ? [await MockAsync("steady", tools.SteadyAsync)]
                    : Array.Empty<RunReport>(),
            ];
        var others = Task.Run(OthersAsync);
        RunReport[] reports =
        [
            .. chosen is null or "prism" ? [await MockAsync("prism", tools.PrismAsync)] : Array.Empty<RunReport>(),
            .. await others,
        ];
        return Summary.Print(reports, known, isWhole: chosen is null, stopwatch.Elapsed) ? 0 : 1;
    }
);
return await command.Parse(args).InvokeAsync();
