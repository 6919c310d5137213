using System.Text.Json;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Findings;
using Devin.Generator.Reports;

namespace Devin.Generator.Changes.Reports;

/// <summary>Changes for programs. docs/schemas/changes-report.schema.json describes it.</summary>
internal static class ChangeJsonReport
{
    /// <summary>The report.</summary>
    public static string Write(ChangeReport report) =>
        JsonDocumentText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("changes");
            foreach (var judged in report.Listed)
            {
                WriteChange(json, judged);
            }

            json.WriteEndArray();
            StaleEntries.WriteJson(json, report.Findings.Stale);
            WriteVerdict(json, report);
            json.WriteEndObject();
        });

    private static void WriteChange(Utf8JsonWriter json, JudgedFinding<Change> judged)
    {
        var change = judged.Finding;
        json.WriteStartObject();
        json.WriteString("rule", change.Rule.Id);
        json.WriteString("severity", ChangeWords.Of(change.Severity));
        json.WriteString("wire", ChangeWords.Of(change.Wire));
        json.WriteString("source", ChangeWords.Of(change.Source));
        json.WriteString("pointer", change.Difference.Pointer.ToString());
        json.WriteString("old", change.Difference.Old?.Location.ToString());
        json.WriteString("new", change.Difference.New?.Location.ToString());
        WriteTexts(json, "operations", change.Difference.Operations);
        WriteTexts(json, "members", change.Members);
        json.WriteString("fingerprint", change.Fingerprint);
        json.WriteString("status", FindingWords.Of(judged.Status));
        json.WriteString("reason", judged.Reason);
        json.WriteString("message", change.Message);
        json.WriteString("advice", change.Rule.Advice);
        json.WriteStartArray("consequences");
        foreach (var consequence in change.Consequences)
        {
            json.WriteStartObject();
            json.WriteString("rule", consequence.Rule.Id);
            json.WriteString("pointer", consequence.Difference.Pointer.ToString());
            json.WriteString("wire", ChangeWords.Of(consequence.Wire));
            json.WriteString("source", ChangeWords.Of(consequence.Source));
            json.WriteString("message", consequence.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteVerdict(Utf8JsonWriter json, ChangeReport report)
    {
        json.WriteStartObject("verdict");
        json.WriteString("severity", ChangeWords.Of(report.Verdict.Severity));
        json.WriteBoolean("breaking", report.Verdict.Severity == Impact.Error);
        json.WriteString("bump", report.Verdict.Bump);
        json.WriteString("current", report.Verdict.Current);
        json.WriteString("next", report.Verdict.Next);
        foreach (var severity in FindingWords.Severities)
        {
            json.WriteNumber(FindingWords.Of(severity), report.Findings.Count(severity));
        }

        json.WriteNumber("accepted", report.Findings.Accepted);
        json.WriteNumber("stale", report.Findings.Stale.Count);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
