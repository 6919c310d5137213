using System.Globalization;

namespace Devin.Generated.Benchmarks.Comparison;

/// <summary>Prints the table that compares this library with a hand-written client.</summary>
internal static class ComparisonTable
{
    /// <summary>Measures and prints all rows. A target that is missed is printed and not an error.</summary>
    /// <param name="programs">The folder with the programs whose first call is measured.</param>
    /// <param name="filter">A part of the names of the rows to measure; empty for all rows.</param>
    public static void Print(string programs, string filter)
    {
        Console.WriteLine(
            "| work | library | hand-written | time | target | bytes, library | bytes, hand-written | bytes | target | |"
        );
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---|");
        using var loopback = new LoopbackWork();
        foreach (var work in JsonWork.All().Concat(CallWork.All()).Concat(loopback.All()))
        {
            if (work.Name.Contains(filter, StringComparison.Ordinal))
            {
                var (library, byHand) = Interleaved.Measure(work);
                Print(work.Name, library, byHand, work.Target);
            }
        }

        foreach (var way in PublishWay.All)
        {
            var name = $"first call of a process, {way.Name}";
            if (name.Contains(filter, StringComparison.Ordinal))
            {
                var (library, byHand) = FirstCall.Measure(programs, way);
                Print(name, library, byHand, new Target(1));
            }
        }
    }

    private static void Print(string name, Cost library, Cost byHand, Target target)
    {
        var time = library.Microseconds / byHand.Microseconds;
        var bytes = byHand.Bytes > 0 ? library.Bytes / byHand.Bytes : library.Bytes;
        var isReached = time <= target.Time && !(bytes > target.Bytes);
        string[] cells =
        [
            name,
            Time(library),
            Time(byHand),
            Ratio(time),
            Ratio(target.Time),
            Number(library.Bytes),
            Number(byHand.Bytes),
            Ratio(bytes),
            Ratio(target.Bytes),
            isReached ? "reached" : "missed",
        ];
        Console.WriteLine($"| {string.Join(" | ", cells)} |");
    }

    private static string Time(Cost cost) =>
        cost.Microseconds < 1000
            ? $"{Format(cost.Microseconds, "0.00")} µs"
            : $"{Format(cost.Microseconds / 1000, "0.0")} ms";

    private static string Ratio(double? ratio) => Format(ratio, "0.00");

    private static string Number(double? number) => Format(number, "#,0");

    private static string Format(double? number, string format) =>
        number?.ToString(format, CultureInfo.InvariantCulture) ?? "–";
}
