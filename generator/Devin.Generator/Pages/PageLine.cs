namespace Devin.Generator.Pages;

/// <summary>A line of a page without the space around it.</summary>
/// <param name="Number">The line, from 1.</param>
/// <param name="Column">The column of its first character, from 1.</param>
/// <param name="Text">Its text.</param>
internal readonly record struct PageLine(int Number, int Column, string Text)
{
    /// <summary>Whether the line has no text.</summary>
    public bool IsBlank => Text.Length == 0;
}
