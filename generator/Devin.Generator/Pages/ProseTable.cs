using Devin.Generator.Tree;

namespace Devin.Generator.Pages;

/// <summary>A Markdown table with values in its first column, under a sentence or heading that names a parameter.</summary>
/// <param name="Names">The names in code type before the table, nearest first.</param>
/// <param name="Values">The first column.</param>
/// <param name="Location">The place of the first value.</param>
internal sealed record ProseTable(IReadOnlyList<string> Names, IReadOnlyList<string> Values, SourceLocation Location);
