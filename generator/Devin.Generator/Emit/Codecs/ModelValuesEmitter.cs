using Devin.Generator.CSharp;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Codecs;

/// <summary>Emits the half of a model that compares, copies, formats and checks it.</summary>
internal static class ModelValuesEmitter
{
    /// <summary>The partial class.</summary>
    public static string Emit(ModelDefinition model)
    {
        var name = model.Name;
        var code = new SourceWriter();
        code.Open($"partial class {name} : IModelFields<{name}>, IEquatable<{name}>");
        if (model.Constraints is { } constraints)
        {
            code.Line($"private static readonly ValueRules s_objectRules = {RulesLiteral.Of(constraints)};").Line();
        }

        code.Lines(Members(name, model.Constraints is null ? "null" : "s_objectRules")).Line();
        EmitVisit(code, model);
        return code.Close().ToString();
    }

    private static string Members(string name, string rules) =>
        $$"""
            /// <summary>Whether both objects have the same properties in the same states with equal values.</summary>
            public static bool operator ==({{name}}? left, {{name}}? right) => left is null ? right is null : left.Equals(right);

            /// <summary>Whether a property of the objects differs in its state or its value.</summary>
            public static bool operator !=({{name}}? left, {{name}}? right) => !(left == right);

            /// <summary>Whether the other object has the same properties in the same states with equal values.</summary>
            /// <param name="other">The other object, or null.</param>
            public bool Equals({{name}}? other) => ModelValues.Equal(this, other);

            /// <inheritdoc/>
            public override bool Equals(object? obj) => Equals(obj as {{name}});

            /// <inheritdoc/>
            public override int GetHashCode() => ModelValues.Hash(this);

            /// <summary>Creates a copy of the object and of everything in it, with the same properties in the same states.</summary>
            public {{name}} DeepClone() => ModelValues.Clone(this);

            /// <summary>Returns the type with its IDs, names, numbers and times. Free text and secrets are left out.</summary>
            public override string ToString() => ModelValues.Format(this, "{{name}}");

            private protected override void Check(ref Validation validation)
            {
                ModelCheck.Run(this, {{rules}}, ref validation);
                CheckOwnRules(ref validation);
            }

            partial void CheckOwnRules(ref Validation validation);

            [System.Diagnostics.CodeAnalysis.RequiresDynamicCode(RuntimeTypes.Reason)]
            [System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode(RuntimeTypes.Reason)]
            static System.Text.Json.Serialization.Metadata.JsonTypeInfo? IJsonModel<{{name}}>.Describe(JsonSerializerOptions options) =>
                ModelMetadata.Describe<{{name}}>(options);

            static {{name}} IModelFields<{{name}}>.CreateUnassigned() => new(JsonReadContext.None);
            """;

    private static void EmitVisit(SourceWriter code, ModelDefinition model)
    {
        var members = MemberLayout.Of(model);
        code.Line(
            $"static bool IModelFields<{model.Name}>.Visit<TVisitor>({model.Name} left, {model.Name} right, ref TVisitor visitor) =>"
        );
        if (members.Count == 0)
        {
            code.Line("    true;");
        }

        for (var index = 0; index < members.Count; index++)
        {
            var member = members[index];
            var start = index == 0 ? "" : "&& ";
            var end = index == members.Count - 1 ? ";" : "";
            code.Line(
                $"    {start}visitor.Visit<{member.Storage}, {member.Codec}>"
                    + $"({member.InfoName}, ref left.{member.FieldName}, ref right.{member.FieldName}){end}"
            );
        }
    }
}
