using System.Text;

namespace Devin.Generator.CSharp;

/// <summary>Writes C# line by line with indentation.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>A line, indented; an empty one stays empty.</summary>
    public SourceWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>Lines of an XML comment.</summary>
    public SourceWriter Docs(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Line(line.Length == 0 ? "///" : "/// " + line);
        }

        return this;
    }

    /// <summary>Opens a block.</summary>
    public SourceWriter Open(string header)
    {
        Line(header).Line("{");
        _depth++;
        return this;
    }

    /// <summary>Closes a block.</summary>
    public SourceWriter Close(string end = "}")
    {
        _depth--;
        return Line(end);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
