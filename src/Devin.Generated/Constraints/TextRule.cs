namespace Devin.Generated.Constraints;

/// <summary>A constraint on the content of a text.</summary>
internal abstract class TextRule
{
    /// <summary>The constraint in words, after "expected".</summary>
    public abstract string Expected { get; }

    /// <summary>Whether a text meets the constraint.</summary>
    public abstract bool IsMetBy(string text);
}
