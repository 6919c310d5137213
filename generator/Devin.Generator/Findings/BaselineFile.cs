using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Findings;

/// <summary>The file of accepted findings, each with a reason. It has one format for every command.</summary>
internal static class BaselineFile
{
    private const string Heading =
        "# Accepted findings, each with a reason. --update-baseline keeps this file up to date.\n"
        + "# An entry without a reason accepts nothing.\n";

    /// <summary>Reads the entries.</summary>
    /// <exception cref="ContractException">The file has another shape.</exception>
    public static IReadOnlyList<BaselineEntry> Read(Node document) =>
        (document as MappingNode)?["accepted"] switch
        {
            SequenceNode list => [.. list.Items.Select(ReadEntry)],
            ScalarNode { Kind: ScalarKind.Null } => [],
            null => throw Malformed(document, "The baseline has no list under 'accepted'."),
            var other => throw Malformed(other, "'accepted' of the baseline is not a list."),
        };

    /// <summary>Writes the entries by pointer, kind and fingerprint.</summary>
    public static string Write(IEnumerable<BaselineEntry> entries)
    {
        var ordered = entries
            .OrderBy(static entry => entry.Pointer, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Kind, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Fingerprint, StringComparer.Ordinal)
            .ToArray();
        var text = new StringBuilder(Heading).Append(ordered.Length == 0 ? "accepted: []\n" : "accepted:\n");
        foreach (var entry in ordered)
        {
            // A JSON string is a YAML string, whatever characters it holds.
            text.Append("  - fingerprint: ").Append(CanonicalJson.Of(entry.Fingerprint));
            text.Append("\n    kind: ").Append(entry.Kind);
            text.Append("\n    pointer: ").Append(CanonicalJson.Of(entry.Pointer));
            text.Append("\n    reason: ").Append(CanonicalJson.Of(entry.Reason)).Append('\n');
        }

        return text.ToString();
    }

    private static BaselineEntry ReadEntry(Node node, int index) =>
        node is MappingNode entry && entry.Text("fingerprint") is { } fingerprint
            ? new BaselineEntry(
                fingerprint,
                entry.Text("kind") ?? "",
                entry.Text("pointer") ?? "",
                (entry.Text("reason") ?? "").Trim()
            )
            : throw Malformed(node, $"Entry {index + 1} of the baseline has no 'fingerprint' in quotes.");

    private static ContractException Malformed(Node node, string problem) =>
        new(
            DiagnosticCodes.Syntax,
            $"{problem} Expected a list of entries, each with 'fingerprint', 'kind', 'pointer' and 'reason'. "
                + "Correct the file, or delete it and run with --update-baseline.",
            node.Location
        );
}
