using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>Notes what a response holds that the contract does not announce. Reading never fails for it.</summary>
public sealed class JsonReadContext
{
    private readonly List<JsonDeviation>? _deviations;

    private JsonReadContext(List<JsonDeviation>? deviations) => _deviations = deviations;

    /// <summary>A context that notes nothing, at no cost.</summary>
    public static JsonReadContext None { get; } = new(null);

    internal static JsonReadContext Observing() => new([]);

    /// <summary>Whether anybody wants to know.</summary>
    internal bool IsObserving => _deviations is not null;

    /// <summary>What was noted so far, in the order of the JSON.</summary>
    internal IReadOnlyList<JsonDeviation> Deviations => _deviations ?? [];

    internal void Note(JsonDeviationKind kind, string subject, in Utf8JsonReader reader, string? value = null) =>
        _deviations?.Add(new JsonDeviation(kind, subject, reader.TokenStartIndex, value));

    /// <summary>Notes a required member that is not there; the reader stands at the end of the object.</summary>
    internal void RequirePresent(FieldState state, JsonMember member, in Utf8JsonReader reader)
    {
        if (state == FieldState.Absent)
        {
            Note(JsonDeviationKind.MissingMember, member.Display, reader);
        }
    }
}
