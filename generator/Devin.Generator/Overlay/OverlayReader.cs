using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Overlay;

/// <summary>
/// Reads an overlay 1.0. Stricter than the specification: an action must say why (<c>description</c>), it either updates
/// or removes, and an unknown field is an error, because a misspelled one would silently do nothing.
/// </summary>
internal sealed class OverlayReader
{
    private static readonly string[] RootFields = ["overlay", "info", "extends", "actions"];
    private static readonly string[] ActionFields = ["target", "description", "update", "remove"];

    private readonly List<Diagnostic> _problems = [];

    private OverlayReader() { }

    /// <summary>Reads the file's tree. Problems become a part of the result, so that all can be reported together.</summary>
    public static OverlayDocument Read(Node root)
    {
        var reader = new OverlayReader();
        var actions = reader.ReadRoot(root);
        return new OverlayDocument(actions, reader._problems);
    }

    private List<OverlayAction> ReadRoot(Node node)
    {
        if (node is not MappingNode root)
        {
            Report(node, JsonPointer.Root, "An overlay is a mapping with 'overlay', 'info' and 'actions'.");
            return [];
        }

        RefuseUnknown(root, RootFields, JsonPointer.Root);
        if (root.Text("overlay") is not { } version || !version.StartsWith("1.0.", StringComparison.Ordinal))
        {
            Report(root["overlay"] ?? root, JsonPointer.Root.Append("overlay"), "Expected 'overlay: 1.0.0'.");
        }

        if (root.Mapping("info") is not { } info || info.Text("title") is null || info.Text("version") is null)
        {
            Report(
                root["info"] ?? root,
                JsonPointer.Root.Append("info"),
                "'info' must be a mapping with the texts 'title' and 'version'."
            );
        }

        var pointer = JsonPointer.Root.Append("actions");
        if (root.Sequence("actions") is not { Items.Count: > 0 } actions)
        {
            Report(root["actions"] ?? root, pointer, "'actions' must be a list of at least one action.");
            return [];
        }

        return actions
            .Items.Select((item, index) => ReadAction(item, pointer.Append(index)))
            .OfType<OverlayAction>()
            .ToList();
    }

    private OverlayAction? ReadAction(Node node, JsonPointer pointer)
    {
        if (node is not MappingNode action)
        {
            Report(
                node,
                pointer,
                "An action is a mapping with 'target', 'description', and 'update' or 'remove: true'."
            );
            return null;
        }

        var before = _problems.Count;
        RefuseUnknown(action, ActionFields, pointer);
        var target = ReadTarget(action, pointer.Append("target"));
        if (string.IsNullOrWhiteSpace(action.Text("description")))
        {
            Report(
                action["description"] ?? action,
                pointer.Append("description"),
                "The action must say in 'description' why the contract needs it."
            );
        }

        var removes = ReadRemove(action, pointer);
        return target is null || _problems.Count > before
            ? null
            : new OverlayAction(
                target,
                (ScalarNode)action["target"]!,
                action.Text("description")!,
                removes ? null : action["update"]
            );
    }

    private JsonPath? ReadTarget(MappingNode action, JsonPointer pointer)
    {
        if (action.Text("target") is not { } text)
        {
            Report(action["target"] ?? action, pointer, "'target' must be a JSONPath, such as $.paths['/v3/x'].get.");
            return null;
        }

        try
        {
            return JsonPathParser.Parse(text);
        }
        catch (JsonPathException exception)
        {
            Report(
                action["target"]!,
                pointer,
                $"'{text}' is not a supported JSONPath: at character {exception.Offset + 1}, {exception.Message}. Correct it."
            );
            return null;
        }
    }

    private bool ReadRemove(MappingNode action, JsonPointer pointer)
    {
        var removes = action.IsTrue("remove");
        if (action["remove"] is { } remove && !removes && !action.IsFalse("remove"))
        {
            Report(remove, pointer.Append("remove"), "'remove' must be true or false.");
        }
        else if (removes == (action["update"] is not null))
        {
            Report(action, pointer, "An action has either 'update' or 'remove: true'. Write one of them.");
        }

        return removes;
    }

    private void RefuseUnknown(MappingNode mapping, string[] fields, JsonPointer pointer)
    {
        foreach (var member in mapping.Members)
        {
            if (!fields.Contains(member.Name) && !member.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                _problems.Add(
                    new Diagnostic(
                        Severity.Error,
                        DiagnosticCodes.Overlay,
                        $"'{member.Name}' is unknown here. Expected one of {string.Join(", ", fields)}, or 'x-…'.",
                        member.NameLocation,
                        pointer.Append(member.Name)
                    )
                );
            }
        }
    }

    private void Report(Node node, JsonPointer pointer, string message) =>
        _problems.Add(new Diagnostic(Severity.Error, DiagnosticCodes.Overlay, message, node.Location, pointer));
}
