using System.Text.Json.Nodes;
using Devin.Generator.Emit.Comments;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.NSwag;

/// <summary>What <c>Enum.liquid</c> prints of an enum.</summary>
internal static class EnumFacts
{
    /// <summary>The schema of the enum.</summary>
    public static JsonObject Schema(EnumDefinition definition) =>
        new()
        {
            ["type"] = definition.IsInteger ? "integer" : "string",
            // NSwag prints an enum where a schema lists a value; the facts have all.
            ["enum"] = new JsonArray(definition.IsInteger ? 0 : ""),
            [Facts.Extension] = Facts.Of(
                new JsonObject
                {
                    ["class"] = definition.Name,
                    ["docs"] = Facts.List(TypeDocs.Of(definition)),
                    ["isInteger"] = definition.IsInteger,
                    ["members"] = Facts.List(definition.Values.Select(value => Member(definition, value))),
                }
            ),
        };

    private static JsonObject Member(EnumDefinition definition, EnumValue value) =>
        new()
        {
            ["name"] = value.Name,
            ["literal"] = definition.IsInteger ? value.Text : CSharpLiteral.Of(value.Text),
            ["docs"] = Facts.List(TypeDocs.Of(value)),
        };
}
