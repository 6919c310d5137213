using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Findings;

/// <summary>What a comparison reports and a baseline can accept.</summary>
internal interface IFinding
{
    /// <summary>The name of its kind, or the id of its rule.</summary>
    string Kind { get; }

    /// <summary>The place in the contract.</summary>
    JsonPointer Pointer { get; }

    /// <summary>The severity; null if it has no impact.</summary>
    Severity? Severity { get; }

    /// <summary>What was found, in whole sentences; the first names the place.</summary>
    string Message { get; }

    /// <summary>What to do about it, where that can be said.</summary>
    string? Advice { get; }

    /// <summary>The place in a file, where there is one.</summary>
    SourceLocation? Location { get; }

    /// <summary>The other findings of the same cause; a report lists them below this one.</summary>
    IReadOnlyList<IFinding> Consequences { get; }

    /// <summary>Identifies the finding over time; see <see cref="Findings.Fingerprint"/>.</summary>
    string Fingerprint { get; }
}
