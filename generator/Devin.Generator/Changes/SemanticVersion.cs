using System.Globalization;
using System.Text.RegularExpressions;

namespace Devin.Generator.Changes;

/// <summary>A version by https://semver.org, without what follows its three numbers.</summary>
internal readonly partial record struct SemanticVersion(int Major, int Minor, int Patch) : IComparable<SemanticVersion>
{
    /// <summary>Reads a version; what follows <c>-</c> or <c>+</c> is dropped. Null when it is none.</summary>
    public static SemanticVersion? TryParse(string text)
    {
        var match = Pattern().Match(text);
        return
            match.Success
            && Number(match, 1) is { } major
            && Number(match, 2) is { } minor
            && Number(match, 3) is { } patch
            ? new SemanticVersion(major, minor, patch)
            : null;
    }

    /// <summary>The version after a change. Below 1.0.0 the second number moves for breaking changes.</summary>
    public SemanticVersion Next(string bump) =>
        (bump, Major) switch
        {
            ("major", > 0) => new SemanticVersion(Major + 1, 0, 0),
            ("major", 0) or ("minor", > 0) => new SemanticVersion(Major, Minor + 1, 0),
            ("none", _) => this,
            _ => this with { Patch = Patch + 1 },
        };

    /// <inheritdoc/>
    public int CompareTo(SemanticVersion other) =>
        (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");

    private static int? Number(Match match, int group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number < int.MaxValue
            ? number
            : null;

    [GeneratedRegex(@"^(\d+)\.(\d+)\.(\d+)(?:[-+][0-9A-Za-z.+-]*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
