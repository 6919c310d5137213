using Devin.Conformance.Differences;

namespace Devin.Conformance.Runs;

/// <summary>Finds the differences in what happened in a call.</summary>
internal static class OutcomeJudge
{
    /// <summary>The differences of a call; none if all went well.</summary>
    public static async Task<IReadOnlyList<Difference>> JudgeAsync(RunSettings settings, CallOutcome outcome)
    {
        var findings = new List<(DifferenceKind Kind, string Text)>();
        if (settings.HasState)
        {
            findings.AddRange(outcome.Exchanges.SelectMany(ToolReports.OfPrism));
        }

        findings.AddRange(
            outcome.Failure is { } failure ? Failed(settings, outcome, failure) : await ReadAsync(outcome)
        );
        var last = outcome.Exchanges.Count > 0 ? outcome.Exchanges[^1] : null;
        return
        [
            .. findings.Select(finding => new Difference(
                settings.Server,
                finding.Kind,
                outcome.Operation.Key,
                finding.Text,
                last
            )),
        ];
    }

    private static async Task<IEnumerable<(DifferenceKind Kind, string Text)>> ReadAsync(CallOutcome outcome)
    {
        var undocumented = outcome.Undocumented.Select(static value =>
            $"undocumented: {value.Kind} {value.Subject} at {value.Pointer} {value.Value}"
        );
        var lost = await ResultReading.DifferenceAsync(outcome);
        return (lost is null ? undocumented : undocumented.Append(lost)).Select(static text =>
            (DifferenceKind.Unread, text)
        );
    }

    private static IEnumerable<(DifferenceKind Kind, string Text)> Failed(
        RunSettings settings,
        CallOutcome outcome,
        Exception failure
    ) =>
        failure switch
        {
            // The object has been deleted before, or is in another state.
            DevinNotFoundException or DevinConflictException when settings.HasState => [],
            DevinApiException => ToolReports
                .OfRefusal(outcome.Exchanges[^1], isByPrism: !settings.HasState)
                .Select(static reason => (DifferenceKind.Refusal, reason)),
            InvalidRequestException or ArgumentException =>
            [
                (DifferenceKind.Refusal, $"by the client: {failure.Message}"),
            ],
            _ => [(DifferenceKind.Unread, $"{failure.GetType().Name}: {failure.Message}")],
        };
}
