using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Fluent;

/// <summary>The value of a parameter with the prefix of its ID.</summary>
internal static class PrefixedValue
{
    /// <summary>The expression; the value itself if the parameter has no prefix.</summary>
    public static string Of(Parameter? parameter, string value) =>
        parameter?.Prefix is { } prefix ? $"PrefixedId.Of({value}, {CSharpLiteral.Of(prefix)})" : value;
}
