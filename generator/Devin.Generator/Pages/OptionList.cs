using Devin.Generator.Tree;

namespace Devin.Generator.Pages;

/// <summary>A list of values as a page shows it.</summary>
/// <param name="Values">The values.</param>
/// <param name="Location">The place of the first.</param>
/// <param name="Neighbours">The prose around it, which may name the field that the list belongs to.</param>
internal sealed record OptionList(IReadOnlyList<string> Values, SourceLocation Location, string Neighbours);
