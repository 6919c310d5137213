using System.Net.Http.Headers;
using Devin.Conformance.Contract;
using Devin.Conformance.Differences;
using Devin.Conformance.Servers;
using Devin.Generator.Model;
using Devin.Tests.Shared;

namespace Devin.Conformance.Runs;

/// <summary>
/// Verifies that Prism reports wrong bodies of all operations. It accepts every body where it cannot use a schema, so a run
/// without violations would mean nothing.
/// </summary>
/// <param name="contract">The contract.</param>
/// <param name="tools">The tools.</param>
internal sealed class PrismCheck(ContractText contract, Tools tools)
{
    private const string Server = "in-memory";
    private const string WrongBody = "77";

    /// <summary>A difference for each body, of a request or a response, that Prism does not report.</summary>
    public async Task<IReadOnlyList<Difference>> RunAsync()
    {
        var statuses = contract.Operations.ToDictionary(
            static text => $"{text.Operation.HttpMethod} {PathOf(text.Operation)} HTTP/1.1",
            static text => text.Operation.Result.Statuses[0]
        );
        await using var upstream = new LoopbackServer(request => Response(statuses[request.Line]));
        await using var prism = await tools.PrismProxyAsync(new Uri(upstream.Address));
        using var recorder = new ExchangeRecorder();
        using var client = new HttpClient(recorder);
        var differences = new List<Difference>();
        foreach (var text in contract.Operations.Where(static text => !text.HasFile))
        {
            using var request = Request(prism.Address, text);
            using var response = await client.SendAsync(request);
            var exchange = recorder.Take().Single();
            var reported = ToolReports.OfPrism(exchange).Select(static violation => violation.Text).ToArray();
            if (text.Body is not null && !reported.Any(IsOf("request/body")))
            {
                differences.Add(Unreported(DifferenceKind.Request, text, exchange));
            }

            if (text.Operation.Result.Format == BodyFormat.Json && !reported.Any(IsOf("response/body")))
            {
                differences.Add(Unreported(DifferenceKind.Response, text, exchange));
            }
        }

        return differences;
    }

    private static HttpRequestMessage Request(Uri address, OperationText text)
    {
        var request = new HttpRequestMessage(
            new HttpMethod(text.Operation.HttpMethod),
            new Uri(address, PathOf(text.Operation))
        );
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "cog_check");
        if (text.Body is not null)
        {
            request.Content = new StringContent(WrongBody, new MediaTypeHeaderValue("application/json"));
        }

        return request;
    }

    private static string Response(string status) =>
        status == "204"
            ? "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"
            : LoopbackServer.Ok(WrongBody).Replace("200 OK", status + " Success", StringComparison.Ordinal);

    private static string PathOf(Operation operation) =>
        operation.PathTemplate.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

    private static Func<string, bool> IsOf(string location) =>
        text => text.StartsWith(location, StringComparison.Ordinal);

    private static Difference Unreported(DifferenceKind kind, OperationText text, Exchange exchange) =>
        new(Server, kind, text.Operation.Key, "Prism does not report a body that is a number.", exchange);
}
