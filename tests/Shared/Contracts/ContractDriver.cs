using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Devin.Generator.Model;
using Devin.Tests.Shared.Operations;

namespace Devin.Tests.Shared.Contracts;

/// <summary>
/// Calls every operation of both clients of a library against its in-memory service, and compares what arrived and what
/// was read with what was sent.
/// </summary>
internal sealed partial class ContractDriver
{
    private const int MaxTries = 5;

    private readonly EmittedLibrary _library;
    private readonly ServiceExchange _exchange;
    private readonly object _flat;
    private readonly object _fluent;
    private readonly ReflectedFluentCall _fluentCall;
    private readonly List<object> _undocumented = [];

    private ContractDriver(EmittedLibrary library)
    {
        _library = library;
        (_flat, _fluent, _exchange) = library.CreateClients(_undocumented.Add);
        _fluentCall = new ReflectedFluentCall(library.Model, library.Names, isStrict: false);
    }

    /// <summary>Drives a library.</summary>
    public static async Task<DriveReport> RunAsync(EmittedLibrary library)
    {
        var driver = new ContractDriver(library);
        Operation[] methods = [.. library.Model.Methods];
        var report = new DriveReport { Operations = methods.Length };
        for (var index = 0; index < methods.Length; index++)
        {
            await driver.DriveAsync(methods[index], index, report);
        }

        return report;
    }

    private async Task DriveAsync(Operation operation, int seed, DriveReport report)
    {
        if (ReasonAgainst(operation) is { } reason)
        {
            report.NotDriven.Add($"{operation.Key}: {reason}");
            return;
        }

        var calls = new OperationCalls(_library.Text, operation, seed);
        var hasFluent = _fluentCall.Root.All().Any(scope => scope.Node.Operations.Contains(operation));
        report.NotInFluentClient += hasFluent ? 0 : 1;
        foreach (var amount in Enum.GetValues<Amount>())
        {
            try
            {
                await CallAsync(operation, () => calls.Next(amount), isFluent: false, report);
                if (hasFluent)
                {
                    await CallAsync(operation, () => calls.Next(amount), isFluent: true, report);
                }
            }
            catch (NotSupportedException exception)
            {
                report.NotDriven.Add($"{operation.Key}: {exception.Message}");
                return;
            }
        }
    }

    private string? ReasonAgainst(Operation operation) =>
        operation.PathTemplate.Contains('#', StringComparison.Ordinal)
            ? "its path differs from another one only in a fragment, which is never sent."
        : operation.PathTemplate.Contains('?', StringComparison.Ordinal)
            ? "its path contains a query, by which the test double distinguishes no operations."
        : HasTwin(operation) ? "another path has the same form."
        : HasRedirectOnly(operation) ? "the contract declares a redirect only."
        : null;

    /// <summary>OpenAPI forbids paths that differ in the names of parameters only: a service cannot distinguish them.</summary>
    private bool HasTwin(Operation operation) =>
        _library.Model.Operations.Any(other =>
            other.HttpMethod == operation.HttpMethod
            && other.PathTemplate != operation.PathTemplate
            && FormOf(other) == FormOf(operation)
        );

    private static string FormOf(Operation operation) => Parameter().Replace(operation.PathTemplate, "{}");

    private bool HasRedirectOnly(Operation operation) =>
        !operation.Result.Statuses.Any(static status => status.StartsWith('2'))
        && (_library.Text.TextOf(operation)["responses"] as JsonObject ?? []).Any(static response =>
            response.Key.StartsWith('3')
        );

    /// <summary>
    /// Makes a call. A value of a union can match two variants at once and is then no valid one: others are tried first.
    /// </summary>
    private async Task CallAsync(Operation operation, Func<OperationCall> next, bool isFluent, DriveReport report)
    {
        for (var tries = MaxTries; tries > 0; tries--)
        {
            var differences = await DifferencesAsync(operation, next(), isFluent);
            if (!differences.Any(static text => text.Contains("more than one variant", StringComparison.Ordinal)))
            {
                report.Count(isFluent);
                report.Differences.AddRange(
                    differences.Select(text => new DriveDifference(operation.Key, isFluent ? "fluent" : "flat", text))
                );
                return;
            }
        }

        throw new NotSupportedException("Every value that was made matches more than one variant of a union.");
    }

    private async Task<IReadOnlyList<string>> DifferencesAsync(Operation operation, OperationCall call, bool isFluent)
    {
        _exchange.Reset();
        _exchange.Response = call.Response;
        _undocumented.Clear();
        try
        {
            var result = isFluent
                ? await _fluentCall.InvokeAsync(_fluent, operation, call.Values)
                : await ReflectedFlatCall.InvokeAsync(_flat, operation, call.Values);
            return
            [
                .. Differences(operation, call, _exchange.Sent!),
                .. await ReadAsync(operation, result),
                .. Undocumented(operation),
            ];
        }
        catch (Exception exception) when (exception is not NotSupportedException)
        {
            // Every other exception is a finding of the run, whatever its type.
            return
            [
                .. _exchange.Sent is { } sent ? Differences(operation, call, sent) : [],
                $"{exception.GetType().Name}: {exception.Message}",
            ];
        }
    }

    private IEnumerable<string> Differences(Operation operation, OperationCall call, SentRequest sent) =>
        Arrival.Differences(operation, call, sent, _library.Text.KeyNames);

    /// <summary>The service responds with 200 where a contract declares no success.</summary>
    private IEnumerable<string> Undocumented(Operation operation) =>
        operation.Result.Statuses.Count == 0 ? [] : _undocumented.Select(static value => $"undocumented: {value}");

    /// <summary>Compares the result of a call with the response.</summary>
    private async Task<IEnumerable<string>> ReadAsync(Operation operation, CallResult result)
    {
        var text = _exchange.Received.Text;
        string? difference;
        switch (result.Value)
        {
            case null:
                difference = result.Type is null || text is "null" or "" ? null : "the result is null";
                break;
            case string read when operation.Result.Format == BodyFormat.Text:
                difference = read == text ? null : "the result is another text than the response";
                break;
            case Stream stream:
                difference =
                    await new StreamReader(stream).ReadToEndAsync() == text ? null : "the result has other bytes";
                break;
            case var value
                when value.GetType().GetProperty("Content") is { } content && content.PropertyType == typeof(Stream):
                using (var reader = new StreamReader((Stream)content.GetValue(value)!))
                {
                    difference = await reader.ReadToEndAsync() == text ? null : "the result has other bytes";
                }

                break;
            case var value:
                difference = JsonDifference.Of(
                    JsonSerializer.SerializeToNode(value, value.GetType()),
                    JsonNode.Parse(text)
                );
                break;
        }

        return difference is null ? [] : ["result: " + difference];
    }

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Parameter();
}
