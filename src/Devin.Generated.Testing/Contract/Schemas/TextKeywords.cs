using Devin.Generated.Constraints;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>The keywords of a schema for strings.</summary>
internal sealed record TextKeywords
{
    /// <summary>The minimum length in Unicode code points.</summary>
    public int MinLength { get; init; }

    /// <summary>The maximum length in Unicode code points.</summary>
    public int MaxLength { get; init; } = int.MaxValue;

    /// <summary>The regular expression; null if there is none.</summary>
    public TextRule? Pattern { get; init; }

    /// <summary>The name of the format, such as <c>date-time</c>; null if there is none.</summary>
    public string? Format { get; init; }

    /// <summary>The rule of the format; null for a format that allows all strings.</summary>
    public TextRule? FormatRule { get; init; }
}
