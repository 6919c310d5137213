using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using Devin.Generated.Core;
using Devin.Generated.Json;
using Microsoft.Extensions.Logging;

namespace Devin.Generated.Transport;

/// <summary>Reports what responses contain that the contract does not document.</summary>
internal sealed partial class UndocumentedValueReporter(Action<UndocumentedValue>? callback, ILogger? logger)
{
    private const int MostLogged = 1000;

    // Longer texts of a server are cut in the log.
    private const int MaxTextLength = 200;

    private static readonly Counter<long> Reported = Telemetry.Meter.CreateCounter<long>(
        $"{Telemetry.Prefix}.undocumented_values",
        unit: "{value}",
        description: "Values, properties and status codes in responses that the contract does not document."
    );

    // Limits the memory if a server sends many different undocumented values.
    private readonly ConcurrentDictionary<(UndocumentedValueKind, string, string?), bool> _logged = new();

    private bool IsListening => callback is not null || logger is not null || Reported.Enabled;

    /// <summary>Creates the context for reading a response. It collects nothing if nothing is reported.</summary>
    public JsonReadContext Begin() => IsListening ? JsonReadContext.Observing() : JsonReadContext.None;

    /// <summary>Reports what was collected while a response was read.</summary>
    public void Report(ApiOperation operation, ReadOnlySpan<byte> json, JsonReadContext context)
    {
        if (!context.IsObserving)
        {
            return;
        }

        foreach (var deviation in context.Deviations)
        {
            Report(
                operation,
                new UndocumentedValue(
                    KindOf(deviation.Kind),
                    operation.Name,
                    deviation.Subject,
                    JsonPointerLocator.Locate(json, deviation.Position),
                    deviation.Value
                )
            );
        }
    }

    /// <summary>Reports a status code that the contract does not declare.</summary>
    public void ReportStatus(ApiOperation operation, int status)
    {
        if (IsListening && operation.Statuses is { } declared && Array.IndexOf(declared, status) < 0)
        {
            var text = status.ToString(CultureInfo.InvariantCulture);
            Report(
                operation,
                new UndocumentedValue(UndocumentedValueKind.UndeclaredStatus, operation.Name, operation.Name, "", text)
            );
        }
    }

    private void Report(ApiOperation operation, UndocumentedValue undocumented)
    {
        Reported.Add(
            1,
            new("kind", undocumented.Kind.ToString()),
            new("subject", undocumented.Subject),
            new("operation", operation.Label)
        );
        if (logger is not null)
        {
            Log(logger, operation, undocumented);
        }

        callback?.Invoke(undocumented);
    }

    private void Log(ILogger log, ApiOperation operation, UndocumentedValue undocumented)
    {
        // Printable and cut before it is kept: the value comes from the server.
        var value = undocumented.Value is { } text ? PrintableText.Format(text, MaxTextLength) : null;
        if (_logged.Count < MostLogged && _logged.TryAdd((undocumented.Kind, undocumented.Subject, value), true))
        {
            LogUndocumentedValue(
                log,
                undocumented.Kind,
                undocumented.Subject,
                value,
                operation.Label,
                PrintableText.Format(undocumented.Pointer, MaxTextLength)
            );
        }
    }

    private static UndocumentedValueKind KindOf(JsonDeviationKind kind) =>
        kind switch
        {
            JsonDeviationKind.UnknownEnumValue => UndocumentedValueKind.UnknownEnumValue,
            JsonDeviationKind.UnknownProperty => UndocumentedValueKind.UnknownProperty,
            JsonDeviationKind.UnknownVariant => UndocumentedValueKind.UnknownVariant,
            JsonDeviationKind.MissingMember => UndocumentedValueKind.MissingProperty,
            _ => UndocumentedValueKind.UnexpectedNull,
        };

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The response contains something that the contract does not document: {Kind} in {Subject}, value {Value}, operation {Operation}, JSON pointer '{Pointer}'."
    )]
    private static partial void LogUndocumentedValue(
        ILogger logger,
        UndocumentedValueKind kind,
        string subject,
        string? value,
        string operation,
        string pointer
    );
}
