using System.Globalization;

namespace Devin.Generator.Benchmarks;

/// <summary>
/// Measures ratios. Both sides run alternately, so that a busy machine slows both, and the least processor time of each
/// counts, which other programs hardly lengthen.
/// </summary>
internal static class RatioTable
{
    /// <summary>The first runs of both sides, in which the methods are compiled.</summary>
    private const int Warmups = 3;

    /// <summary>Measures, and prints a row of a table for each ratio.</summary>
    public static void Print(IEnumerable<Ratio> ratios)
    {
        Console.WriteLine(
            "| work | beside | processor time | beside | ratio | target |\n|---|---|---:|---:|---:|---:|"
        );
        foreach (var ratio in ratios)
        {
            var (work, beside) = Measure(ratio);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {ratio.Work} | {ratio.Beside} | {work.TotalMilliseconds:0.0} ms | {beside.TotalMilliseconds:0.0} ms | {work / beside / ratio.Scale:0.00} | {Target(ratio)} |"
                )
            );
        }
    }

    private static string Target(Ratio ratio) =>
        ratio.Target is { } target ? string.Create(CultureInfo.InvariantCulture, $"≤ {target:0.00}") : "";

    private static (TimeSpan Work, TimeSpan Beside) Measure(Ratio ratio)
    {
        var (work, beside) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = -Warmups; round < ratio.Rounds; round++)
        {
            var (one, other) = (Time(ratio.Run), Time(ratio.RunBeside));
            if (round >= 0)
            {
                work = one < work ? one : work;
                beside = other < beside ? other : beside;
            }
        }

        return (work, beside);
    }

    /// <summary>The processor time of all threads, among them those that collect garbage and compile.</summary>
    private static TimeSpan Time(Func<object> run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var start = Environment.CpuUsage.TotalTime;
        GC.KeepAlive(run());
        return Environment.CpuUsage.TotalTime - start;
    }
}
