namespace Devin.Generator.Tree;

/// <summary>Where in the contract something comes from.</summary>
internal sealed record Origin(JsonPointer Pointer, SourceLocation Location);
