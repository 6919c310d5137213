namespace Devin.Fuzz.Running;

/// <summary>The outcome of a run of one target.</summary>
/// <param name="Target">The target.</param>
/// <param name="Executions">The number of executions.</param>
/// <param name="Elapsed">The time of the run.</param>
/// <param name="Longest">The time of the longest execution.</param>
/// <param name="MostBytes">The most bytes that an execution allocated.</param>
/// <param name="Findings">The first inputs that violate a rule.</param>
internal sealed record FuzzResult(
    string Target,
    long Executions,
    TimeSpan Elapsed,
    TimeSpan Longest,
    long MostBytes,
    IReadOnlyList<Finding> Findings
)
{
    /// <summary>The heading of the lines.</summary>
    public const string Heading = "| target | executions | seconds | longest (ms) | most allocated (KB) | findings |";

    /// <summary>The outcome as a line of a Markdown table.</summary>
    public override string ToString() =>
        $"| {Target} | {Executions:N0} | {Elapsed.TotalSeconds:N0} | {Longest.TotalMilliseconds:N0} | {MostBytes / 1024:N0} | {Findings.Count} |";
}
