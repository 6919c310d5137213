namespace Devin.Generated.Testing.Core;

/// <summary>The absence of a body, as the response of operations that return none.</summary>
public sealed class NoContent
{
    private NoContent() { }

    /// <summary>Gets the only value.</summary>
    public static NoContent Value { get; } = new();
}
