using Devin.Generator.Model;
using Devin.Generator.Scalars;

namespace Devin.Generator.CSharp;

/// <summary>Names types as emitted code spells them.</summary>
internal static class CSharpType
{
    /// <summary>The type, with <c>?</c> where null is legal.</summary>
    public static string Of(TypeUse use) => use.IsNullable ? Bare(use) + "?" : Bare(use);

    /// <summary>The type with <c>?</c>, because the value is optional.</summary>
    public static string Optional(TypeUse use) => Bare(use) + "?";

    /// <summary>The type without <c>?</c>.</summary>
    public static string Bare(TypeUse use) =>
        use switch
        {
            PrimitiveUse primitive => ScalarTable.Of(primitive.Type).CSharp,
            FreeFormUse => "JsonObject",
            ListUse list => $"IList<{Of(list.Item)}>",
            MapUse map => $"IDictionary<string, {Of(map.Value)}>",
            DefinedUse defined => defined.Name,
            _ => "JsonNode",
        };

    /// <summary>Whether the type is a struct.</summary>
    public static bool IsStruct(TypeUse use) =>
        use switch
        {
            PrimitiveUse primitive => ScalarTable.Of(primitive.Type).IsStruct,
            DefinedUse defined => defined.Kind is DefinitionKind.StringEnum or DefinitionKind.IntegerEnum,
            _ => false,
        };

    /// <summary>The codec that reads and writes the type, null aside.</summary>
    public static string Codec(TypeUse use) =>
        use switch
        {
            PrimitiveUse primitive => ScalarTable.Of(primitive.Type).Codec,
            FreeFormUse => "JsonObjectCodec",
            ListUse list => $"ListCodec<{Of(list.Item)}, {ItemCodec(list.Item)}>",
            MapUse map => $"MapCodec<{Of(map.Value)}, {ItemCodec(map.Value)}>",
            DefinedUse { Kind: DefinitionKind.StringEnum } defined => $"OpenEnumCodec<{defined.Name}>",
            DefinedUse { Kind: DefinitionKind.IntegerEnum } defined => $"OpenNumberEnumCodec<{defined.Name}>",
            DefinedUse defined => $"ModelCodec<{defined.Name}>",
            _ => "JsonNodeCodec",
        };

    /// <summary>The codec that also reads and writes null where it is legal.</summary>
    public static string ItemCodec(TypeUse item) =>
        !item.IsNullable ? Codec(item)
        : IsStruct(item) ? $"NullableStructCodec<{Bare(item)}, {Codec(item)}>"
        : $"NullableClassCodec<{Bare(item)}, {Codec(item)}>";
}
