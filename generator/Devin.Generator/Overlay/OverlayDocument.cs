using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Overlay;

/// <summary>An overlay (https://spec.openapis.org/overlay/v1.0.0.html) as it was read.</summary>
/// <param name="Actions">The usable actions, in the order in which they apply.</param>
/// <param name="Unmatched">What an action is that matches nothing: an error, or a warning.</param>
/// <param name="Problems">
/// What is malformed. It is reported by <see cref="OverlayApplier"/>, together with actions that match nothing.
/// </param>
internal sealed record OverlayDocument(
    IReadOnlyList<OverlayAction> Actions,
    Severity Unmatched,
    IReadOnlyList<Diagnostic> Problems
);

/// <summary>One correction of the contract.</summary>
/// <param name="Target">What it applies to.</param>
/// <param name="TargetText">The target as the file writes it, and where.</param>
/// <param name="Description">Why the contract needs it.</param>
/// <param name="Update">What to merge or to append; null to remove the target.</param>
internal sealed record OverlayAction(JsonPath Target, ScalarNode TargetText, string Description, Node? Update);
