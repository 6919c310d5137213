using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>
/// Collects what a response contains that the contract does not document. Reading never fails because of it.
/// </summary>
public sealed class JsonReadContext
{
    /// <summary>The number of deviations that are collected; the others are only counted.</summary>
    internal const int MaxDeviations = 100;

    private readonly List<JsonDeviation>? _deviations;

    private JsonReadContext(List<JsonDeviation>? deviations) => _deviations = deviations;

    /// <summary>Gets a context that collects nothing and has no cost.</summary>
    public static JsonReadContext None { get; } = new(null);

    internal static JsonReadContext Observing() => new([]);

    /// <summary>Whether deviations are collected.</summary>
    internal bool IsObserving => _deviations is not null;

    /// <summary>The first deviations, in the order in which they were found.</summary>
    internal IReadOnlyList<JsonDeviation> Deviations => _deviations ?? [];

    /// <summary>The number of deviations that were found after the limit was reached.</summary>
    internal long Omitted { get; private set; }

    internal void Note(JsonDeviationKind kind, string subject, in Utf8JsonReader reader, string? value = null)
    {
        if (_deviations is null)
        {
            return;
        }

        if (_deviations.Count == MaxDeviations)
        {
            Omitted++;
            return;
        }

        _deviations.Add(new JsonDeviation(kind, subject, reader.TokenStartIndex, value));
    }

    /// <summary>Records a missing required property. The reader is on the end of the object.</summary>
    internal void RequirePresent(FieldState state, JsonMember member, in Utf8JsonReader reader)
    {
        if (state == FieldState.Absent)
        {
            Note(JsonDeviationKind.MissingMember, member.Display, reader);
        }
    }
}
