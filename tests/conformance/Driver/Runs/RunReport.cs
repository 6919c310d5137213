using System.Globalization;
using System.Net;
using Devin.Conformance.Differences;

namespace Devin.Conformance.Runs;

/// <summary>The figures of a run, and the differences that it found.</summary>
/// <param name="settings">What the run did.</param>
internal sealed class RunReport(RunSettings settings)
{
    private readonly Dictionary<string, int> _successes = new(StringComparer.Ordinal);
    private readonly Dictionary<HttpStatusCode, int> _statuses = [];
    private readonly Dictionary<string, Exchange> _last = new(StringComparer.Ordinal);
    private readonly List<Difference> _differences = [];
    private int _calls;

    /// <summary>The time that the run took.</summary>
    public TimeSpan Elapsed { get; set; }

    /// <summary>The differences.</summary>
    public IReadOnlyList<Difference> Differences => _differences;

    /// <summary>The operations without a success, each with its last exchange.</summary>
    public IEnumerable<string> WithoutSuccess =>
        _successes
            .Where(static operation => operation.Value == 0)
            .Select(operation => $"{operation.Key}: {_last.GetValueOrDefault(operation.Key)}");

    /// <summary>Adds differences that no call of a client found.</summary>
    public void Add(IReadOnlyList<Difference> differences) => _differences.AddRange(differences);

    /// <summary>Adds a call and its differences.</summary>
    public void Add(CallOutcome outcome, IReadOnlyList<Difference> differences)
    {
        _calls++;
        _differences.AddRange(differences);
        var key = outcome.Operation.Key;
        _successes[key] = _successes.GetValueOrDefault(key) + (outcome.Failure is null ? 1 : 0);
        foreach (var exchange in outcome.Exchanges)
        {
            _last[key] = exchange;
            _statuses[exchange.Status] = _statuses.GetValueOrDefault(exchange.Status) + 1;
        }
    }

    /// <summary>The figures as text.</summary>
    /// <param name="known">The list of known differences.</param>
    public string Format(KnownDifferences known)
    {
        var statuses = _statuses
            .OrderBy(static status => status.Key)
            .Select(static status => $"{(int)status.Key}: {status.Value}");
        var kinds = Enum.GetValues<DifferenceKind>().Select(kind => Figures(kind, known));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {settings.Server}: {_successes.Count} operations, {_calls} requests, {_successes.Values.Sum()} successes, {Elapsed.TotalSeconds:0} s
              statuses: {string.Join(", ", statuses)}
              {string.Join(", ", kinds)}
            """
        );
    }

    private string Figures(DifferenceKind kind, KnownDifferences known)
    {
        var all = _differences.Where(difference => difference.Kind == kind).ToArray();
        var name = kind switch
        {
            DifferenceKind.Request => "request violations",
            DifferenceKind.Response => "response violations",
            DifferenceKind.Refusal => "refusals",
            _ => "unread",
        };
        return $"{name}: {all.Count(difference => !known.Contains(difference))} (and {all.Count(known.Contains)} known)";
    }
}
