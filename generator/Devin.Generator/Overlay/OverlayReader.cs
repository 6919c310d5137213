using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Overlay;

/// <summary>
/// Reads an overlay 1.0. Stricter than the specification: an action must have a reason (<c>description</c>), it either
/// updates or removes, and an unknown field is an error, because a misspelled one would have no effect.
/// </summary>
internal sealed class OverlayReader
{
    private static readonly string[] RootFields = ["overlay", "info", "extends", "actions"];

    /// <summary>On the overlay: what an action is that matches nothing.</summary>
    private const string Unmatched = "x-unmatched";

    private static readonly string[] ActionFields = ["target", "description", "update", "remove"];

    private readonly List<Diagnostic> _problems = [];

    private OverlayReader() { }

    /// <summary>
    /// Reads the file's tree. Problems become a part of the result, so that all can be reported together.
    /// </summary>
    public static OverlayDocument Read(Node root)
    {
        var reader = new OverlayReader();
        var actions = reader.ReadRoot(root);
        return new OverlayDocument(actions, reader.ReadUnmatched(root), reader._problems);
    }

    private List<OverlayAction> ReadRoot(Node node)
    {
        if (node is not MappingNode root)
        {
            Report(node, JsonPointer.Root, "The overlay is not a mapping. Expected 'overlay', 'info' and 'actions'.");
            return [];
        }

        RefuseUnknown(root, RootFields, JsonPointer.Root);
        if (root.Text("overlay") is not { } version || !version.StartsWith("1.0.", StringComparison.Ordinal))
        {
            Report(
                root["overlay"] ?? root,
                JsonPointer.Root.Append("overlay"),
                "'overlay' does not name a version that is read here. Expected 'overlay: 1.0.0'."
            );
        }

        if (root.Mapping("info") is not { } info || info.Text("title") is null || info.Text("version") is null)
        {
            Report(
                root["info"] ?? root,
                JsonPointer.Root.Append("info"),
                "'info' is not a mapping with the texts 'title' and 'version'. Add what is missing."
            );
        }

        var pointer = JsonPointer.Root.Append("actions");
        if (root.Sequence("actions") is not { Items.Count: > 0 } actions)
        {
            Report(
                root["actions"] ?? root,
                pointer,
                "'actions' is not a list of at least one action. Add an action, or remove the overlay."
            );
            return [];
        }

        return actions
            .Items.Select((item, index) => ReadAction(item, pointer.Append(index)))
            .OfType<OverlayAction>()
            .ToList();
    }

    private Severity ReadUnmatched(Node root)
    {
        if (root is not MappingNode mapping || mapping[Unmatched] is not { } node)
        {
            return Severity.Error;
        }

        switch (mapping.Text(Unmatched))
        {
            case "error":
                return Severity.Error;
            case "warning":
                return Severity.Warning;
            default:
                Report(
                    node,
                    JsonPointer.Root.Append(Unmatched),
                    $"'{Unmatched}' is neither 'error' nor 'warning'. Write one of them, or leave it out for 'error'."
                );
                return Severity.Error;
        }
    }

    private OverlayAction? ReadAction(Node node, JsonPointer pointer)
    {
        if (node is not MappingNode action)
        {
            Report(
                node,
                pointer,
                $"{PlaceWords.First(pointer)} is not a mapping. Expected 'target', 'description', and 'update' or 'remove: true'."
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
                $"{PlaceWords.First(pointer)} has no 'description'. Add the reason why the contract needs the action."
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
            Report(
                action["target"] ?? action,
                pointer,
                $"'target' of {PlaceWords.Of(pointer)} is not text. Expected a JSONPath, such as $.paths['/v3/x'].get."
            );
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
                $"'{text}' is not a valid JSONPath: at character {exception.Offset + 1}, {exception.Message}. Correct it."
            );
            return null;
        }
    }

    private bool ReadRemove(MappingNode action, JsonPointer pointer)
    {
        var removes = action.IsTrue("remove");
        if (action["remove"] is { } remove && !removes && !action.IsFalse("remove"))
        {
            Report(
                remove,
                pointer.Append("remove"),
                $"'remove' of {PlaceWords.Of(pointer)} is not a boolean. Expected true or false."
            );
        }
        else if (removes == (action["update"] is not null))
        {
            Report(
                action,
                pointer,
                $"{PlaceWords.First(pointer)} has neither or both of 'update' and 'remove: true'. Write one of them."
            );
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
                        $"'{member.Name}' is not a field of {(pointer == JsonPointer.Root ? "an overlay" : "an action")}. Expected one of {string.Join(", ", fields)}, or 'x-…'.",
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
