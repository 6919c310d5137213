using System.Text.Json.Nodes;
using Devin.Generator.CSharp;
using Devin.Generator.Emit.Comments;
using Devin.Generator.Model;

namespace Devin.Generator.Emit.NSwag;

/// <summary>What <c>Class.liquid</c> prints of a model.</summary>
internal static class ModelFacts
{
    /// <summary>The schema of the model.</summary>
    public static JsonObject Schema(ModelDefinition model) =>
        Facts.Schema(
            new JsonObject
            {
                ["class"] = model.Name,
                ["docs"] = Facts.List(TypeDocs.Of(model)),
                ["members"] = Facts.List(MemberLayout.Of(model).Select(Of)),
            }
        );

    private static JsonObject Of(MemberLayout member) =>
        new()
        {
            ["name"] = member.Property.Name,
            ["csharpType"] = member.Type,
            ["storageType"] = member.Storage,
            ["field"] = member.FieldName,
            ["info"] = member.InfoName,
            ["docs"] = Facts.List(TypeDocs.Of(member.Property)),
            ["isRequired"] = member.IsRequiredMember,
            ["hasValueAlways"] = member.HasValueAlways,
            ["isNullable"] = member.Property.Type.IsNullable,
            // Callers must set a required property even if it is deprecated, so it gets no attribute.
            ["isObsolete"] = member.Property.IsDeprecated && !member.IsRequiredMember,
        };
}
