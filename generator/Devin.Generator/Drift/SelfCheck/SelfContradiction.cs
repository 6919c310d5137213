using Devin.Generator.Drift.Comparison;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.SelfCheck;

/// <summary>Two things that one page says about one place.</summary>
/// <param name="Place">The place.</param>
/// <param name="Pointer">The pointer of the place.</param>
/// <param name="Stated">What the page's schema or field list says.</param>
/// <param name="Shown">What its prose or sample says.</param>
internal sealed record SelfContradiction(IReadOnlyList<string> Place, JsonPointer Pointer, Cell Stated, Cell Shown);
