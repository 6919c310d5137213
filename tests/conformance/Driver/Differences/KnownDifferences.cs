using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Devin.Conformance.Differences;

/// <summary>The differences that are faults of the tools, from the committed list.</summary>
internal sealed class KnownDifferences
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly List<KnownDifference> _known;
    private readonly HashSet<KnownDifference> _found = [];

    private KnownDifferences(List<KnownDifference> known) => _known = known;

    /// <summary>The entries that no run has found.</summary>
    public IEnumerable<KnownDifference> NotFound => _known.Where(entry => !_found.Contains(entry));

    /// <summary>The number of entries.</summary>
    public int Count => _known.Count;

    /// <summary>Reads the list.</summary>
    public static KnownDifferences Read(string path) =>
        new(JsonSerializer.Deserialize<List<KnownDifference>>(File.ReadAllText(path), s_options)!);

    /// <summary>Whether a difference is on the list. Its entry counts as found.</summary>
    public bool Contains(Difference difference)
    {
        var entry = _known.Find(known => known.Matches(difference));
        lock (_found)
        {
            return entry is not null && (_found.Add(entry) || true);
        }
    }
}

/// <summary>An entry of the list.</summary>
/// <param name="Server">The server.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Operations">A regular expression for method and path; null for all operations.</param>
/// <param name="Text">A regular expression for what was found.</param>
/// <param name="Reason">Why it is a fault of the tool.</param>
internal sealed record KnownDifference(
    string Server,
    DifferenceKind Kind,
    string? Operations,
    string Text,
    string Reason
)
{
    /// <summary>Whether a difference is one of this entry.</summary>
    public bool Matches(Difference difference) =>
        difference.Server == Server
        && difference.Kind == Kind
        && (Operations is null || IsMatch(difference.Operation, Operations))
        && IsMatch(difference.Text, Text);

    private static bool IsMatch(string text, string pattern) =>
        Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1));
}
