using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>
/// Collects what a response contains that the contract does not document. Reading never fails because of it.
/// </summary>
public sealed class JsonReadContext
{
    /// <summary>The number of deviations that are collected; the others are only counted.</summary>
    internal const int MaxDeviations = 100;

    private List<JsonDeviation>? _deviations;
    private RecentTexts? _texts;

    private readonly TrialBudget? _trials;

    private JsonReadContext(bool isObserving, TrialBudget? trials = null)
    {
        IsObserving = isObserving;
        _trials = trials;
    }

    /// <summary>Gets a context that collects nothing and has no cost.</summary>
    public static JsonReadContext None { get; } = new(false);

    internal static JsonReadContext Observing() => new(true);

    /// <summary>Whether deviations are collected.</summary>
    internal bool IsObserving { get; }

    /// <summary>The byte offset of the first byte that the reader gets. Not used if nothing is collected.</summary>
    internal long Origin { get; set; }

    /// <summary>Whether any deviation was found.</summary>
    internal bool HasDeviations => _deviations is not null;

    /// <summary>The first deviations, in the order in which they were found.</summary>
    internal IReadOnlyList<JsonDeviation> Deviations => (IReadOnlyList<JsonDeviation>?)_deviations ?? [];

    /// <summary>The number of deviations that were found after the limit was reached.</summary>
    internal long Omitted { get; private set; }

    internal void Note(JsonDeviationKind kind, string subject, in Utf8JsonReader reader, string? value = null)
    {
        if (!IsObserving)
        {
            return;
        }

        _deviations ??= [];
        if (_deviations.Count == MaxDeviations)
        {
            Omitted++;
            return;
        }

        _deviations.Add(new JsonDeviation(kind, subject, Origin + reader.TokenStartIndex, value));
    }

    /// <summary>Returns a context that collects the same and does not create a text again that was read recently.</summary>
    internal JsonReadContext ForLongJson()
    {
        var context = IsObserving ? this : new JsonReadContext(false, _trials);
        context._texts = new RecentTexts();
        return context;
    }

    /// <summary>The string of a text in UTF-8; null if it is not ASCII, which most texts are.</summary>
    internal string? Ascii(ReadOnlySpan<byte> utf8) => _texts is null ? RecentTexts.Create(utf8) : _texts.Get(utf8);

    /// <summary>
    /// Returns the limit for reading a value as several variants; null if that is not possible within another trial.
    /// </summary>
    internal TrialBudget? StartTrials(long bytes, int variants) =>
        _trials is null ? new TrialBudget(bytes)
        : _trials.TryTake(bytes, variants) ? _trials
        : null;

    /// <summary>Returns a context for reading a union value as one of several variants.</summary>
    internal JsonReadContext ForTrial(TrialBudget budget) => new(true, budget) { Origin = Origin, _texts = _texts };

    /// <summary>Records a missing required property. The reader is on the end of the object.</summary>
    internal void RequirePresent(FieldState state, JsonMember member, in Utf8JsonReader reader)
    {
        if (state == FieldState.Absent)
        {
            Note(JsonDeviationKind.MissingMember, member.Display, reader);
        }
    }
}
