using Devin.Generator.CSharp;
using Devin.Generator.CSharp.Builders;
using Devin.Generator.Library;
using Devin.Generator.Model;

namespace Devin.Generator.Emit.Fluent;

/// <summary>The expression for the text of a parameter that is sent as JSON, always or for some values.</summary>
internal static class JsonValueText
{
    /// <summary>The expression.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="value">The expression of its value.</param>
    /// <param name="options">The names of the library.</param>
    public static string Of(Parameter parameter, string value, LibraryOptions options)
    {
        var type = QualifiedType.Of(parameter.Type, options);
        var isStruct = CSharpType.IsStruct(type);
        var format = parameter.Style == "json" ? "Text" : "Texts";
        return $"JsonParameter.{format}<{(isStruct ? CSharpType.Of(type) : CSharpType.Bare(type))}, "
            + $"{(isStruct ? CSharpType.ItemCodec(type) : CSharpType.Codec(type))}>({value})";
    }

    /// <summary>The expression for a property, which is null when the caller leaves it out.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="value">The expression of its value.</param>
    /// <param name="options">The names of the library.</param>
    public static string OfOptional(Parameter parameter, string value, LibraryOptions options) =>
        Of(parameter with { Type = parameter.Type with { IsNullable = true } }, value, options);
}
