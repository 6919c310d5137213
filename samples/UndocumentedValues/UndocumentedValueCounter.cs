using System.Collections.Concurrent;
using Devin.Generated.Core;

namespace UndocumentedValues;

/// <summary>
/// Counts each undocumented value or property and keeps its first occurrence. All members are thread-safe.
/// </summary>
internal sealed class UndocumentedValueCounter
{
    private readonly ConcurrentDictionary<
        (UndocumentedValueKind, string, string?),
        (UndocumentedValue First, int Count)
    > _entries = new();

    /// <summary>The undocumented values and properties, most frequent first.</summary>
    public IEnumerable<(UndocumentedValue First, int Count)> Entries =>
        _entries
            .Values.OrderByDescending(static entry => entry.Count)
            .ThenBy(static entry => entry.First.Subject, StringComparer.Ordinal);

    /// <summary>Counts an occurrence. It is called while a response is read, so it must be fast.</summary>
    public void Add(UndocumentedValue undocumented) =>
        _entries.AddOrUpdate(
            (undocumented.Kind, undocumented.Subject, undocumented.Value),
            (undocumented, 1),
            static (_, counted) => (counted.First, counted.Count + 1)
        );
}
