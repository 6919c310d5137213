namespace Devin.Generator.Refresh.Reports;

/// <summary>A section of a summary.</summary>
/// <param name="Title">Its subject, with the number of items if it has a number.</param>
/// <param name="Lines">The items, one on each line.</param>
internal sealed record SummarySection(string Title, IReadOnlyList<string> Lines);
