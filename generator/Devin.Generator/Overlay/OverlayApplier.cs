using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Overlay;

/// <summary>
/// Applies overlays to a document. Added nodes keep their place in the overlay, so that a later error about them points
/// there. Beyond the specification an action that matches nothing is an error (the contract no longer contains what
/// it corrected) unless the overlay makes it a warning, and a primitive may be removed.
/// </summary>
internal static class OverlayApplier
{
    /// <summary>The document with overlays applied in turn, and the actions that match nothing without being errors.</summary>
    /// <param name="document">The document, which stays as it is.</param>
    /// <param name="overlays">The trees of the overlays.</param>
    /// <exception cref="ContractException">An overlay is malformed, or actions cannot apply; all of it is named.</exception>
    public static (Node Document, IReadOnlyList<Diagnostic> Warnings) Apply(Node document, IEnumerable<Node> overlays)
    {
        var warnings = new List<Diagnostic>();
        foreach (var overlay in overlays)
        {
            document = Apply(document, OverlayReader.Read(overlay), warnings);
        }

        return (document, warnings);
    }

    /// <summary>The document with every action applied in turn; the given document stays as it is.</summary>
    /// <param name="document">The document.</param>
    /// <param name="overlay">The overlay.</param>
    /// <param name="warnings">Takes the actions that match nothing without being errors.</param>
    /// <exception cref="ContractException">The overlay is malformed, or actions cannot apply; all of it is named.</exception>
    public static Node Apply(Node document, OverlayDocument overlay, ICollection<Diagnostic> warnings)
    {
        var found = overlay.Problems.ToList();
        foreach (var action in overlay.Actions)
        {
            document = Apply(document, action, overlay.Unmatched, found);
        }

        foreach (var warning in found.Where(static problem => problem.Severity == Severity.Warning))
        {
            warnings.Add(warning);
        }

        var problems = found.Where(static problem => problem.Severity == Severity.Error).ToArray();
        return problems.Length == 0
            ? document
            : throw new ContractException(
                problems
                    .OrderBy(static problem => problem.Location.Line)
                    .ThenBy(static problem => problem.Location.Column)
                    .ToList()
            );
    }

    private static Node Apply(Node document, OverlayAction action, Severity unmatched, List<Diagnostic> problems)
    {
        var matches = JsonPathEvaluator.Select(document, action.Target);
        if (matches.Count == 0)
        {
            problems.Add(
                Problem(
                    action,
                    $"The target '{action.TargetText.Text}' matches nothing in the contract. If the contract has been corrected, "
                        + "delete the action; otherwise correct its target."
                ) with
                {
                    Severity = unmatched,
                }
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
