namespace Devin.Generator.Drift.Comparison;

/// <summary>
/// Finds how copies differ from the reference. Without a reference, a copy is compared with every other copy:
/// it is outdated if another copy lists everything that it lists, and more.
/// </summary>
internal static class Directions
{
    /// <summary>The cells, each with its direction.</summary>
    public static IReadOnlyList<Cell> Apply(IReadOnlyList<Cell> cells, string? reference)
    {
        var word = cells.FirstOrDefault(cell =>
            cell.State != CellState.NotShown && string.Equals(cell.Copy, reference, StringComparison.Ordinal)
        );
        var shown = cells.Where(static cell => cell.State != CellState.NotShown).ToArray();
        return cells
            .Select(cell =>
                cell.State == CellState.NotShown
                    ? cell
                    : cell with
                    {
                        Direction = word is null ? AgainstAll(cell, shown) : Against(cell, word),
                    }
            )
            .ToArray();
    }

    /// <summary>The direction of the whole finding: that of its cells if they all have the same.</summary>
    public static Direction? Overall(IReadOnlyList<Cell> cells)
    {
        var directions = cells.Select(static cell => cell.Direction).OfType<Direction>().Distinct().ToArray();
        return directions.Length switch
        {
            0 => null,
            1 => directions[0],
            _ => Direction.Diverged,
        };
    }

    private static Direction? AgainstAll(Cell cell, IReadOnlyList<Cell> shown)
    {
        var directions = shown.Select(other => Against(cell, other)).OfType<Direction>().Distinct().ToArray();
        if (directions.Contains(Direction.Outdated))
        {
            return Direction.Outdated;
        }

        return directions.Contains(Direction.Diverged) ? Direction.Diverged : null;
    }

    /// <summary>How a cell differs from another; null if they are equal.</summary>
    public static Direction? Against(Cell cell, Cell other)
    {
        if (cell.State != other.State)
        {
            return cell.State == CellState.Absent ? Direction.Outdated : Direction.Ahead;
        }

        if (cell.Values.SequenceEqual(other.Values, StringComparer.Ordinal))
        {
            return null;
        }

        if (!cell.IsSet || !other.IsSet)
        {
            return Direction.Diverged;
        }

        if (!cell.Values.Except(other.Values, StringComparer.Ordinal).Any())
        {
            return Direction.Outdated;
        }

        return other.Values.Except(cell.Values, StringComparer.Ordinal).Any() ? Direction.Diverged : Direction.Ahead;
    }
}
