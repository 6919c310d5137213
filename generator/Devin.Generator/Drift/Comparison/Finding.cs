using Devin.Generator.Diagnostics;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Findings;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Comparison;

/// <summary>One place at which copies disagree.</summary>
/// <param name="Kind">The kind of drift.</param>
/// <param name="Pointer">The place in the contract, as the reference writes it where it has it.</param>
/// <param name="Direction">How the copies differ from the reference.</param>
/// <param name="Fingerprint">Identifies the finding over time; see <see cref="DriftFingerprint"/>.</param>
/// <param name="Message">What differs, in a sentence.</param>
/// <param name="Reference">The id of the reference copy, where one is named.</param>
/// <param name="Cells">The content of each copy, in the order of the copies.</param>
internal sealed record Finding(
    DriftKind Kind,
    JsonPointer Pointer,
    Direction? Direction,
    string Fingerprint,
    string Message,
    string? Reference,
    IReadOnlyList<Cell> Cells
) : IFinding
{
    /// <summary>
    /// What differs, without the schema or operation that it belongs to; null for a whole schema, operation or document.
    /// </summary>
    public string? Part { get; init; }

    /// <summary>The other findings of the same cause, such as those of each operation that lacks the same response.</summary>
    public IReadOnlyList<Finding> Consequences { get; init; } = [];

    /// <summary>The worst severity of the finding and its consequences.</summary>
    public Severity Severity => Consequences.Select(static finding => finding.Severity).Append(Kind.Severity).Max();

    string IFinding.Kind => Kind.Name;

    Severity? IFinding.Severity => Severity;

    string? IFinding.Advice => null;

    IReadOnlyList<IFinding> IFinding.Consequences => Consequences;

    /// <summary>The first place that deviates from the reference, else the first place at all.</summary>
    public SourceLocation? Location =>
        (
            Cells.FirstOrDefault(static cell => cell.Direction is not null && cell.At is not null)
            ?? Cells.FirstOrDefault(static cell => cell.At is not null)
        )?.At;
}
