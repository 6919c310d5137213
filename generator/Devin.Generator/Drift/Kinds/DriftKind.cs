using Devin.Generator.Diagnostics;

namespace Devin.Generator.Drift.Kinds;

/// <summary>A kind of drift between copies of one contract. <see cref="DriftKinds"/> lists all of them.</summary>
/// <param name="Name">
/// The name in reports and baselines. It is stable, because baselines and consumers of reports contain it.
/// </param>
/// <param name="Order">The place among the kinds, which sorts findings at one pointer.</param>
/// <param name="Severity">
/// An error if a client that was built from one copy fails with a server that follows another; a
/// warning if it still works; otherwise info.
/// </param>
/// <param name="Difference">What differs, as a clause that follows the name of the place.</param>
/// <param name="Explanation">What the kind covers, for its entry in docs/drift.md.</param>
internal sealed record DriftKind(string Name, int Order, Severity Severity, string Difference, string Explanation)
{
    /// <summary>The entry in the documentation, relative to the repository.</summary>
    public string Page => "docs/drift.md#" + Name;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
