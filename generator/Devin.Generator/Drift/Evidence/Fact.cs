using Devin.Generator.Drift.Kinds;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Evidence;

/// <summary>
/// A part of the structure of a copy: a group of named facts or a value.
/// </summary>
/// <param name="kind">The kind of finding when this differs.</param>
/// <param name="pointer">The place in the contract.</param>
/// <param name="location">The place in the file.</param>
internal abstract class Fact(DriftKind kind, JsonPointer pointer, SourceLocation location)
{
    /// <summary>The kind of finding when copies differ here.</summary>
    public DriftKind Kind { get; } = kind;

    /// <summary>The place in the contract as this copy writes it.</summary>
    public JsonPointer Pointer { get; } = pointer;

    /// <summary>The place in the copy's file.</summary>
    public SourceLocation Location { get; } = location;

    /// <summary>
    /// Whether this keyword changes the meaning of its neighbours, so that copies that lack it are compared as a whole
    /// there: a reference, a type, a union, a keyword that OpenAPI does not define.
    /// </summary>
    public bool DecidesShape { get; init; }

    /// <summary>The node that this was read from, where it was read from one.</summary>
    public Node? Source { get; init; }
}
