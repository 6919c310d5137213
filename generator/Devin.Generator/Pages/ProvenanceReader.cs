using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Pages;

/// <summary>Reads the tree of <c>provenance.yaml</c>.</summary>
internal sealed class ProvenanceReader
{
    private static readonly string[] Fields =
    [
        "path",
        "language",
        "form",
        "published",
        "address",
        "retrieved",
        "etag",
        "last-modified",
        "sha256",
        "covers",
        "partial",
        "pages",
    ];

    private readonly List<Diagnostic> _problems = [];
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    private ProvenanceReader() { }

    /// <summary>Reads the file's tree.</summary>
    /// <exception cref="ContractException">Entries are malformed; all of them are named.</exception>
    public static Provenance Read(Node root)
    {
        var reader = new ProvenanceReader();
        var provenance = reader.ReadRoot(root);
        return reader._problems.Count == 0 ? provenance : throw new ContractException(reader._problems);
    }

    private Provenance ReadRoot(Node root)
    {
        if (root is not MappingNode mapping)
        {
            Report(
                root,
                JsonPointer.Root,
                "The provenance file is not a mapping. Expected the lists 'copies' and 'pages'."
            );
            return Provenance.Empty;
        }

        return new Provenance(ReadEntries(mapping, "copies"), ReadEntries(mapping, "pages"))
        {
            Guides = mapping["guides"] is null ? [] : ReadEntries(mapping, "guides"),
        };
    }

    private List<ProvenanceEntry> ReadEntries(MappingNode root, string name)
    {
        var pointer = JsonPointer.Root.Append(name);
        if (root[name] is not SequenceNode list)
        {
            Report(root[name] ?? root, pointer, $"'{name}' is not a list. Write '{name}: []' for none.");
            return [];
        }

        var entries = new List<ProvenanceEntry>();
        for (var index = 0; index < list.Items.Count; index++)
        {
            if (ReadEntry(list.Items[index], pointer.Append(index)) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    private ProvenanceEntry? ReadEntry(Node node, JsonPointer pointer)
    {
        if (
            node is not MappingNode mapping
            || mapping.Text("path") is not { Length: > 0 } path
            || mapping.Text("sha256") is not { } sha256
            || ReadForm(mapping.Text("form")) is not { } form
        )
        {
            Report(
                node,
                pointer,
                $"'{pointer}' is not a valid entry: it must have 'path', 'form' ({string.Join(", ", ProvenanceFile.FormWords.Values)}) and 'sha256'. "
                    + "Delete a broken entry and run 'devin-gen import'."
            );
            return null;
        }

        ReportUnknownFields(mapping, pointer);
        if (!_paths.Add(path))
        {
            Report(node, pointer, $"'{path}' has two entries; one was expected. Delete one of them.");
        }

        return new ProvenanceEntry(path, form, sha256)
        {
            Language = ReadOptionalText(mapping, "language", pointer),
            Published = ReadOptionalText(mapping, "published", pointer),
            Retrieved = ReadRetrieval(mapping, pointer),
            Covers = ReadCoverage(mapping["covers"], pointer.Append("covers")),
            Partial = ReadTexts(mapping["partial"], pointer.Append("partial")),
            Pages = ReadTexts(mapping["pages"], pointer.Append("pages")),
        };
    }

    /// <summary>The file is rewritten from what was read, so a field that is not read would be lost.</summary>
    private void ReportUnknownFields(MappingNode entry, JsonPointer pointer)
    {
        foreach (var member in entry.Members.Where(static member => !Fields.Contains(member.Name)))
        {
            Report(
                member.Value,
                pointer.Append(member.Name),
                $"'{member.Name}' is not a field of an entry. Expected {string.Join(", ", Fields)}."
            );
        }
    }

    private static ProvenanceForm? ReadForm(string? word) =>
        ProvenanceFile
            .FormWords.Where(form => form.Value == word)
            .Select(static form => (ProvenanceForm?)form.Key)
            .SingleOrDefault();

    private Retrieval? ReadRetrieval(MappingNode entry, JsonPointer pointer) =>
        ReadOptionalText(entry, "address", pointer) is { } address
            ? new Retrieval(
                address,
                ReadOptionalText(entry, "retrieved", pointer) ?? "",
                ReadOptionalText(entry, "etag", pointer),
                ReadOptionalText(entry, "last-modified", pointer)
            )
            : null;

    /// <summary>YAML reads a year without month and day as a number; here it is text.</summary>
    private string? ReadOptionalText(MappingNode entry, string name, JsonPointer pointer)
    {
        switch (entry[name])
        {
            case null or ScalarNode { Kind: ScalarKind.Null }:
                return null;
            case ScalarNode { Kind: ScalarKind.String or ScalarKind.Number } scalar:
                return scalar.Text;
            case var other:
                Report(other, pointer.Append(name), $"'{name}' is not text.");
                return null;
        }
    }

    private Coverage ReadCoverage(Node? node, JsonPointer pointer) =>
        node is ScalarNode { Kind: ScalarKind.String, Text: "complete" }
            ? Coverage.Complete
            : new Coverage(IsComplete: false, ReadTexts(node, pointer));

    private List<string> ReadTexts(Node? node, JsonPointer pointer)
    {
        switch (node)
        {
            case null or ScalarNode { Kind: ScalarKind.Null }:
                return [];
            case SequenceNode list when list.Items.All(static item => item is ScalarNode { Kind: ScalarKind.String }):
                return list.Items.Select(static item => ((ScalarNode)item).Text).ToList();
            default:
                Report(node, pointer, $"'{pointer}' is not a list of texts.");
                return [];
        }
    }

    private void Report(Node node, JsonPointer pointer, string message) =>
        _problems.Add(new Diagnostic(Severity.Error, DiagnosticCodes.File, message, node.Location, pointer));
}
