using Devin.Generator.Model;
using Devin.Generator.Scalars;

namespace Devin.Generator.CSharp;

/// <summary>The format of values outside a JSON body: text or JSON.</summary>
internal static class ParameterForm
{
    /// <summary>Whether a parameter is sent as JSON, always or for some values.</summary>
    public static bool IsJsonText(Parameter parameter) => parameter.Style == "json" || IsJson(parameter.Type);

    /// <summary>Whether a value has no text format, always or for some values, and is then sent as JSON.</summary>
    public static bool IsJson(TypeUse type) =>
        type switch
        {
            AnyUse or FreeFormUse => true,
            DefinedUse { Kind: DefinitionKind.Model or DefinitionKind.Union } => true,
            ListUse list => IsJson(list.Item) || list.Item is ListUse or MapUse,
            MapUse map => map.Value
                is not (PrimitiveUse or DefinedUse { Kind: DefinitionKind.StringEnum or DefinitionKind.IntegerEnum }),
            _ => false,
        };

    /// <summary>The value as it is sent in text format: the expression itself, or its conversion.</summary>
    public static string Sent(TypeUse type, string expression) =>
        Conversion(type) is { } conversion ? $"{conversion}({expression})" : expression;

    /// <summary>The library's method that converts a value before it is sent in text format; null if none is needed.</summary>
    public static string? Conversion(TypeUse type) =>
        type switch
        {
            PrimitiveUse primitive => ScalarTable.Of(primitive.Type).ParameterConversion,
            ListUse list => Conversion(list.Item),
            MapUse map => Conversion(map.Value),
            _ => null,
        };

    /// <summary>Whether a value that is sent as JSON can be a string, a number or a boolean.</summary>
    public static bool IsScalarAtTimes(TypeUse type) =>
        type is AnyUse or DefinedUse { Kind: DefinitionKind.Union }
        || (type is ListUse list && IsScalarAtTimes(list.Item));
}
