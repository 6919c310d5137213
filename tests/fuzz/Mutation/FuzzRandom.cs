namespace Devin.Fuzz.Mutation;

/// <summary>
/// Random numbers (splitmix64) that depend on the seed alone, on every system and with every version of .NET.
/// </summary>
internal sealed class FuzzRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The random numbers of one execution of a run.</summary>
    public static FuzzRandom For(ulong seed, string target, long index)
    {
        var state = seed;
        foreach (var character in target)
        {
            state = new FuzzRandom(state ^ character).Next();
        }

        return new FuzzRandom(state ^ new FuzzRandom((ulong)index).Next());
    }

    /// <summary>A number from 0 to the limit, which is not included.</summary>
    public int Below(int limit) => (int)(((UInt128)Next() * (uint)limit) >> 64);

    /// <summary>True once in a number of times.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    /// <summary>An item of a list.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
