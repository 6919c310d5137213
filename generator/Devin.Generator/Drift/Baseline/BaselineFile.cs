using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Drift.Evidence;

namespace Devin.Generator.Drift.Baseline;

/// <summary>Reads and writes the list of accepted drift.</summary>
internal static class BaselineFile
{
    private const string Heading =
        "# Drift between the copies of the contract that is accepted, each with a reason.\n"
        + "# `devin-gen drift --update-baseline` keeps this list; an entry without a reason accepts nothing.\n";

    /// <summary>Reads the entries.</summary>
    /// <param name="document">The file's content.</param>
    /// <exception cref="ContractException">The file has another shape.</exception>
    public static IReadOnlyList<BaselineEntry> Read(Node document)
    {
        if (document is not MappingNode root || root["accepted"] is not { } accepted)
        {
            throw Malformed(document, "a list under 'accepted'");
        }

        return accepted switch
        {
            SequenceNode list => list.Items.Select(ReadEntry).ToArray(),
            ScalarNode { Kind: ScalarKind.Null } => [],
            _ => throw Malformed(accepted, "a list under 'accepted'"),
        };
    }

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

    private static BaselineEntry ReadEntry(Node node) =>
        node is MappingNode entry && entry.Text("fingerprint") is { } fingerprint
            ? new BaselineEntry(
                fingerprint,
                entry.Text("kind") ?? "",
                entry.Text("pointer") ?? "",
                (entry.Text("reason") ?? "").Trim()
            )
            : throw Malformed(node, "an entry with a 'fingerprint' in quotes");

    private static ContractException Malformed(Node node, string expected) =>
        new(
            DiagnosticCodes.Syntax,
            $"The baseline must have {expected} here. Correct it, or delete the file and run with --update-baseline.",
            node.Location
        );
}
