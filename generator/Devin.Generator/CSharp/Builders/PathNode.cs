using Devin.Generator.Model;

namespace Devin.Generator.CSharp.Builders;

/// <summary>What a segment of a path becomes on the builder above it.</summary>
internal enum SegmentKind
{
    /// <summary>The client itself.</summary>
    Root,

    /// <summary>A property.</summary>
    Fixed,

    /// <summary>An indexer: the segment is one parameter.</summary>
    Index,

    /// <summary>A method: the segment contains parameters and text.</summary>
    Method,
}

/// <summary>A segment of the contract's paths, with everything below it: one request builder.</summary>
/// <param name="Segment">The segment, its parameters under the names that the builder has; empty for the root.</param>
/// <param name="Above">The segments above it, from the first.</param>
/// <param name="Parameters">The segment's parameters.</param>
/// <param name="Children">What follows, in ordinal order.</param>
/// <param name="Operations">What can be called here, in ordinal order of the methods.</param>
internal sealed record PathNode(
    string Segment,
    IReadOnlyList<string> Above,
    SegmentKind Kind,
    IReadOnlyList<SegmentParameter> Parameters,
    IReadOnlyList<PathNode> Children,
    IReadOnlyList<Operation> Operations
)
{
    /// <summary>Whether this is the root of the tree.</summary>
    public bool IsRoot => Kind == SegmentKind.Root;

    /// <summary>The operations, each followed by its method for a form where it has one.</summary>
    public IEnumerable<Operation> Methods =>
        Operations.SelectMany(static operation =>
            operation.FormMethod is { } form ? (Operation[])[operation, form] : [operation]
        );

    /// <summary>An operation here or below, for the place of a message.</summary>
    public Operation AnyOperation => Operations.Count > 0 ? Operations[0] : Children[0].AnyOperation;

    /// <summary>The path as the builder has it.</summary>
    public string Path => "/" + string.Join('/', [.. Above, .. IsRoot ? Array.Empty<string>() : [Segment]]);
}

/// <summary>A parameter inside a segment.</summary>
/// <param name="Name">The name that the builder has; Kiota renames where paths differ in it.</param>
/// <param name="WireNames">The names that the contract has.</param>
/// <param name="Definition">The parameter in the model; null if no operation declares it.</param>
internal sealed record SegmentParameter(string Name, IReadOnlyList<string> WireNames, Parameter? Definition);
