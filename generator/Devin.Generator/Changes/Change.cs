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
    private readonly Impact _wire = Rule.WireOf?.Invoke(Difference) ?? Rule.Wire;

    private readonly Impact _source = Rule.SourceOf?.Invoke(Difference) ?? Rule.Source;

    private readonly string _message = PlaceWords.Capital(Rule.Message(Difference));

    private readonly string _fingerprint = Findings.Fingerprint.Of(
        Rule.Id,
        Difference.Key,
        Difference.Before ?? "",
        Difference.After ?? ""
    );

    /// <summary>The other changes of the same event, such as those of each operation that got one more response.</summary>
    public IReadOnlyList<Change> Consequences { get; init; } = [];

    /// <summary>The change, then the others of the same event.</summary>
    public IEnumerable<Change> All => Consequences.Prepend(this with { Consequences = [] });

    /// <summary>What the event does to deployed programs.</summary>
    public Impact Wire => Consequences.Select(static change => change.Wire).Append(_wire).Max();

    /// <summary>What the event does to code that is recompiled.</summary>
    public Impact Source => Consequences.Select(static change => change.Source).Append(_source).Max();

    /// <summary>The worse of both.</summary>
    public Impact Severity => Wire > Source ? Wire : Source;

    /// <summary>One sentence, and how many more changes belong to the event.</summary>
    public string Message => ConsequenceWords.Append(_message, "change", Consequences.Count);

    /// <summary>Identifies the event over time: by rules, logical addresses and values.</summary>
    public string Fingerprint =>
        Consequences.Count == 0
            ? _fingerprint
            : Findings.Fingerprint.Of([
                _fingerprint,
                .. Consequences.Select(static change => change._fingerprint).Order(StringComparer.Ordinal),
            ]);

    string IFinding.Kind => Rule.Id;

    JsonPointer IFinding.Pointer => Difference.Pointer;

    Severity? IFinding.Severity => Severity.ToSeverity();

    string? IFinding.Advice => Rule.Advice;

    IReadOnlyList<IFinding> IFinding.Consequences => Consequences;

    SourceLocation? IFinding.Location => Difference.Location;

    /// <summary>The C# names of what changed: the member itself, then the methods that use it.</summary>
    public IReadOnlyList<string> Members =>
        [
            .. new[] { Difference.OldMember?.Name, Difference.NewMember?.Name }
                .OfType<string>()
                .Concat(Difference.Methods)
                .Concat(Consequences.SelectMany(static change => change.Members))
                .Distinct(StringComparer.Ordinal),
        ];
}
