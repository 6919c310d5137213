using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using Devin.Generated.Constraints;
using Devin.Generated.Core;
using Devin.Generated.Json;
using Microsoft.Extensions.Logging;

namespace Devin.Generated.Transport;

/// <summary>Reports what responses contain that the contract does not document.</summary>
internal sealed partial class UndocumentedValueReporter(Action<UndocumentedValue>? callback, ILogger? logger)
{
    private const int MostLogged = 1000;
    private const int MaxLoggedLength = 200;

    private static readonly Counter<long> Reported = Telemetry.Meter.CreateCounter<long>(
        $"{Telemetry.Prefix}.undocumented_values",
        unit: "{value}",
        description: "Values, properties and status codes in responses that the contract does not document."
    );

    // Limits the memory if a server sends many different undocumented values.
    private readonly ConcurrentDictionary<(UndocumentedValueKind, string, string?), bool>? _logged = logger is null
        ? null
        : new();

    // The dictionary's own count locks all of it.
    private int _loggedCount;

    private bool IsListening => callback is not null || logger is not null || Reported.Enabled;

    /// <summary>Creates the context for reading a response. It collects nothing if nothing is reported.</summary>
    public JsonReadContext Begin() => IsListening ? JsonReadContext.Observing() : JsonReadContext.None;

    /// <summary>Reports what was collected while a response was read.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="json">The text that was read, with or without a byte order mark.</param>
    /// <param name="context">What was collected.</param>
    public void Report(ApiOperation operation, ReadOnlySpan<byte> json, JsonReadContext context)
    {
        if (context.Deviations.Count == 0)
        {
            return;
        }

        var walk = new JsonPointerWalk(ByteOrderMark.Skip(json));
        foreach (var deviation in context.Deviations.OrderBy(static deviation => deviation.Position))
        {
            var kind = KindOf(deviation.Kind);
            var value = Cut(deviation.Value);
            Count(kind, operation, deviation.Subject, 1);
            var isLogged = IsLogged(kind, deviation.Subject, value);
            if (isLogged || callback is not null)
            {
                var pointer = walk.Find(deviation.Position, UndocumentedValue.MaxLength);
                Publish(operation, new(kind, operation.Name, deviation.Subject, pointer, value), isLogged);
            }
        }

        if (context.Omitted > 0)
        {
            var omitted = context.Omitted.ToString(CultureInfo.InvariantCulture);
            var kind = UndocumentedValueKind.FurtherValues;
            Count(kind, operation, operation.Label, context.Omitted);
            Publish(
                operation,
                new(kind, operation.Name, operation.Name, "", omitted),
                IsLogged(kind, operation.Name, null)
            );
        }
    }

    /// <summary>Reports a status code that the contract does not declare.</summary>
    public void ReportStatus(ApiOperation operation, int status)
    {
        if (IsListening && operation.Statuses is { } declared && Array.IndexOf(declared, status) < 0)
        {
            var text = status.ToString(CultureInfo.InvariantCulture);
            var kind = UndocumentedValueKind.UndeclaredStatus;
            Count(kind, operation, operation.Label, 1);
            Publish(
                operation,
                new(kind, operation.Name, operation.Name, "", text),
                IsLogged(kind, operation.Name, text)
            );
        }
    }

    private static void Count(UndocumentedValueKind kind, ApiOperation operation, string subject, long count) =>
        Reported.Add(count, new("kind", kind.ToString()), new("subject", subject), new("operation", operation.Label));

    /// <summary>Whether there is a logger and it has not received the value yet.</summary>
    private bool IsLogged(UndocumentedValueKind kind, string subject, string? value) =>
        _logged is not null
        && Volatile.Read(ref _loggedCount) < MostLogged
        && _logged.TryAdd((kind, subject, value), true)
        && Interlocked.Increment(ref _loggedCount) <= MostLogged;

    private void Publish(ApiOperation operation, UndocumentedValue undocumented, bool isLogged)
    {
        if (isLogged)
        {
            LogUndocumentedValue(
                logger!,
                undocumented.Kind,
                undocumented.Subject,
                undocumented.Value is { } value ? PrintableText.Format(value, MaxLoggedLength) : null,
                operation.Label,
                PrintableText.Format(undocumented.Pointer, MaxLoggedLength)
            );
        }

        callback?.Invoke(undocumented);
    }

    private static string? Cut(string? value) =>
        value?.Length > UndocumentedValue.MaxLength ? value[..UndocumentedValue.MaxLength] + "…" : value;

    private static UndocumentedValueKind KindOf(JsonDeviationKind kind) =>
        kind switch
        {
            JsonDeviationKind.UnknownEnumValue => UndocumentedValueKind.UnknownEnumValue,
            JsonDeviationKind.UnknownProperty => UndocumentedValueKind.UnknownProperty,
            JsonDeviationKind.UnknownVariant => UndocumentedValueKind.UnknownVariant,
            JsonDeviationKind.UnreadableValue => UndocumentedValueKind.UnreadableValue,
            JsonDeviationKind.MissingMember => UndocumentedValueKind.MissingProperty,
            _ => UndocumentedValueKind.UnexpectedNull,
        };

    [LoggerMessage(
        EventId = 6,
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
