using Devin.Generator.Pages;

namespace Devin.Generator.Drift.Copies;

/// <summary>Marks the pages whose content is also in a localized copy of the same comparison.</summary>
internal static class MadeCopies
{
    /// <summary>
    /// The copies, with a mark on the pages from which a localized copy was built. If the provenance file records the pages
    /// of a copy, only those are marked.
    /// </summary>
    /// <param name="copies">All copies of the folder.</param>
    /// <param name="provenance">The content of the provenance file.</param>
    /// <param name="pathOf">The path of a copy below the folder of the contract.</param>
    public static IReadOnlyList<Copy> Mark(IReadOnlyList<Copy> copies, Provenance provenance, Func<Copy, string> pathOf)
    {
        var entries = provenance.Copies.ToDictionary(static entry => entry.Path, StringComparer.Ordinal);
        var made = copies
            .Where(static copy => copy.Form == CopyForm.Contract && copy.Problem is null)
            .Select(pathOf)
            .ToDictionary(
                static path => path,
                path =>
                    entries.GetValueOrDefault(path) is { } entry
                    && (entry.Form == ProvenanceForm.Document || entry.Pages.Count > 0)
                        ? entry.Pages.ToHashSet(StringComparer.Ordinal)
                        : null,
                StringComparer.Ordinal
            );
        return
        [
            .. copies.Select(copy =>
                copy.FragmentOf is { } path
                && made.TryGetValue(path, out var pages)
                && pages?.Contains(pathOf(copy)) != false
                    ? copy with
                    {
                        IsComparedWithItselfOnly = true,
                    }
                    : copy
            ),
        ];
    }
}
