using System.Globalization;
using Devin.Conformance.Differences;
using Devin.Conformance.Runs;

namespace Devin.Conformance;

/// <summary>Prints what the runs found.</summary>
internal static class Summary
{
    private const int ShownPerGroup = 2;

    /// <summary>Prints the figures and all unknown differences, and returns whether the runs passed.</summary>
    /// <param name="reports">The runs.</param>
    /// <param name="known">The list of known differences.</param>
    /// <param name="isWhole">Whether all runs were made, so that each known difference must have occurred.</param>
    /// <param name="elapsed">The time that everything took.</param>
    public static bool Print(IReadOnlyList<RunReport> reports, KnownDifferences known, bool isWhole, TimeSpan elapsed)
    {
        var unknown = reports
            .SelectMany(static report => report.Differences)
            .Where(difference => !known.Contains(difference))
            .ToArray();
        foreach (var group in unknown.GroupBy(static found => (found.Server, found.Kind, found.Operation, found.Text)))
        {
            Console.WriteLine(
                $"{group.Key.Server}, {group.Key.Kind}: {group.Key.Operation}: {group.Key.Text} ({group.Count()} times)"
            );
            foreach (var found in group.Take(ShownPerGroup))
            {
                Console.WriteLine($"    {found.Exchange}");
            }
        }

        var outdated = isWhole ? known.NotFound.ToArray() : [];
        foreach (var entry in outdated)
        {
            Console.WriteLine($"A known difference did not occur: {entry}");
        }

        foreach (var report in reports)
        {
            Console.WriteLine(report.Format(known));
            foreach (var operation in report.WithoutSuccess)
            {
                Console.WriteLine("  without a success: " + operation);
            }
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{unknown.Length} differences, {known.Count} known ones of which {outdated.Length} did not occur, {elapsed.TotalSeconds:0} s"
            )
        );
        return unknown.Length == 0 && outdated.Length == 0;
    }
}
