using System.Buffers;

namespace Devin.Generated.Json;

/// <summary>Finds equal items of a list without an allocation.</summary>
internal static class UniqueItems
{
    /// <summary>The indexes of two equal items; null if all items differ.</summary>
    public static (int First, int Second)? FindDuplicate<T, TCodec>(IList<T> list)
        where TCodec : struct, IJsonCodec<T>
    {
        var count = list.Count;
        if (count < 2)
        {
            return null;
        }

        var codes = ArrayPool<int>.Shared.Rent(count);
        var indexes = ArrayPool<int>.Shared.Rent(count);
        try
        {
            for (var index = 0; index < count; index++)
            {
                codes[index] = Items.Hash<T, TCodec>(list[index]);
                indexes[index] = index;
            }

            // Equal items have equal codes, which are neighbors then.
            codes.AsSpan(0, count).Sort(indexes.AsSpan(0, count));
            return FindAmongNeighbors<T, TCodec>(list, codes.AsSpan(0, count), indexes);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(codes);
            ArrayPool<int>.Shared.Return(indexes);
        }
    }

    private static (int First, int Second)? FindAmongNeighbors<T, TCodec>(
        IList<T> list,
        ReadOnlySpan<int> codes,
        ReadOnlySpan<int> indexes
    )
        where TCodec : struct, IJsonCodec<T>
    {
        for (var start = 0; start < codes.Length; start++)
        {
            for (var other = start + 1; other < codes.Length && codes[other] == codes[start]; other++)
            {
                var (first, second) = (indexes[start], indexes[other]);
                if (Items.IsSame<T, TCodec>(list[first], list[second]))
                {
                    return (Math.Min(first, second), Math.Max(first, second));
                }
            }
        }

        return null;
    }
}
