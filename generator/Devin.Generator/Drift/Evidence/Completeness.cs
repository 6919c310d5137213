namespace Devin.Generator.Drift.Evidence;

/// <summary>Which members of a group a copy would show if they existed.</summary>
internal sealed class Completeness
{
    private readonly IReadOnlyList<string>? _prefixes;

    private Completeness(IReadOnlyList<string>? prefixes) => _prefixes = prefixes;

    /// <summary>All of them: what is not there is absent.</summary>
    public static Completeness Whole { get; } = new(null);

    /// <summary>Only those that are there: others may exist.</summary>
    public static Completeness Listed { get; } = new([]);

    /// <summary>Those whose name begins with one of the prefixes.</summary>
    public static Completeness Of(params IReadOnlyList<string> prefixes) => new(prefixes);

    /// <summary>Whether a member that is not there is absent, rather than not shown.</summary>
    public bool ShowsAbsenceOf(string name) =>
        _prefixes is null || _prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
}
