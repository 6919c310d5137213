using System.Text;

namespace Devin.Generator.SourceText;

/// <summary>Writes C# with indentation, line by line or a block at a time.</summary>
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

    /// <summary>The lines of a block.</summary>
    public SourceWriter Lines(string block)
    {
        foreach (var line in block.Split('\n'))
        {
            Line(line);
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

    /// <summary>The lines of an XML comment.</summary>
    public SourceWriter Docs(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Line(line.Length == 0 ? "///" : "/// " + line);
        }

        return this;
    }

    /// <summary>The summary of the type or member that follows.</summary>
    public SourceWriter Summary(string text) => Docs(XmlDocs.Element("summary", text));

    /// <summary>The description of a parameter of the method that follows.</summary>
    public SourceWriter Parameter(string name, string text) => Docs(XmlDocs.Parameter(name, text));

    /// <summary>When the member that follows throws an exception.</summary>
    public SourceWriter Exception(string type, string text) =>
        Docs(XmlDocs.Element($"exception cref=\"{type}\"", text));

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
