using Devin.Generator.CSharp;
using Devin.Generator.Emit.Comments;
using Devin.Generator.Model;
using Devin.Generator.Scalars;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Codecs;

/// <summary>Emits unions: a class around a value that has one of several types.</summary>
internal static class UnionEmitter
{
    /// <summary>The class, whole.</summary>
    /// <param name="union">The union.</param>
    /// <param name="models">The models of the contract, for the shapes of the variants.</param>
    public static string Emit(UnionDefinition union, IReadOnlyDictionary<string, ModelDefinition> models)
    {
        var code = new SourceWriter();
        var kinds = string.Join(", ", union.Variants.Select(static variant => $"`{CSharpType.Bare(variant.Type)}`"));
        code.Docs(
            MemberDocs.Of(
                union.Documentation,
                $"One of {kinds}.",
                $"One of {kinds}. Any other JSON value is preserved as `Unknown`."
            )
        );
        code.Line($"[System.Text.Json.Serialization.JsonConverter(typeof(ModelJsonConverter<{union.Name}>))]");
        code.Line($"[Newtonsoft.Json.JsonConverter(typeof(ModelNewtonsoftConverter<{union.Name}>))]");
        code.Open($"public sealed partial class {union.Name} : IJsonModel<{union.Name}>");
        EmitTable(code, union, models);
        code.Line($"private {union.Name}(object? value) => Value = value;").Line();
        code.Summary("The value, for `switch`: an instance of one of the types, or a `JsonNode`.");
        code.Line("public object? Value { get; }").Line();
        code.Summary("The value as JSON if it has none of the types.");
        code.Line("public JsonNode? Unknown => Value as JsonNode;").Line();
        foreach (var variant in union.Variants)
        {
            EmitVariant(code, union, variant);
        }

        EmitRead(code, union);
        EmitWrite(code, union);
        return code.Close().ToString();
    }

    private static void EmitTable(
        SourceWriter code,
        UnionDefinition union,
        IReadOnlyDictionary<string, ModelDefinition> models
    )
    {
        code.Line("private static readonly UnionVariants s_variants = new(");
        var discriminator = union.DiscriminatorProperty is { } property ? CSharpLiteral.Of(property) : "null";
        code.Line($"    {discriminator},");
        for (var index = 0; index < union.Variants.Count; index++)
        {
            var end = index == union.Variants.Count - 1 ? ");" : ",";
            code.Line("    " + Row(union.Variants[index], models) + end);
        }

        code.Line();
    }

    private static string Row(UnionVariant variant, IReadOnlyDictionary<string, ModelDefinition> models)
    {
        var tokens = Tokens(variant.Type);
        var items = variant.Type is ListUse list ? ", " + Tokens(list.Item) : "";
        var described = variant.Type is ListUse { Item: var item } ? item : variant.Type;
        var model = described is DefinedUse defined ? models.GetValueOrDefault(defined.Name) : null;
        return $"new UnionVariant({tokens}, {Texts(variant.DiscriminatorValues)}, "
            + $"{Texts(model?.Properties.Where(static property => property.IsRequired))}, "
            + $"{Texts(model?.Properties.Where(static property => !property.IsRequired))}{items})";
    }

    private static string Tokens(TypeUse type) =>
        type switch
        {
            PrimitiveUse primitive => "VariantTokens." + ScalarTable.Of(primitive.Type).Token,
            DefinedUse { Kind: DefinitionKind.StringEnum } => "VariantTokens.String",
            DefinedUse { Kind: DefinitionKind.IntegerEnum } => "VariantTokens.Integer",
            DefinedUse { Kind: DefinitionKind.Union } => "VariantTokens.Union",
            ListUse => "VariantTokens.Array",
            AnyUse => "VariantTokens.Any",
            _ => "VariantTokens.Object",
        };

    private static string Texts(IEnumerable<PropertyDefinition>? properties) =>
        Texts((properties ?? []).Select(static property => property.WireName));

    private static string Texts(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(CSharpLiteral.Of))}]";

    private static void EmitVariant(SourceWriter code, UnionDefinition union, UnionVariant variant)
    {
        var type = CSharpType.Bare(variant.Type);
        var target = CSharpType.IsStruct(variant.Type)
            ? $"Value is {type} value ? value : default({type}?)"
            : $"Value as {type}";
        code.Summary($"The value as `{type}`, or null if it has another type.");
        code.Line($"public {type}? As{variant.Name} => {target};").Line();
        code.Summary($"Creates a value from `{type}`.");
        code.Line($"public static {union.Name} From{variant.Name}({type} value) => new(value);").Line();
        if (variant.Type is not (ListUse or MapUse or AnyUse))
        {
            code.Summary($"Converts `{type}` to a value.");
            code.Line($"public static implicit operator {union.Name}({type} value) => new(value);").Line();
        }
    }

    private static void EmitRead(SourceWriter code, UnionDefinition union)
    {
        code.Open(
            $"static bool IJsonModel<{union.Name}>.TryRead(ref Utf8JsonReader reader, JsonReadContext context, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {union.Name}? value)"
        );
        code.Line(
            $"value = new {union.Name}(s_variants.Read(ref reader, context, {CSharpLiteral.Of(union.Name)}, ReadVariant) ?? JsonNodeReader.Read(ref reader));"
        );
        code.Line("return true;").Close().Line();
        code.Line(
            "private static object? ReadVariant(int index, ref Utf8JsonReader reader, JsonReadContext context) =>"
        );
        code.Line("    index switch");
        code.Line("    {");
        for (var index = 0; index < union.Variants.Count; index++)
        {
            var type = union.Variants[index].Type;
            code.Line(
                $"        {index} => UnionVariants.Read<{CSharpType.Bare(type)}, {CSharpType.Codec(type)}>(ref reader, context),"
            );
        }

        code.Line("        _ => null,");
        code.Line("    };").Line();
    }

    private static void EmitWrite(SourceWriter code, UnionDefinition union)
    {
        code.Open($"void IJsonModel<{union.Name}>.Write(CodecWriter writer, JsonWriteMode mode)");
        code.Open("switch (Value)");
        foreach (var variant in union.Variants)
        {
            code.Line($"case {CSharpType.Bare(variant.Type)} value:");
            code.Line($"    {CSharpType.Codec(variant.Type)}.Write(writer, value, mode);");
            code.Line("    break;");
        }

        code.Line("default:");
        code.Line("    JsonNodeWriter.Write(writer, (JsonNode?)Value);");
        code.Line("    break;");
        code.Close().Close();
    }
}
