using Devin.Generator.CSharp;
using Devin.Generator.Model;
using Devin.Generator.Scalars;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Codecs;

/// <summary>Emits the half of a union that compares, copies, formats and checks it.</summary>
internal static class UnionValuesEmitter
{
    /// <summary>The partial class.</summary>
    public static string Emit(UnionDefinition union)
    {
        var name = union.Name;
        // A value of any type is JSON, as is a value that has none of the types.
        var variants = union.Variants.Where(static variant => variant.Type is not AnyUse).ToArray();
        var code = new SourceWriter();
        code.Line("[System.Diagnostics.DebuggerDisplay(\"{ToString(),nq}\")]");
        code.Open($"partial class {name} : IEquatable<{name}>, IChecked");
        foreach (var variant in variants.Where(variant => IsChecked(union, variant) && variant.Constraints is not null))
        {
            code.Line(
                $"private static readonly ValueRules s_rulesOf{variant.Name} = {RulesLiteral.Of(variant.Constraints!)};"
            );
        }

        code.Lines(Members(name)).Line();
        EmitEquals(code, name, variants);
        EmitHash(code, variants);
        EmitClone(code, name, variants);
        EmitCheck(code, union, variants);
        return code.Close().ToString();
    }

    private static string Members(string name) =>
        $$"""
            /// <summary>Whether both have values of the same type that are equal.</summary>
            public static bool operator ==({{name}}? left, {{name}}? right) => left is null ? right is null : left.Equals(right);

            /// <summary>Whether the values, or their types, differ.</summary>
            public static bool operator !=({{name}}? left, {{name}}? right) => !(left == right);

            /// <inheritdoc/>
            public override bool Equals(object? obj) => Equals(obj as {{name}});

            /// <summary>Returns the value as its type formats it. Free text is left out.</summary>
            public override string ToString() => UnionValues.Format("{{name}}", Value);

            /// <summary>
            /// Compares the value with the constraints of the contract. Values of enums that the contract does not list are
            /// valid.
            /// </summary>
            /// <returns>All violations, each with its JSON pointer; empty if there are none.</returns>
            public IReadOnlyList<ConstraintViolation> Validate() => Validation.Of(this);
            """;

    private static void EmitEquals(SourceWriter code, string name, UnionVariant[] variants)
    {
        code.Summary("Whether the other value has the same type and is equal.");
        code.Parameter("other", "The other value, or null.");
        code.Line($"public bool Equals({name}? other) =>");
        code.Line("    other is not null");
        code.Line("    && (Value, other.Value) switch");
        code.Line("    {");
        foreach (var variant in variants)
        {
            var type = CSharpType.Bare(variant.Type);
            code.Line(
                $"        ({type} left, {type} right) => UnionValues.IsSame<{type}, {CSharpType.Codec(variant.Type)}>(left, right),"
            );
        }

        code.Line("        (JsonNode left, JsonNode right) => JsonNodeCodec.IsSame(left, right),");
        code.Line("        (null, null) => true,");
        code.Line("        _ => false,");
        code.Line("    };").Line();
    }

    private static void EmitHash(SourceWriter code, UnionVariant[] variants)
    {
        code.Line("/// <inheritdoc/>");
        code.Line("public override int GetHashCode() =>");
        code.Line("    Value switch");
        code.Line("    {");
        foreach (var variant in variants)
        {
            code.Line(
                $"        {CSharpType.Bare(variant.Type)} value => UnionValues.Hash<{CSharpType.Bare(variant.Type)}, {CSharpType.Codec(variant.Type)}>(value),"
            );
        }

        code.Line("        _ => UnionValues.Hash(Value),");
        code.Line("    };").Line();
    }

    private static void EmitClone(SourceWriter code, string name, UnionVariant[] variants)
    {
        code.Summary("Creates a copy of the value and of everything in it.");
        code.Line($"public {name} DeepClone() =>");
        code.Line("    Value switch");
        code.Line("    {");
        foreach (var variant in variants)
        {
            code.Line(
                $"        {CSharpType.Bare(variant.Type)} value => new {name}(UnionValues.Copy<{CSharpType.Bare(variant.Type)}, {CSharpType.Codec(variant.Type)}>(value)),"
            );
        }

        code.Line($"        JsonNode value => new {name}(value.DeepClone()),");
        code.Line($"        _ => new {name}(null),");
        code.Line("    };").Line();
    }

    private static void EmitCheck(SourceWriter code, UnionDefinition union, UnionVariant[] variants)
    {
        code.Open("void IChecked.Check(ref Validation validation)");
        var checkedVariants = variants.Where(variant => IsChecked(union, variant)).ToArray();
        if (checkedVariants.Length > 0)
        {
            code.Open("switch (Value)");
            foreach (var variant in checkedVariants)
            {
                var rules = variant.Constraints is null ? "null" : "s_rulesOf" + variant.Name;
                code.Line($"case {CSharpType.Bare(variant.Type)} value:");
                code.Line(
                    $"    UnionValues.Check<{CSharpType.Bare(variant.Type)}, {CSharpType.Codec(variant.Type)}>(value, {rules}, ref validation);"
                );
                code.Line("    break;");
            }

            code.Close();
        }

        code.Close();
    }

    /// <summary>
    /// Whether only this variant can accept its values. A value that violates it might otherwise be valid as another one.
    /// </summary>
    private static bool IsChecked(UnionDefinition union, UnionVariant variant) =>
        (union.DiscriminatorProperty is not null && variant.DiscriminatorValues.Count > 0)
        || union.Variants.All(other => ReferenceEquals(other, variant) || KindOf(other.Type) != KindOf(variant.Type))
            && union.Variants.All(static other => KindOf(other.Type) != "any");

    private static string KindOf(TypeUse type) =>
        type switch
        {
            PrimitiveUse primitive when ScalarTable.Of(primitive.Type).IsNumber => "number",
            PrimitiveUse primitive => ScalarTable.Of(primitive.Type).JsonType,
            DefinedUse { Kind: DefinitionKind.StringEnum } => "string",
            DefinedUse { Kind: DefinitionKind.IntegerEnum } => "number",
            DefinedUse { Kind: DefinitionKind.Union } or AnyUse => "any",
            ListUse => "array",
            _ => "object",
        };
}
