namespace Devin.Generator.Pages;

/// <summary>The record of where copies and pages come from: <c>openapi/provenance.yaml</c>.</summary>
/// <param name="Copies">The copies, in ordinal order of their path.</param>
/// <param name="Pages">The saved pages, in ordinal order of their path.</param>
internal sealed record Provenance(IReadOnlyList<ProvenanceEntry> Copies, IReadOnlyList<ProvenanceEntry> Pages)
{
    /// <summary>No copies, no pages.</summary>
    public static Provenance Empty { get; } = new([], []);

    /// <summary>The guides that were retrieved, in ordinal order of their path.</summary>
    public IReadOnlyList<ProvenanceEntry> Guides { get; init; } = [];

    /// <summary>The entries of all files by path.</summary>
    public IReadOnlyDictionary<string, ProvenanceEntry> ByPath() =>
        Copies.Concat(Pages).ToDictionary(static entry => entry.Path, StringComparer.Ordinal);
}
