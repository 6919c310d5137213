using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Diagnostics;
using Devin.Generator.Findings;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes;

/// <summary>A difference, judged by a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Difference">The difference.</param>
internal sealed record Change(Rule Rule, Difference Difference) : IFinding
{
    /// <summary>What it does to deployed programs.</summary>
    public Impact Wire { get; } = Rule.WireOf?.Invoke(Difference) ?? Rule.Wire;

    /// <summary>What it does to code that is recompiled.</summary>
    public Impact Source { get; } = Rule.SourceOf?.Invoke(Difference) ?? Rule.Source;

    /// <summary>The worse of both.</summary>
    public Impact Severity => Wire > Source ? Wire : Source;

    /// <summary>One sentence.</summary>
    public string Message { get; } = PlaceWords.Capital(Rule.Message(Difference));

    /// <summary>Identifies the change over time: by rule, logical address and values.</summary>
    public string Fingerprint { get; } =
        Findings.Fingerprint.Of(Rule.Id, Difference.Key, Difference.Before ?? "", Difference.After ?? "");

    string IFinding.Kind => Rule.Id;

    JsonPointer IFinding.Pointer => Difference.Pointer;

    Severity? IFinding.Severity => Severity.ToSeverity();

    string? IFinding.Advice => Rule.Advice;

    SourceLocation? IFinding.Location => Difference.Location;

    /// <summary>The C# names of what changed: the member itself, then the methods that use it.</summary>
    public IReadOnlyList<string> Members =>
        [
            .. new[] { Difference.OldMember?.Name, Difference.NewMember?.Name }
                .OfType<string>()
                .Concat(Difference.Methods)
                .Distinct(StringComparer.Ordinal),
        ];
}
