using System.Text.Json;
using Devin.Generator.Diagnostics;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Findings;
using Devin.Generator.Reports;

namespace Devin.Generator.Drift.Reports;

/// <summary>Drift for programs. docs/schemas/drift-report.schema.json describes it.</summary>
internal static class DriftJsonReport
{
    /// <summary>The report.</summary>
    public static string Write(DriftReport report) =>
        JsonDocumentText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("copies");
            foreach (var copy in report.Result.Copies)
            {
                WriteCopy(json, copy, report.Result.Matches.Where(match => match.Copy == copy.Id));
            }

            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (var judged in report.Listed)
            {
                WriteFinding(json, judged);
            }

            json.WriteEndArray();
            StaleEntries.WriteJson(json, report.Findings.Stale);
            WriteSummary(json, report);
            json.WriteEndObject();
        });

    private static void WriteCopy(Utf8JsonWriter json, Copy copy, IEnumerable<Drift.PlacedList> matches)
    {
        json.WriteStartObject();
        json.WriteString("id", copy.Id);
        json.WriteString("file", copy.File);
        json.WriteString("form", DriftWords.Of(copy.Form));
        json.WriteString("language", copy.Language);
        json.WriteString("published", copy.Published);
        json.WriteBoolean("reference", copy.IsReference);
        json.WriteBoolean("partial", copy.IsPartial);
        json.WriteBoolean("readable", copy.Problem is null);
        json.WriteStartArray("matches");
        foreach (var match in matches)
        {
            json.WriteStartObject();
            json.WriteString("pointer", match.Pointer.ToString());
            json.WriteString("at", match.At.ToString());
            json.WriteNumber("certainty", match.Certainty);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, JudgedFinding<Finding> judged)
    {
        var finding = judged.Finding;
        json.WriteStartObject();
        json.WriteString("kind", finding.Kind.Name);
        json.WriteString("pointer", finding.Pointer.ToString());
        json.WriteString("severity", FindingWords.Of(finding.Severity));
        json.WriteString("direction", DriftWords.Of(finding.Direction));
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteString("status", FindingWords.Of(judged.Status));
        json.WriteString("reason", judged.Reason);
        json.WriteString("message", finding.Message);
        json.WriteString("reference", finding.Reference);
        json.WriteStartObject("values");
        foreach (var (name, cell) in Named(finding.Cells))
        {
            json.WriteStartObject(name);
            json.WriteString("state", DriftWords.Of(cell.State));
            json.WritePropertyName("value");
            WriteValue(json, cell);
            json.WriteString("at", cell.At?.ToString());
            json.WriteString("direction", DriftWords.Of(cell.Direction));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("consequences");
        foreach (var consequence in finding.Consequences)
        {
            json.WriteStartObject();
            json.WriteString("kind", consequence.Kind.Name);
            json.WriteString("pointer", consequence.Pointer.ToString());
            json.WriteString("severity", FindingWords.Of(consequence.Severity));
            json.WriteString("direction", DriftWords.Of(consequence.Direction));
            json.WriteString("fingerprint", consequence.Fingerprint);
            json.WriteString("message", consequence.Message);
            json.WriteString("at", consequence.Location?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A page may contradict itself in several samples; each gets a name of its own.</summary>
    private static IEnumerable<(string Name, Cell Cell)> Named(IReadOnlyList<Cell> cells) =>
        cells
            .GroupBy(static cell => cell.Copy, StringComparer.Ordinal)
            .SelectMany(static same =>
                same.Select((cell, index) => (index == 0 ? cell.Copy : $"{cell.Copy}-{index + 1}", cell))
            );

    private static void WriteValue(Utf8JsonWriter json, Cell cell)
    {
        if (cell.State != CellState.Present || (cell.Values.Count == 0 && !cell.IsSet))
        {
            json.WriteNullValue();
        }
        else if (cell is { IsSet: false, Values: [var only] })
        {
            json.WriteRawValue(only);
        }
        else
        {
            json.WriteStartArray();
            foreach (var value in cell.Values)
            {
                json.WriteRawValue(value);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteSummary(Utf8JsonWriter json, DriftReport report)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("copies", report.Result.Copies.Count);
        json.WriteNumber("unreadable", report.Result.Copies.Count(static copy => copy.Problem is not null));
        json.WriteNumber("findings", report.Findings.All.Count);
        json.WriteNumber("new", OfStatus(report, FindingStatus.New));
        json.WriteNumber("needsReason", OfStatus(report, FindingStatus.NeedsReason));
        json.WriteNumber("accepted", report.Findings.Accepted);
        json.WriteNumber("stale", report.Findings.Stale.Count);
        json.WriteStartObject("bySeverity");
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Information })
        {
            json.WriteNumber(FindingWords.Of(severity), report.Findings.Count(severity));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static int OfStatus(DriftReport report, FindingStatus status) =>
        report.Findings.All.Count(judged => judged.Status == status);
}
