using Devin.Generator.Model;

namespace Devin.Generator.CSharp;

/// <summary>In which form values travel outside a JSON body: as text of their own, or as JSON.</summary>
internal static class ParameterForm
{
    /// <summary>Whether a query parameter travels as JSON, be it always or at times.</summary>
    public static bool IsJsonQuery(Parameter parameter) =>
        (parameter.Style == "json" && !CSharpType.IsStruct(parameter.Type)) || IsJson(parameter.Type);

    /// <summary>Whether a value has no text form of its own, be it always or at times, and then travels as JSON.</summary>
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

    /// <summary>Whether a value that travels as JSON may turn out to be a text, a number or a truth value.</summary>
    public static bool IsScalarAtTimes(TypeUse type) =>
        type is AnyUse or DefinedUse { Kind: DefinitionKind.Union }
        || (type is ListUse list && IsScalarAtTimes(list.Item));
}
