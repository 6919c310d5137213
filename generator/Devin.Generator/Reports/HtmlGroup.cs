namespace Devin.Generator.Reports;

/// <summary>What the findings of a group have in common: their kind, or their rule.</summary>
/// <param name="Kind">The name of the kind, or the id of the rule.</param>
/// <param name="Title">The kind in a few words.</param>
/// <param name="Advice">What to do about such findings, where that can be said.</param>
internal sealed record HtmlGroup(string Kind, string Title, string? Advice);
