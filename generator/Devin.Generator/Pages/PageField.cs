using Devin.Generator.Tree;

namespace Devin.Generator.Pages;

/// <summary>An entry of a page's field list.</summary>
/// <param name="Name">The name; parts of a nested name are separated by dots.</param>
/// <param name="Location">The place of the name.</param>
/// <param name="Type">Its type.</param>
internal sealed record PageField(string Name, SourceLocation Location, TypeLine Type)
{
    /// <summary>The place of the type.</summary>
    public required SourceLocation TypeLocation { get; init; }

    /// <summary>Where the field is marked as required, or null.</summary>
    public SourceLocation? RequiredAt { get; init; }

    /// <summary>The location of the value (<c>header</c>, <c>query</c>, …), or null when the page does not name it.</summary>
    public string? In { get; init; }

    /// <summary>The values that the page lists.</summary>
    public OptionList? Options { get; init; }

    /// <summary>The default as a canonical JSON text, where the page shows one.</summary>
    public string? Default { get; init; }

    /// <summary>Limits by keyword (<c>minLength</c>, …), as canonical JSON texts.</summary>
    public IReadOnlyDictionary<string, string> Limits { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the text before the field looks like the heading of a new section.</summary>
    public bool FollowsHeading { get; init; }

    /// <summary>Whether a media type is directly before the field.</summary>
    public bool FollowsMediaType { get; init; }
}
