using Devin.Generator.Drift.Comparison;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.SelfCheck;

/// <summary>A contradiction of one page at one place.</summary>
/// <param name="Place">The place.</param>
/// <param name="Pointer">The pointer of the place.</param>
/// <param name="Stated">The fact of the page's schema or field list.</param>
/// <param name="Shown">The fact of its prose or sample.</param>
internal sealed record SelfContradiction(IReadOnlyList<string> Place, JsonPointer Pointer, Cell Stated, Cell Shown);
