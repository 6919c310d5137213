using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Overlay;

/// <summary>Merges what an action adds into the node it targets.</summary>
internal static class OverlayMerge
{
    /// <summary>Merges into a mapping, appends to a list; anything else cannot be updated.</summary>
    /// <param name="target">The targeted node.</param>
    /// <param name="action">The action, which updates.</param>
    /// <param name="pointer">The place of the target in the document.</param>
    /// <param name="problems">Takes what does not fit.</param>
    public static Node Update(Node target, OverlayAction action, JsonPointer pointer, List<Diagnostic> problems)
    {
        switch (target, action.Update)
        {
            case (MappingNode mapping, MappingNode update):
                return Merge(mapping, update, pointer, problems);
            case (SequenceNode sequence, { } entry):
                return new SequenceNode(sequence.Location, [.. sequence.Items, entry]);
            case (MappingNode, { } other):
                problems.Add(
                    Problem(
                        other,
                        pointer,
                        $"{PlaceWords.First(pointer)} is a mapping, but 'update' is not. Expected a mapping."
                    )
                );
                return target;
            default:
                problems.Add(
                    Problem(
                        action.TargetText,
                        pointer,
                        $"{PlaceWords.First(pointer)} is targeted as a single value. Target the mapping that has it, and name it in 'update'."
                    )
                );
                return target;
        }
    }

    private static MappingNode Merge(
        MappingNode target,
        MappingNode update,
        JsonPointer pointer,
        List<Diagnostic> problems
    )
    {
        var merged = target.Members.Select(member =>
            update[member.Name] is { } value
                ? member with
                {
                    Value = Merge(member.Value, value, pointer.Append(member.Name), problems),
                }
                : member
        );
        var added = update.Members.Where(member => target[member.Name] is null);
        return new MappingNode(target.Location, merged.Concat(added).ToList());
    }

    private static Node Merge(Node target, Node update, JsonPointer pointer, List<Diagnostic> problems)
    {
        switch (target, update)
        {
            case (ScalarNode, ScalarNode):
                return update;
            case (MappingNode mapping, MappingNode values):
                return Merge(mapping, values, pointer, problems);
            case (SequenceNode sequence, SequenceNode items):
                return new SequenceNode(sequence.Location, [.. sequence.Items, .. items.Items]);
            default:
                problems.Add(
                    Problem(
                        update,
                        pointer,
                        $"{PlaceWords.First(pointer)} is {Kind(target)} in the contract (at {target.Location}), but {Kind(update)} in the action. "
                            + "Remove the old one in an action before this one."
                    )
                );
                return target;
        }
    }

    private static string Kind(Node node) =>
        node switch
        {
            MappingNode => "a mapping",
            SequenceNode => "a list",
            _ => "a single value",
        };

    private static Diagnostic Problem(Node node, JsonPointer pointer, string message) =>
        new(Severity.Error, DiagnosticCodes.Overlay, message, node.Location, pointer);
}
