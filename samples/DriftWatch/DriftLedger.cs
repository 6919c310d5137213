using System.Collections.Concurrent;
using Devin.Generated;
using Devin.Generated.Core;

namespace DriftWatch;

/// <summary>Counts each distinct drift and remembers where it was first met. Safe to use from many threads.</summary>
internal sealed class DriftLedger
{
    private readonly ConcurrentDictionary<
        (UndocumentedValueKind, string, string?),
        (UndocumentedValue First, int Count)
    > _entries = new();

    /// <summary>What was met, most frequent first.</summary>
    public IEnumerable<(UndocumentedValue First, int Count)> Entries =>
        _entries
            .Values.OrderByDescending(static entry => entry.Count)
            .ThenBy(static entry => entry.First.Subject, StringComparer.Ordinal);

    /// <summary>Counts a drift. Quick, since it runs while a response is read.</summary>
    public void Add(UndocumentedValue drift) =>
        _entries.AddOrUpdate(
            (drift.Kind, drift.Subject, drift.Value),
            (drift, 1),
            static (_, known) => (known.First, known.Count + 1)
        );
}
