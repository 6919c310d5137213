using System.Diagnostics;
using System.Text.Json.Nodes;
using Devin.Conformance.Contract;
using Devin.Conformance.Requests;
using Devin.Generator.Model;
using Devin.Tests.Shared.Operations;

namespace Devin.Conformance.Runs;

/// <summary>Sends valid requests of all operations to a server, by both clients in turn.</summary>
/// <param name="settings">What the run does.</param>
/// <param name="contract">The contract.</param>
internal sealed class ServerRun(RunSettings settings, ContractText contract)
{
    private readonly KnownIds? _ids = settings.HasState
        ? new KnownIds(new Random(settings.Seed), settings.OrganizationId)
        : null;

    /// <summary>Runs.</summary>
    public async Task<RunReport> RunAsync(Uri address)
    {
        var stopwatch = Stopwatch.StartNew();
        var report = new RunReport(settings);
        using var client = new ClientCall(address, settings.Token, contract.Model);
        var sources = contract
            .Operations.Select(
                (text, index) => new RequestSource(text, contract, settings.Seed + index, _ids, settings.OrganizationId)
            )
            .ToArray();
        // What exists from the start is read first of all.
        var reads = sources.Where(static source => source.Operation.HttpMethod == "GET");
        var next = sources
            .OrderBy(static source => OperationOrder.Stage(source.Operation))
            .ThenBy(static source => OperationOrder.InStage(source.Operation))
            .ToArray();
        for (var round = 0; round < settings.RequestsPerOperation; round++)
        {
            foreach (var source in round == 0 ? reads.Union(next) : next)
            {
                await CallAsync(client, source, round / RequestSource.Variants % 2 == 1, report);
            }
        }

        report.Elapsed = stopwatch.Elapsed;
        return report;
    }

    private async Task CallAsync(ClientCall client, RequestSource source, bool isFluent, RunReport report)
    {
        var values = source.Next();
        var outcome = await client.InvokeAsync(source.Operation, values, isFluent);
        report.Add(outcome, await OutcomeJudge.JudgeAsync(settings, outcome));
        if (outcome is { Failure: null, Exchanges: [.., { IsSuccess: true } last] })
        {
            _ids?.Keep(source.Operation, PathOf(values), last.MediaType == "application/json" ? Parse(last) : null);
        }
    }

    private static JsonNode? Parse(Exchange exchange) =>
        exchange.Body.Length > 0 ? JsonNode.Parse(exchange.Body) : null;

    private static Dictionary<string, string> PathOf(OperationValues values) =>
        values
            .Parameters.Where(static parameter => parameter.Key.Place == ParameterPlace.Path)
            .ToDictionary(
                static parameter => parameter.Key.WireName,
                static parameter => parameter.Value!.GetValue<string>()
            );
}
