using System.Globalization;
using Devin.Generated.Core;
using Devin.Generated.Json;

namespace Devin.Generated.Transport;

/// <summary>Reports what responses contain that the contract does not document.</summary>
internal sealed class UndocumentedValueReporter(Action<UndocumentedValue>? callback, UndocumentedValueLog? log)
{
    private bool IsListening => callback is not null || log is not null || Telemetry.UndocumentedValues.Enabled;

    /// <summary>Creates the context for reading a response. It collects nothing if nothing is reported.</summary>
    public JsonReadContext Begin() => IsListening ? JsonReadContext.Observing() : JsonReadContext.None;

    /// <summary>Reports what was collected while a response was read.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="json">The text that was read, with or without a byte order mark.</param>
    /// <param name="context">What was collected.</param>
    public void Report(ApiOperation operation, ReadOnlySpan<byte> json, JsonReadContext context)
    {
        if (context.HasDeviations)
        {
            ReportAll(operation, json, context);
        }
    }

    private void ReportAll(ApiOperation operation, ReadOnlySpan<byte> json, JsonReadContext context)
    {
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
        Telemetry.UndocumentedValues.Add(
            count,
            new("kind", kind.ToString()),
            new("subject", subject),
            new("operation", operation.Label)
        );

    private bool IsLogged(UndocumentedValueKind kind, string subject, string? value) =>
        log is not null && log.Adds(kind, subject, value);

    private void Publish(ApiOperation operation, UndocumentedValue undocumented, bool isLogged)
    {
        if (isLogged)
        {
            log!.Write(operation, undocumented);
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
}
