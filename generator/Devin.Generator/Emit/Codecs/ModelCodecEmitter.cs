using System.Text;
using System.Text.Json;
using Devin.Generator.CSharp;
using Devin.Generator.Model;
using Devin.Generator.Scalars;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Codecs;

/// <summary>Emits the half of a model that reads and writes UTF-8 JSON without reflection.</summary>
internal static class ModelCodecEmitter
{
    /// <summary>The partial class.</summary>
    public static string Emit(ModelDefinition model)
    {
        var members = MemberLayout.Of(model);
        var code = new SourceWriter();
        code.Open($"partial class {model.Name} : JsonModel, IJsonModel<{model.Name}>");
        foreach (var member in members)
        {
            var wireName = CSharpLiteral.Of(member.Property.WireName);
            var display = CSharpLiteral.Of($"{model.Name}.{member.Property.Name}");
            code.Line(
                $"private static readonly JsonMember {member.InfoName} = new({wireName}, {display}, {Rules(member.Property)}){Constraints(member.Property)};"
            );
        }

        code.Line();
        EmitConstructors(code, model, members);
        EmitRead(code, model, members);
        EmitWrite(code, model, members);
        EmitState(code, model, members);
        return code.Close().ToString();
    }

    private static string Rules(PropertyDefinition property)
    {
        string?[] rules =
        [
            property.IsRequired ? "FieldRules.Required" : null,
            property.Type.IsNullable ? "FieldRules.Nullable" : null,
            ShownText.Is(property) ? "FieldRules.Shown" : null,
            property is { IsRequired: true, IsReadOnly: true } ? "FieldRules.ReadOnly" : null,
        ];
        return rules.Any(static rule => rule is not null)
            ? string.Join(" | ", rules.Where(static rule => rule is not null))
            : "FieldRules.Optional";
    }

    private static string Constraints(PropertyDefinition property) =>
        property.Constraints is { } constraints ? $" {{ Rules = {RulesLiteral.Of(constraints)} }}" : "";

    private static void EmitConstructors(SourceWriter code, ModelDefinition model, IReadOnlyList<MemberLayout> members)
    {
        code.Summary($"Initializes a new instance of `{model.Name}`.");
        code.Open($"public {model.Name}()");
        foreach (var member in members.Where(static member => member.Property.Constant is not null))
        {
            code.Line($"{member.FieldName}.Assign({Constant(member.Property)});");
        }

        code.Close().Line();
        code.Line(
            "// Reading assigns the properties that are present. Getters of required properties throw for those that are not."
        );
        code.Line("[System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        code.Open($"private {model.Name}(JsonReadContext context)");
        foreach (var member in members.Where(static member => member.IsRequiredMember && member.HasValueAlways))
        {
            if (!CSharpType.IsStruct(member.Property.Type))
            {
                code.Line($"{member.Property.Name} = null!;");
            }
        }

        code.Close().Line();
    }

    private static string Constant(PropertyDefinition property)
    {
        var json = property.Constant!;
        return json.StartsWith('"') ? CSharpLiteral.Of(JsonSerializer.Deserialize<string>(json)!)
            : property.Type is PrimitiveUse primitive ? json + ScalarTable.Of(primitive.Type).LiteralSuffix
            : json;
    }

    private static void EmitRead(SourceWriter code, ModelDefinition model, IReadOnlyList<MemberLayout> members)
    {
        code.Open(
            $"static bool IJsonModel<{model.Name}>.TryRead(ref Utf8JsonReader reader, JsonReadContext context, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {model.Name}? value)"
        );
        code.Line("value = null;");
        code.Open("if (reader.TokenType != JsonTokenType.StartObject)");
        code.Line("return false;").Close().Line();
        code.Line($"var model = new {model.Name}(context);");
        code.Open("while (JsonRead.NextProperty(ref reader))");
        if (members.Count > 0)
        {
            code.Line("var name = JsonRead.Name(ref reader);");
            code.Open("switch (name.Length)");
            foreach (
                var member in members.OrderBy(static member => Encoding.UTF8.GetByteCount(member.Property.WireName))
            )
            {
                var wireName = member.Property.WireName;
                code.Line(
                    $"case {Encoding.UTF8.GetByteCount(wireName)} when name.SequenceEqual({CSharpLiteral.Of(wireName)}u8):"
                );
                code.Line(
                    $"    model.{member.FieldName}.{ReadMethod(member)}(model, ref reader, context, {member.InfoName});"
                );
                code.Line("    continue;");
            }

            code.Close().Line();
        }

        code.Line(
            $"model.ReadAdditional(ref reader, context, {(model.IsOpen ? "null" : CSharpLiteral.Of(model.Name))});"
        );
        code.Close().Line();
        EmitRequired(code, members);
        code.Line("value = model;");
        code.Line("return true;").Close().Line();
    }

    private static string ReadMethod(MemberLayout member) =>
        (member.Property.Type, member.Codec) switch
        {
            (_, "StringCodec") => "ReadText",
            (ListUse or MapUse, var codec) => $"ReadCollection<{codec}>",
            (_, var codec) => $"Read<{codec}>",
        };

    private static void EmitRequired(SourceWriter code, IReadOnlyList<MemberLayout> members)
    {
        var required = members
            .Where(static member => member.Property is { IsRequired: true, IsWriteOnly: false })
            .ToArray();
        if (required.Length == 0)
        {
            return;
        }

        code.Open("if (context.IsObserving)");
        foreach (var member in required)
        {
            code.Line($"context.RequirePresent(model.{member.FieldName}.State, {member.InfoName}, reader);");
        }

        code.Close().Line();
    }

    private static void EmitWrite(SourceWriter code, ModelDefinition model, IReadOnlyList<MemberLayout> members)
    {
        code.Open($"void IJsonModel<{model.Name}>.Write(CodecWriter writer, JsonWriteMode mode)");
        code.Line("writer.WriteStartObject();");
        foreach (var member in members)
        {
            code.Line($"{member.FieldName}.{WriteMethod(member)}(this, writer, {member.InfoName}, mode);");
        }

        code.Line("WriteAdditional(writer);");
        code.Line("writer.WriteEndObject();");
        code.Close().Line();
    }

    private static string WriteMethod(MemberLayout member) =>
        member.Codec == "StringCodec" ? "WriteText" : $"Write<{member.Codec}>";

    private static void EmitState(SourceWriter code, ModelDefinition model, IReadOnlyList<MemberLayout> members)
    {
        code.Open("private protected override ref FieldState StateOf(string propertyName)");
        code.Open("switch (propertyName)");
        foreach (var member in members)
        {
            code.Line($"case {CSharpLiteral.Of(member.Property.Name)}:");
            code.Line($"    return ref {member.FieldName}.State;");
        }

        code.Line("default:");
        code.Line($"    throw NoSuchProperty({CSharpLiteral.Of(model.Name)}, propertyName);");
        code.Close().Close();
    }
}
