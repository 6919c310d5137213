using Devin.Generator.Documents;

namespace Devin.Generator.Model;

/// <summary>Where in the contract something comes from.</summary>
internal sealed record Origin(JsonPointer Pointer, SourceLocation Location);
