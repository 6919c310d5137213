using System.Collections.Concurrent;
using Devin.Generated.Constraints;
using Devin.Generated.Core;
using Microsoft.Extensions.Logging;

namespace Devin.Generated.Transport;

/// <summary>Logs each undocumented value once.</summary>
internal sealed partial class UndocumentedValueLog(ILogger logger)
{
    private const int MostLogged = 1000;
    private const int MaxLoggedLength = 200;

    // Limits the memory if a server sends many different undocumented values.
    private readonly ConcurrentDictionary<(UndocumentedValueKind, string, string?), bool> _logged = new();

    // The dictionary's own count locks all of it.
    private int _count;

    /// <summary>Whether the value was not logged before. It counts as logged from now on.</summary>
    public bool Adds(UndocumentedValueKind kind, string subject, string? value) =>
        Volatile.Read(ref _count) < MostLogged
        && _logged.TryAdd((kind, subject, value), true)
        && Interlocked.Increment(ref _count) <= MostLogged;

    /// <summary>Logs a value.</summary>
    public void Write(ApiOperation operation, UndocumentedValue undocumented) =>
        Write(
            logger,
            undocumented.Kind,
            undocumented.Subject,
            undocumented.Value is { } value ? PrintableText.Format(value, MaxLoggedLength) : null,
            operation.Label,
            PrintableText.Format(undocumented.Pointer, MaxLoggedLength)
        );

    [LoggerMessage(
        EventId = 6,
        Level = LogLevel.Warning,
        Message = "The response contains something that the contract does not document: {Kind} in {Subject}, value {Value}, operation {Operation}, JSON pointer '{Pointer}'."
    )]
    private static partial void Write(
        ILogger logger,
        UndocumentedValueKind kind,
        string subject,
        string? value,
        string operation,
        string pointer
    );
}
