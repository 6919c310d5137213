namespace Devin.Generator.Pages;

/// <summary>A fenced code block of a Markdown page.</summary>
/// <param name="Info">The words behind the opening fence, trimmed.</param>
/// <param name="First">The index of the line with the opening fence.</param>
/// <param name="End">The index of the line with the closing fence; without one, the number of lines.</param>
/// <param name="IsClosed">Whether the closing fence was found before the page ended.</param>
internal sealed record FencedBlock(string Info, int First, int End, bool IsClosed);
