using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Import;

/// <summary>A localized copy put together from pages.</summary>
/// <param name="Path">Its path in the folder of the contract.</param>
/// <param name="Form">Whether it is built from OpenAPI fragments or from rendered pages.</param>
internal sealed record BuiltCopy(CopyPath Path, ProvenanceForm Form)
{
    /// <summary>The contract.</summary>
    public required MappingNode Root { get; init; }

    /// <summary>The contract as YAML.</summary>
    public required string Text { get; init; }

    /// <summary>The operations that it shows.</summary>
    public required Coverage Covers { get; init; }

    /// <summary>The names of the pages from which it was built, in ordinal order.</summary>
    public required IReadOnlyList<string> Pages { get; init; }
}
