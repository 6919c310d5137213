using Devin.Generator.Changes.Comparison;

namespace Devin.Generator.Changes.Rules;

/// <summary>One kind of change: how it is recognized, its impact, and what to do about it.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Area">The part of a contract that it is about.</param>
/// <param name="Title">The change in a few words.</param>
internal sealed record Rule(string Id, string Area, string Title)
{
    /// <summary>How operations must use the schema; none for rules that are not about schemas.</summary>
    public Reach Reach { get; init; }

    /// <summary>Whether a difference is such a change.</summary>
    public required Func<Difference, bool> When { get; init; }

    /// <summary>What it usually does to deployed programs.</summary>
    public required Impact Wire { get; init; }

    /// <summary>What it usually does to code that is recompiled.</summary>
    public required Impact Source { get; init; }

    /// <summary>What one such change does to deployed programs, where it depends.</summary>
    public Func<Difference, Impact>? WireOf { get; init; }

    /// <summary>What one such change does to code that is recompiled, where it depends.</summary>
    public Func<Difference, Impact>? SourceOf { get; init; }

    /// <summary>One sentence about one such change.</summary>
    public required Func<Difference, string> Message { get; init; }

    /// <summary>What to do.</summary>
    public required string Advice { get; init; }

    /// <summary>The rules of the reverse change, from the new contract to the old one.</summary>
    public required Mirror Reverse { get; init; }

    /// <summary>The rules of the same change in the other direction of traffic.</summary>
    public Mirror? Counterpart { get; init; }

    /// <summary>Why the severity differs from the usual severity of such changes.</summary>
    public string? Deviation { get; init; }

    /// <summary>The page in the documentation, relative to the repository.</summary>
    public string Page => $"docs/changes/{Id}.md";

    /// <summary>The worse of the two usual verdicts.</summary>
    public Impact Severity => Wire > Source ? Wire : Source;

    /// <summary>Whether the rule applies to a difference.</summary>
    public bool Applies(Difference difference) =>
        (Reach == Reach.None || (difference.Reach & Reach) != Reach.None) && When(difference);
}
