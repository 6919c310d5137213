namespace Devin.Generator.Tree;

/// <summary>A name and a value in a mapping.</summary>
/// <param name="Name">The name, unescaped.</param>
/// <param name="NameLocation">The place of the name.</param>
/// <param name="Value">The value.</param>
internal sealed record Member(string Name, SourceLocation NameLocation, Node Value);
