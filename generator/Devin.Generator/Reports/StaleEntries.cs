using System.Globalization;
using System.Text;
using System.Text.Json;
using Devin.Generator.Diagnostics;
using Devin.Generator.Findings;

namespace Devin.Generator.Reports;

/// <summary>The baseline's stale entries in each format.</summary>
internal static class StaleEntries
{
    private const string Title = "Stale baseline entries";

    /// <summary>The entry and what to do about it, in a sentence.</summary>
    public static string Sentence(BaselineEntry entry) =>
        PrintableText.Of(
            $"The baseline entry {entry.Fingerprint} ({entry.Kind} {entry.Pointer}) matches no finding. "
                + "Remove it, or run with --update-baseline."
        );

    /// <summary>Appends the entries as Markdown.</summary>
    public static void AppendMarkdown(StringBuilder text, IReadOnlyList<BaselineEntry> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n### {Title}\n\n");
        foreach (var entry in entries)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"- {MarkdownText.Of(entry.Fingerprint)}: {MarkdownText.Of(entry.Kind)} {MarkdownText.Of(entry.Pointer)}\n"
            );
        }
    }

    /// <summary>Appends the entries as HTML.</summary>
    public static void WriteHtml(HtmlWriter html, IReadOnlyList<BaselineEntry> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        html.Write($"<h2>{Title}</h2>\n<ul>\n");
        foreach (var entry in entries)
        {
            html.Write($"<li><code>{entry.Fingerprint}</code> {entry.Kind} <code>{entry.Pointer}</code></li>\n");
        }

        html.Write("</ul>\n");
    }

    /// <summary>Writes the entries as they are in the baseline.</summary>
    public static void WriteJson(Utf8JsonWriter json, IReadOnlyList<BaselineEntry> entries)
    {
        json.WriteStartArray("stale");
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("fingerprint", entry.Fingerprint);
            json.WriteString("kind", entry.Kind);
            json.WriteString("pointer", entry.Pointer);
            json.WriteString("reason", entry.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
