using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Drift.Placement;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Permissions;

/// <summary>Holds the permissions that the pages of one operation name against each other.</summary>
internal static class PermissionCheck
{
    /// <summary>The finding, or null where all pages name the same.</summary>
    /// <param name="operation">The place of the operation.</param>
    /// <param name="pages">The pages that name permissions. An English one is the word that the others are held against.</param>
    /// <param name="places">The places of the contract.</param>
    public static Finding? Check(IReadOnlyList<string> operation, IReadOnlyList<Copy> pages, PlaceIndex places)
    {
        var cells = pages.Select(Cell).ToArray();
        return cells.Skip(1).All(cell => cell.Values.SequenceEqual(cells[0].Values, StringComparer.Ordinal))
            ? null
            : FindingFactory.Of(
                DriftKinds.Permission,
                operation,
                places.PointerOf(operation),
                cells,
                cells.FirstOrDefault(static cell => cell.Language == CopyPath.UnmarkedLanguage)?.Copy
            );
    }

    private static Cell Cell(Copy page) =>
        new(
            page.Id,
            page.Language,
            CellState.Present,
            [.. page.Page!.Permissions!.Names.Select(CanonicalJson.Of).Order(StringComparer.Ordinal)],
            IsSet: true,
            page.Page.Permissions.Location
        );
}
