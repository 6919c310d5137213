namespace Devin.Generator.CSharp.Builders;

/// <summary>The names of a request builder.</summary>
/// <param name="Space">The last part of its namespace; null where it shares that of the builder above.</param>
/// <param name="Class">The class.</param>
/// <param name="Member">The property or method of the builder above.</param>
internal sealed record BuilderName(string? Space, string Class, string Member)
{
    /// <summary>The class below the namespace of the builder above.</summary>
    public string Path => $"{Space}.{Class}";
}
