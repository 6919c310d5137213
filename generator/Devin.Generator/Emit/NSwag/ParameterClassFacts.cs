using System.Text.Json.Nodes;
using Devin.Generator.CSharp;
using Devin.Generator.Emit.Comments;
using Devin.Generator.Model;

namespace Devin.Generator.Emit.NSwag;

/// <summary>What <c>Class.Parameters.liquid</c> prints of an operation's optional parameters.</summary>
internal static class ParameterClassFacts
{
    /// <summary>The schema of the class.</summary>
    public static JsonObject Schema(Operation operation) =>
        Facts.Schema(
            new JsonObject
            {
                ["class"] = operation.ParametersTypeName,
                ["isParameters"] = true,
                ["docs"] = Facts.List(TypeDocs.OfParameters(operation)),
                ["members"] = Facts.List(operation.Optional.Select(Of)),
                ["position"] = operation.Paging?.Position.Name,
                ["positionType"] = operation.Paging is { } paging
                    ? OperationLayout.OptionalArgumentType(paging.Position)
                    : null,
            }
        );

    private static JsonObject Of(Parameter parameter) =>
        new()
        {
            ["name"] = parameter.Name,
            ["csharpType"] = OperationLayout.OptionalArgumentType(parameter),
            ["docs"] = Facts.List(TypeDocs.Of(parameter)),
            ["isObsolete"] = parameter.IsDeprecated,
        };
}
