using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Overlay;

/// <summary>
/// Applies an overlay to a document. Added nodes keep their place in the overlay, so that a later error about them
/// points there. Beyond the specification an action that matches nothing is an error (the contract no longer contains
/// what it corrected), and a primitive may be removed.
/// </summary>
internal static class OverlayApplier
{
    /// <summary>The document with every action applied in turn; the given document stays as it is.</summary>
    /// <exception cref="ContractException">
    /// The overlay is malformed, or actions cannot apply; all of it is named.
    /// </exception>
    public static Node Apply(Node document, OverlayDocument overlay)
    {
        var problems = overlay.Problems.ToList();
        foreach (var action in overlay.Actions)
        {
            document = Apply(document, action, problems);
        }

        return problems.Count == 0
            ? document
            : throw new ContractException(
                problems
                    .OrderBy(static problem => problem.Location.Line)
                    .ThenBy(static problem => problem.Location.Column)
                    .ToList()
            );
    }

    private static Node Apply(Node document, OverlayAction action, List<Diagnostic> problems)
    {
        var matches = JsonPathEvaluator.Select(document, action.Target);
        if (matches.Count == 0)
        {
            problems.Add(
                Problem(
                    action,
                    $"The target '{action.TargetText.Text}' matches nothing in the contract. If the contract has been corrected, "
                        + "delete the action; otherwise correct its target."
                )
            );
            return document;
        }

        if (action.Update is null && matches.Any(static match => match.Pointer == JsonPointer.Root))
        {
            problems.Add(
                Problem(
                    action,
                    $"The target '{action.TargetText.Text}' is the whole document, which cannot be removed. Name a part of it."
                )
            );
            return document;
        }

        var before = problems.Count;
        var paths = matches.Select(static match => match.Pointer.Segments).ToList();
        var result = NodeEditor.Edit(
            document,
            paths,
            (pointer, node) => action.Update is null ? null : OverlayMerge.Update(node, action, pointer, problems)
        );
        return problems.Count > before ? document : result!;
    }

    private static Diagnostic Problem(OverlayAction action, string message) =>
        new(Severity.Error, DiagnosticCodes.Overlay, message, action.TargetText.Location);
}
