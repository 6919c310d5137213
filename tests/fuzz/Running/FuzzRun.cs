using System.Diagnostics;
using Devin.Fuzz.Mutation;

namespace Devin.Fuzz.Running;

/// <summary>Runs a target with inputs that depend on the seed and the number of the execution alone.</summary>
internal sealed class FuzzRun(FuzzTarget target, ulong seed)
{
    private const int MostFindings = 20;

    // What reading an input of the longest length needs, many times over.
    private const long MostBytes = 16 * 1024 * 1024;

    private static readonly TimeSpan LongestExecution = TimeSpan.FromSeconds(5);

    private readonly List<Finding> _findings = [];
    private TimeSpan _longest;
    private long _mostBytes;

    /// <summary>Runs until a limit is reached or there are too many findings.</summary>
    /// <param name="first">The number of the first execution.</param>
    /// <param name="limits">When the run ends.</param>
    public FuzzResult Run(long first, FuzzLimits limits)
    {
        using var watchdog = new Watchdog(target.Name);
        var start = Stopwatch.GetTimestamp();
        var executions = 0L;
        while (_findings.Count < MostFindings && limits.Allow(executions, Stopwatch.GetElapsedTime(start)))
        {
            watchdog.Begin(first + executions);
            Execute(first + executions);
            executions++;
        }

        return new FuzzResult(
            target.Name,
            executions,
            Stopwatch.GetElapsedTime(start),
            _longest,
            _mostBytes,
            _findings
        );
    }

    private void Execute(long index)
    {
        var random = FuzzRandom.For(seed, target.Name, index);
        var (subject, text) = random.Pick(target.Seeds);
        var input = Mutator.Mutate(random, text, random.Pick(target.Seeds).Text);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        string? reason = null;
        try
        {
            target.Execute(subject, input);
        }
        catch (Exception exception)
        {
            reason = exception.ToString();
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        _longest = elapsed > _longest ? elapsed : _longest;
        _mostBytes = Math.Max(bytes, _mostBytes);
        reason ??= bytes > MostBytes ? $"It allocated {bytes} bytes." : null;
        reason ??= elapsed > LongestExecution ? $"It took {elapsed}." : null;
        if (reason is not null)
        {
            _findings.Add(new Finding(target.Name, index, subject, input, reason));
        }
    }
}
