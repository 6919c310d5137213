using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Comparison;

/// <summary>The content of one copy in a finding.</summary>
/// <param name="Copy">The copy's id, with <c>#prose-table</c> or <c>#sample</c> for a part of a page.</param>
/// <param name="Language">The copy's language, or null.</param>
/// <param name="State">Whether the copy has it.</param>
/// <param name="Values">
/// The values as canonical JSON texts: the members of a set, or one value; empty if the state is all there is.
/// </param>
/// <param name="IsSet">Whether <paramref name="Values"/> is a set, in which members can be lacking.</param>
/// <param name="At">The place of the value, or of what surrounds it where it is absent.</param>
/// <param name="Direction">How the copy differs from the reference; null if they agree.</param>
internal sealed record Cell(
    string Copy,
    string? Language,
    CellState State,
    IReadOnlyList<string> Values,
    bool IsSet,
    SourceLocation? At,
    Direction? Direction = null
)
{
    /// <summary>The first names of what a section contains; empty for anything but a section.</summary>
    public IReadOnlyList<string> Contents { get; init; } = [];

    /// <summary>The places of the schemas that the content refers to.</summary>
    public IReadOnlyList<string> References { get; init; } = [];
}
