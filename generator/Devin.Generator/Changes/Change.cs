using System.Security.Cryptography;
using System.Text;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Rules;

namespace Devin.Generator.Changes;

/// <summary>A difference, judged by a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Difference">The difference.</param>
internal sealed record Change(Rule Rule, Difference Difference)
{
    /// <summary>What it does to programs that are already shipped.</summary>
    public Impact Wire { get; } = Rule.WireOf?.Invoke(Difference) ?? Rule.Wire;

    /// <summary>What it does to people who recompile.</summary>
    public Impact Source { get; } = Rule.SourceOf?.Invoke(Difference) ?? Rule.Source;

    /// <summary>The worse of both.</summary>
    public Impact Severity => Wire > Source ? Wire : Source;

    /// <summary>One sentence.</summary>
    public string Message { get; } = Capital(Rule.Message(Difference));

    /// <summary>
    /// Identifies the change over time: by rule, logical address and values, never by file, line or the order of lists.
    /// </summary>
    public string Fingerprint { get; } =
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Join('\n', Rule.Id, Difference.Key, Difference.Before ?? "", Difference.After ?? "")
                )
            )
        )[..16];

    /// <summary>What consumers write to reach what changed: the member itself, then the methods that it reaches.</summary>
    public IReadOnlyList<string> Members =>
        [
            .. new[] { Difference.OldMember?.Name, Difference.NewMember?.Name }
                .OfType<string>()
                .Concat(Difference.Methods)
                .Distinct(StringComparer.Ordinal),
        ];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
