using System.Text.Json.Nodes;
using Devin.Generator.CSharp;
using Devin.Generator.Emit.Comments;
using Devin.Generator.Model;

namespace Devin.Generator.Emit.NSwag;

/// <summary>What <c>Class.Parameters.liquid</c> prints of an operation's optional parameters.</summary>
internal static class ParameterClassFacts
{
    /// <summary>The schema of the class.</summary>
    public static JsonObject Schema(Operation operation)
    {
        var properties = new JsonObject();
        foreach (var parameter in operation.Optional)
        {
            var property = NSwagSchema.Of(parameter.Type);
            property[Facts.Extension] = Facts.Of(
                new JsonObject
                {
                    ["name"] = parameter.Name,
                    ["csharpType"] = OperationLayout.OptionalArgumentType(parameter),
                    ["docs"] = Facts.List(TypeDocs.Of(parameter)),
                    ["isObsolete"] = parameter.IsDeprecated,
                }
            );
            properties[parameter.Name] = property;
        }

        return new JsonObject
        {
            ["type"] = "object",
            [Facts.Extension] = Facts.Of(
                new JsonObject
                {
                    ["class"] = operation.ParametersTypeName,
                    ["isParameters"] = true,
                    ["docs"] = Facts.List(TypeDocs.OfParameters(operation)),
                    ["position"] = operation.Paging?.Position.Name,
                    ["positionType"] = operation.Paging is { } paging
                        ? OperationLayout.OptionalArgumentType(paging.Position)
                        : null,
                }
            ),
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
    }
}
