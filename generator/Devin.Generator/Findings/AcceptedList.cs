using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Findings;

/// <summary>Reads and writes a file of accepted findings, each with a reason.</summary>
/// <param name="Heading">The comment above the entries.</param>
/// <param name="KindKey">The key under which an entry has its kind.</param>
/// <param name="Name">What people call the file.</param>
/// <param name="Advice">What to do where it has another shape.</param>
internal sealed record AcceptedList(string Heading, string KindKey, string Name, string Advice)
{
    /// <summary>The drift between copies that is accepted.</summary>
    public static AcceptedList Drift { get; } =
        new(
            "# Drift between the copies of the contract that is accepted, each with a reason.\n"
                + "# `devin-gen drift --update-baseline` keeps this list; an entry without a reason accepts nothing.\n",
            "kind",
            "The baseline",
            "Correct it, or delete the file and run with --update-baseline."
        );

    /// <summary>The changes of a contract that are accepted.</summary>
    public static AcceptedList Changes { get; } =
        new(
            "# Changes of the contract that are accepted, each with a reason: devin-gen changes --accept.\n"
                + "# --update-accepted keeps this list; an entry without a reason accepts nothing.\n",
            "rule",
            "The list of accepted changes",
            "Correct it; the fingerprints stand in the report."
        );

    /// <summary>Reads the entries.</summary>
    /// <exception cref="ContractException">The file has another shape.</exception>
    public IReadOnlyList<AcceptedEntry> Read(Node document) =>
        (document as MappingNode)?["accepted"] switch
        {
            SequenceNode list => [.. list.Items.Select(ReadEntry)],
            ScalarNode { Kind: ScalarKind.Null } => [],
            var other => throw Malformed(other ?? document, "a list under 'accepted'"),
        };

    /// <summary>Writes the entries by pointer, kind and fingerprint.</summary>
    public string Write(IEnumerable<AcceptedEntry> entries)
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
            text.Append("\n    ").Append(KindKey).Append(": ").Append(entry.Kind);
            text.Append("\n    pointer: ").Append(CanonicalJson.Of(entry.Pointer));
            text.Append("\n    reason: ").Append(CanonicalJson.Of(entry.Reason)).Append('\n');
        }

        return text.ToString();
    }

    private AcceptedEntry ReadEntry(Node node) =>
        node is MappingNode entry && entry.Text("fingerprint") is { } fingerprint
            ? new AcceptedEntry(
                fingerprint,
                entry.Text(KindKey) ?? "",
                entry.Text("pointer") ?? "",
                (entry.Text("reason") ?? "").Trim()
            )
            : throw Malformed(node, "an entry with a 'fingerprint' in quotes");

    private ContractException Malformed(Node node, string expected) =>
        new(DiagnosticCodes.Syntax, $"{Name} must have {expected} here. {Advice}", node.Location);
}
