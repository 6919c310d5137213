namespace Devin.Generated.Tests.Allocations;

/// <summary>Measures the bytes that work allocates. They are the same on each machine, unlike times.</summary>
internal static class Allocated
{
    private const int WarmUps = 50;
    private const int Measurements = 20;

    /// <summary>The bytes of one execution: the least of several, because pools can be emptied between two of them.</summary>
    public static long By(Action work)
    {
        for (var index = 0; index < WarmUps; index++)
        {
            work();
        }

        var least = long.MaxValue;
        for (var index = 0; index < Measurements; index++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
