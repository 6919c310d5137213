namespace Devin.Generator.Refresh.Reports;

/// <summary>A part of a summary.</summary>
/// <param name="Title">What it is about, with the number of things where it counts some.</param>
/// <param name="Lines">The things, one a line.</param>
internal sealed record SummarySection(string Title, IReadOnlyList<string> Lines);
