namespace Devin.Generator.Tree;

/// <summary>A place in a file. Line and column count from 1; the column counts UTF-16 units.</summary>
/// <param name="File">The file as it is shown to people: relative to the project's root, with forward slashes.</param>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
internal readonly record struct SourceLocation(string File, int Line, int Column)
{
    /// <summary><c>file:line:column</c></summary>
    public override string ToString() => $"{File}:{Line}:{Column}";
}
