using Devin.Generator.CSharp;
using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Fluent;

/// <summary>Emits the part of a model that Kiota's serializers use.</summary>
internal static class FluentModelEmitter
{
    /// <summary>The file, or null for a type that Kiota's serializers never see alone.</summary>
    public static EmittedFile? Emit(TypeDefinition definition, LibraryOptions options)
    {
        var text = definition switch
        {
            ModelDefinition model => Emit(model),
            UnionDefinition union => Emit(union),
            _ => null,
        };
        return text is null
            ? null
            : new EmittedFile(
                $"Models/{definition.Name}.Fluent.cs",
                FluentHeader.Of(options, options.Namespace + ".Models", ["Core", "Json", "Kiota", "Transport"]) + text
            );
    }

    private static string Emit(ModelDefinition model)
    {
        var code = new SourceWriter();
        code.Open($"partial class {model.Name} : IKiotaModel, IAdditionalDataHolder");
        code.Line("bool IKiotaModel.IsRead { get; set; }").Line();
        code.Open("IDictionary<string, object> IAdditionalDataHolder.AdditionalData");
        code.Line("get => new AdditionalDataView(AdditionalProperties);");
        code.Line("set => new AdditionalDataView(AdditionalProperties).Replace(value);");
        code.Close().Line();
        EmitFactory(code, model.Name, $"new {model.Name}(JsonReadContext.None)");
        EmitFields(code, model);
        code.Line("void IParsable.Serialize(ISerializationWriter writer) => KiotaModel.WriteProperties(this, writer);");
        code.Line();
        EmitWrite(code, model.Name);
        return code.Close().ToString();
    }

    private static string Emit(UnionDefinition union)
    {
        var code = new SourceWriter();
        code.Open($"partial class {union.Name} : IKiotaModel, IComposedTypeWrapper");
        code.Line("bool IKiotaModel.IsRead { get; set; }").Line();
        EmitFactory(code, union.Name, "throw KiotaModel.NeedsJson(parseNode)");
        code.Line(
            "IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() => CompletedFields.Instance;"
        );
        code.Line();
        code.Line("void IParsable.Serialize(ISerializationWriter writer) => KiotaModel.WriteWhole(this, writer);");
        code.Line();
        EmitWrite(code, union.Name);
        return code.Close().ToString();
    }

    private static void EmitFactory(SourceWriter code, string name, string otherwise)
    {
        code.Summary("Creates an instance from a parse node.");
        code.Parameter("parseNode", "The parse node to read.");
        code.Line($"public static {name} CreateFromDiscriminatorValue(IParseNode parseNode) =>");
        code.Line($"    KiotaModel.Read<{name}, ModelCodec<{name}>>(parseNode) ?? {otherwise};").Line();
    }

    private static void EmitFields(SourceWriter code, ModelDefinition model)
    {
        code.Open("IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers()");
        code.Open("if (((IKiotaModel)this).IsRead)");
        code.Line("return CompletedFields.Instance;");
        code.Close().Line();
        code.Open("return new Dictionary<string, Action<IParseNode>>(StringComparer.Ordinal)");
        foreach (var member in MemberLayout.Of(model))
        {
            code.Line(
                $"[{CSharpLiteral.Of(member.Property.WireName)}] = node => "
                    + $"NodeJson.Read<{member.Storage}, {member.Codec}>(ref {member.FieldName}, this, node, {member.InfoName}),"
            );
        }

        code.Close("};").Close().Line();
    }

    private static void EmitWrite(SourceWriter code, string name) =>
        code.Line(
            $"void IKiotaModel.Write(CodecWriter writer, JsonWriteMode mode) => ModelCodec<{name}>.Write(writer, this, mode);"
        );
}
