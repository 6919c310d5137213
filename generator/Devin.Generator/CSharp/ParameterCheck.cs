using Devin.Generator.Model;

namespace Devin.Generator.CSharp;

/// <summary>How a parameter is compared with its constraints before it is sent.</summary>
internal static class ParameterCheck
{
    /// <summary>Whether the parameter has constraints. Files have none that can be checked.</summary>
    public static bool IsNeeded(Parameter parameter) =>
        parameter is { Constraints: not null, IsGivenByClient: false }
        && OperationLayout.PartType(parameter.Type) is not ("FilePart" or "IList<FilePart>");

    /// <summary>The type of the value, which can be null.</summary>
    public static string ValueType(TypeUse type) =>
        CSharpType.IsStruct(type) ? CSharpType.Optional(type) : CSharpType.Bare(type);

    /// <summary>The codec of the value.</summary>
    public static string ValueCodec(TypeUse type) =>
        CSharpType.IsStruct(type) ? CSharpType.ItemCodec(type with { IsNullable = true }) : CSharpType.Codec(type);
}
