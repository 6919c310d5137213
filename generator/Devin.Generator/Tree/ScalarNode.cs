namespace Devin.Generator.Tree;

/// <summary>A string, number, boolean or null.</summary>
internal sealed class ScalarNode(SourceLocation location, ScalarKind kind, string text) : Node(location)
{
    /// <summary>The type of the value.</summary>
    public ScalarKind Kind { get; } = kind;

    /// <summary>
    /// The value: a string unescaped, a number as valid JSON, <c>true</c>, <c>false</c> or <c>null</c>.
    /// </summary>
    public string Text { get; } = text;
}
