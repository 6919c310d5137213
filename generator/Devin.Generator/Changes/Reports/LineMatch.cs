namespace Devin.Generator.Changes.Reports;

/// <summary>Finds the lines of two texts without a counterpart, by a longest common subsequence.</summary>
internal static class LineMatch
{
    /// <summary>Beyond so many comparisons all lines between the common beginning and end count as different.</summary>
    private const long Limit = 1_000_000;

    /// <summary>For each line whether the other text has none that matches it.</summary>
    public static (bool[] Old, bool[] New) Different(string[] old, string[] @new)
    {
        var start = old.Zip(@new).TakeWhile(static pair => pair.First == pair.Second).Count();
        var rest = Math.Min(old.Length, @new.Length) - start;
        var end = old.Reverse()
            .Zip(@new.Reverse())
            .Take(rest)
            .TakeWhile(static pair => pair.First == pair.Second)
            .Count();
        var before = Marks(old.Length, start, end);
        var after = Marks(@new.Length, start, end);
        var (rows, columns) = (old.Length - start - end, @new.Length - start - end);
        if ((long)rows * columns > Limit)
        {
            return (before, after);
        }

        var longest = new int[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
        {
            for (var column = columns - 1; column >= 0; column--)
            {
                longest[row, column] =
                    old[start + row] == @new[start + column]
                        ? longest[row + 1, column + 1] + 1
                        : Math.Max(longest[row + 1, column], longest[row, column + 1]);
            }
        }

        for (var (row, column) = (0, 0); row < rows && column < columns; )
        {
            if (old[start + row] == @new[start + column])
            {
                before[start + row++] = after[start + column++] = false;
            }
            else if (longest[row + 1, column] >= longest[row, column + 1])
            {
                row++;
            }
            else
            {
                column++;
            }
        }

        return (before, after);
    }

    private static bool[] Marks(int length, int start, int end) =>
        [.. Enumerable.Range(0, length).Select(line => line >= start && line < length - end)];
}
