namespace Devin.Generator.Import;

/// <summary>A fenced code block of a Markdown page.</summary>
/// <param name="Info">The words behind the opening fence, trimmed.</param>
/// <param name="FenceLine">The line of the opening fence, counted from 1.</param>
/// <param name="Lines">The lines between the fences.</param>
/// <param name="IsClosed">Whether the closing fence was found before the page ended.</param>
internal sealed record FencedBlock(string Info, int FenceLine, IReadOnlyList<string> Lines, bool IsClosed);
