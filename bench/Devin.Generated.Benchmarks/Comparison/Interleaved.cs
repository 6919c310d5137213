using System.Diagnostics;

namespace Devin.Generated.Benchmarks.Comparison;

/// <summary>Measures two kinds of work alternately, so that what else the machine does affects both.</summary>
internal static class Interleaved
{
    private const int ShortRounds = 150;
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan s_batch = TimeSpan.FromMilliseconds(8);

    /// <summary>The least times of all rounds, and the bytes of one execution of short work.</summary>
    public static (Cost Library, Cost ByHand) Measure(Work work)
    {
        // Twice: the code of both is compiled again after the first time with what was learned about it.
        var (library, byHand) = (WarmUp(work.Library), WarmUp(work.ByHand));
        (library, byHand) = (WarmUp(work.Library), WarmUp(work.ByHand));
        if (work.Rounds is not null)
        {
            (library, byHand) = (1, 1);
        }

        var (libraryTime, byHandTime) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < (work.Rounds ?? ShortRounds); round++)
        {
            libraryTime = Math.Min(libraryTime, Time(work.Library, library));
            byHandTime = Math.Min(byHandTime, Time(work.ByHand, byHand));
        }

        return work.Rounds is null
            ? (new Cost(libraryTime, Bytes(work.Library)), new Cost(byHandTime, Bytes(work.ByHand)))
            : (new Cost(libraryTime, null), new Cost(byHandTime, null));
    }

    /// <summary>Runs the work for a while. Returns how many executions take as long as one batch.</summary>
    private static int WarmUp(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        var count = 0;
        while (Stopwatch.GetElapsedTime(start) < s_warmUp)
        {
            work();
            count++;
        }

        return Math.Max(1, (int)(count * (s_batch / s_warmUp)));
    }

    /// <summary>The time of one execution, in microseconds.</summary>
    private static double Time(Action work, int count)
    {
        var start = Stopwatch.GetTimestamp();
        for (var index = 0; index < count; index++)
        {
            work();
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / count;
    }

    /// <summary>The bytes that one execution of short work allocates.</summary>
    private static double Bytes(Action work)
    {
        const int Count = 100;
        var start = GC.GetAllocatedBytesForCurrentThread();
        for (var index = 0; index < Count; index++)
        {
            work();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - start) / (double)Count;
    }
}
