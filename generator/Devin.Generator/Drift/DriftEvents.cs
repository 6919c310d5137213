using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Findings;

namespace Devin.Generator.Drift;

/// <summary>
/// Puts the findings of one cause together: the same difference of several schemas or operations, and a schema that copies
/// lack with what refers to it. An entry of a report is then one thing to decide. The baseline accepts each finding alone,
/// so an accepted finding is always an entry of its own.
/// </summary>
internal sealed class DriftEvents
{
    private readonly IReadOnlyList<JudgedFinding<Finding>> _findings;

    /// <summary>For each finding, an earlier one of the same cause, or itself.</summary>
    private readonly int[] _causes;

    private DriftEvents(IReadOnlyList<JudgedFinding<Finding>> findings)
    {
        _findings = findings;
        _causes = [.. Enumerable.Range(0, findings.Count)];
    }

    /// <summary>The findings, those of one cause as one with the others as its consequences.</summary>
    public static JudgedFindings<Finding> Of(JudgedFindings<Finding> findings)
    {
        var events = new DriftEvents(findings.All);
        events.JoinEqual();
        events.JoinReferences();
        return new JudgedFindings<Finding>(
            [
                .. findings
                    .All.Select((judged, index) => (Judged: judged, Cause: events.CauseOf(index)))
                    .GroupBy(static item => item.Cause, static item => item.Judged)
                    .Select(static group => One([.. group])),
            ],
            findings.Stale
        );
    }

    /// <summary>A missing operation first, then the worst.</summary>
    private static JudgedFinding<Finding> One(JudgedFinding<Finding>[] findings)
    {
        var cause = findings
            .OrderByDescending(static judged => judged.Finding.Kind == DriftKinds.MissingOperation)
            .ThenByDescending(static judged => judged.Finding.Severity)
            .First();
        Finding[] others =
        [
            .. findings.Where(judged => !ReferenceEquals(judged, cause)).Select(static judged => judged.Finding),
        ];
        return cause with
        {
            Finding = cause.Finding with
            {
                Message = ConsequenceWords.Append(cause.Finding.Message, "finding", others.Length),
                Consequences = others,
            },
        };
    }

    private void JoinEqual()
    {
        foreach (var same in _findings.Index().GroupBy(static item => DifferenceOf(item.Item)))
        {
            var first = same.First().Index;
            foreach (var (index, _) in same.Skip(1).Where(_ => same.Key is not null))
            {
                _causes[index] = first;
            }
        }
    }

    /// <summary>The kind, the part and what each copy has; null for findings that only their place identifies.</summary>
    private static string? DifferenceOf(JudgedFinding<Finding> judged)
    {
        var finding = judged.Finding;
        return finding.Part is null || judged.IsAccepted
            ? null
            : string.Join(
                '\n',
                finding
                    .Cells.Where(cell => cell.Direction is not null || cell.Copy == finding.Reference)
                    .Select(static cell => $"{cell.Copy} {cell.State} {string.Join(' ', cell.Values)}")
                    .Prepend($"{judged.Status} {finding.Kind.Name} {finding.Part}")
            );
    }

    private void JoinReferences()
    {
        var referring = (
            from item in _findings.Index()
            from target in item.Item.Finding.Cells.SelectMany(static cell => cell.References).Distinct()
            select (Target: target, item.Index)
        ).ToLookup(static item => item.Target, static item => item.Index, StringComparer.Ordinal);
        foreach (var (index, schema) in _findings.Index())
        {
            if (schema.Finding.Kind != DriftKinds.MissingSchema || schema.IsAccepted)
            {
                continue;
            }

            var target = "#" + schema.Finding.Pointer;
            var others = referring[target].Where(other => IsCausedBy(_findings[other], schema, target)).ToArray();
            var operations = others.Where(IsOperation).Select(CauseOf).Distinct().ToArray();
            foreach (var other in others.Where(other => !IsOperation(other) || operations.Length == 1))
            {
                Join(index, other);
            }
        }
    }

    /// <summary>A copy that lacks many operations has one entry for each, also where all of them use one schema.</summary>
    private bool IsOperation(int index) => _findings[index].Finding.Kind == DriftKinds.MissingOperation;

    /// <summary>Whether exactly the copies that have the schema refer to it.</summary>
    private static bool IsCausedBy(JudgedFinding<Finding> judged, JudgedFinding<Finding> schema, string target) =>
        judged.Status == schema.Status
        && judged
            .Finding.Cells.Zip(schema.Finding.Cells)
            .Where(static pair => pair.First.State != CellState.NotShown && pair.Second.State != CellState.NotShown)
            .All(pair =>
                pair.First.References.Contains(target, StringComparer.Ordinal)
                == (pair.Second.State == CellState.Present)
            );

    private void Join(int left, int right)
    {
        var (one, other) = (CauseOf(left), CauseOf(right));
        _causes[Math.Max(one, other)] = Math.Min(one, other);
    }

    private int CauseOf(int index)
    {
        while (_causes[index] != index)
        {
            index = _causes[index] = _causes[_causes[index]];
        }

        return index;
    }
}
