using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>
/// Collects what a response contains that the contract does not document. Reading never fails because of it.
/// </summary>
public sealed class JsonReadContext
{
    private readonly List<JsonDeviation>? _deviations;

    private JsonReadContext(List<JsonDeviation>? deviations) => _deviations = deviations;

    /// <summary>Gets a context that collects nothing and has no cost.</summary>
    public static JsonReadContext None { get; } = new(null);

    internal static JsonReadContext Observing() => new([]);

    /// <summary>Whether deviations are collected.</summary>
    internal bool IsObserving => _deviations is not null;

    /// <summary>The deviations so far, in the order of the JSON.</summary>
    internal IReadOnlyList<JsonDeviation> Deviations => _deviations ?? [];

    internal void Note(JsonDeviationKind kind, string subject, in Utf8JsonReader reader, string? value = null) =>
        _deviations?.Add(new JsonDeviation(kind, subject, reader.TokenStartIndex, value));

    /// <summary>Records a missing required property. The reader is on the end of the object.</summary>
    internal void RequirePresent(FieldState state, JsonMember member, in Utf8JsonReader reader)
    {
        if (state == FieldState.Absent)
        {
            Note(JsonDeviationKind.MissingMember, member.Display, reader);
        }
    }
}
