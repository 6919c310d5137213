using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using Devin.Generated.Json;
using Microsoft.Extensions.Logging;

namespace Devin.Generated.Transport;

/// <summary>Tells whoever wants to know what responses hold that the contract does not announce.</summary>
internal sealed partial class ContractDriftWatch(Action<ContractDrift>? callback, ILogger? logger)
{
    private const int MostLogged = 1000;

    private static readonly Meter Meter = new("Devin.Generated");
    private static readonly Counter<long> Drifts = Meter.CreateCounter<long>(
        "devin.contract.drift",
        unit: "{drift}",
        description: "Values, properties and statuses in responses that the contract does not announce."
    );

    // A server that makes up values must not fill the memory with them.
    private readonly ConcurrentDictionary<(ContractDriftKind, string, string?), bool> _logged = new();

    private bool IsListening => callback is not null || logger is not null || Drifts.Enabled;

    /// <summary>The context for reading one response: one that notes nothing when nobody listens.</summary>
    public JsonReadContext Begin() => IsListening ? JsonReadContext.Observing() : JsonReadContext.None;

    /// <summary>Tells what was noted while a response was read.</summary>
    public void Report(ApiOperation operation, ReadOnlySpan<byte> json, JsonReadContext context)
    {
        if (!context.IsObserving)
        {
            return;
        }

        foreach (var deviation in context.Deviations)
        {
            Tell(
                new ContractDrift(
                    KindOf(deviation.Kind),
                    operation.Name,
                    deviation.Subject,
                    JsonPointerLocator.Locate(json, deviation.Position),
                    deviation.Value
                )
            );
        }
    }

    /// <summary>Tells of a status that the contract does not declare.</summary>
    public void ReportStatus(ApiOperation operation, int status)
    {
        if (IsListening && operation.Statuses is { } declared && Array.IndexOf(declared, status) < 0)
        {
            var text = status.ToString(CultureInfo.InvariantCulture);
            Tell(new ContractDrift(ContractDriftKind.UndeclaredStatus, operation.Name, operation.Name, "", text));
        }
    }

    private void Tell(ContractDrift drift)
    {
        Drifts.Add(
            1,
            new("kind", drift.Kind.ToString()),
            new("subject", drift.Subject),
            new("operation", drift.Operation)
        );
        if (
            logger is not null
            && _logged.Count < MostLogged
            && _logged.TryAdd((drift.Kind, drift.Subject, drift.Value), true)
        )
        {
            LogDrift(logger, drift.Kind, drift.Subject, drift.Value, drift.Operation, drift.Pointer);
        }

        callback?.Invoke(drift);
    }

    private static ContractDriftKind KindOf(JsonDeviationKind kind) =>
        kind switch
        {
            JsonDeviationKind.UnknownEnumValue => ContractDriftKind.UnknownEnumValue,
            JsonDeviationKind.UnknownProperty => ContractDriftKind.UnknownProperty,
            JsonDeviationKind.UnknownVariant => ContractDriftKind.UnknownVariant,
            JsonDeviationKind.MissingMember => ContractDriftKind.MissingProperty,
            _ => ContractDriftKind.UnexpectedNull,
        };

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The response left the contract: {Kind} at {Subject}, value {Value}, in {Operation} at '{Pointer}'."
    )]
    private static partial void LogDrift(
        ILogger logger,
        ContractDriftKind kind,
        string subject,
        string? value,
        string operation,
        string pointer
    );
}
