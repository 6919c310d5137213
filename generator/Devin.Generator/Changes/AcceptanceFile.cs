using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Drift.Baseline;
using Devin.Generator.Drift.Evidence;

namespace Devin.Generator.Changes;

/// <summary>Reads and writes the list of accepted changes.</summary>
internal static class AcceptanceFile
{
    private const string Heading =
        "# Changes of the contract that are accepted, each with a reason: devin-gen changes --accept.\n"
        + "# --update-accepted keeps this list; an entry without a reason accepts nothing.\n";

    /// <summary>Reads the entries.</summary>
    /// <exception cref="ContractException">The file has another shape.</exception>
    public static IReadOnlyList<BaselineEntry> Read(Node document) =>
        (document as MappingNode)?["accepted"] switch
        {
            SequenceNode list => [.. list.Items.Select(ReadEntry)],
            ScalarNode { Kind: ScalarKind.Null } => [],
            _ => throw Malformed(document, "a list under 'accepted'"),
        };

    /// <summary>Writes the changes that weigh something: known reasons are kept, new entries have none.</summary>
    public static string Write(ChangeReport report)
    {
        var text = new StringBuilder(Heading);
        var changes = report
            .Changes.Where(static judged => judged.Change.Severity > Impact.Info)
            .DistinctBy(static judged => judged.Change.Fingerprint)
            .OrderBy(static judged => judged.Change.Rule.Id, StringComparer.Ordinal)
            .ThenBy(static judged => judged.Change.Difference.Key, StringComparer.Ordinal)
            .ToArray();
        text.Append(changes.Length == 0 ? "accepted: []\n" : "accepted:\n");
        foreach (var judged in changes)
        {
            // A JSON string is a YAML string, whatever characters it holds.
            text.Append("  - fingerprint: ").Append(CanonicalJson.Of(judged.Change.Fingerprint));
            text.Append("\n    rule: ").Append(judged.Change.Rule.Id);
            text.Append("\n    pointer: ").Append(CanonicalJson.Of(judged.Change.Difference.Pointer.ToString()));
            text.Append("\n    reason: ").Append(CanonicalJson.Of(judged.Reason ?? "")).Append('\n');
        }

        return text.ToString();
    }

    private static BaselineEntry ReadEntry(Node node) =>
        node is MappingNode entry && entry.Text("fingerprint") is { } fingerprint
            ? new BaselineEntry(
                fingerprint,
                entry.Text("rule") ?? "",
                entry.Text("pointer") ?? "",
                (entry.Text("reason") ?? "").Trim()
            )
            : throw Malformed(node, "an entry with a 'fingerprint' in quotes");

    private static ContractException Malformed(Node node, string expected) =>
        new(
            DiagnosticCodes.Syntax,
            $"The list of accepted changes must have {expected} here. Correct it; the fingerprints stand in the report.",
            node.Location
        );
}
