namespace Devin.Generator.Tests.Documentation;

/// <summary>A place where a wording is right.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">A part of the line.</param>
/// <param name="Reason">Why the wording is right there.</param>
internal sealed record WordException(string Path, string Text, string Reason)
{
    /// <summary>Whether the exception covers a line.</summary>
    public bool Covers(WrittenText text, int line) =>
        text.Path == Path && text.Lines[line - 1].Contains(Text, StringComparison.Ordinal);
}
