namespace Devin.Generator.CSharp;

/// <summary>A parameter as a method declares it.</summary>
/// <param name="Type">The type.</param>
/// <param name="Name">The name, with <c>@</c> where C# needs it.</param>
/// <param name="Default">The default value; null if the caller must pass one.</param>
internal sealed record MethodParameter(string Type, string Name, string? Default = null)
{
    /// <summary>The declaration.</summary>
    public override string ToString() => Default is null ? $"{Type} {Name}" : $"{Type} {Name} = {Default}";
}
