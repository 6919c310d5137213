using System.Text.Json.Nodes;
using Devin.Generator.CSharp;
using Devin.Generator.Model;

namespace Devin.Generator.Emit.NSwag;

/// <summary>
/// Writes the model as an OpenAPI 3.0 document from which NSwag prints each class, enum and operation. The input of the
/// templates is in the extension <c>x-facts</c> of a schema or operation: names, types, flags and comments. The templates
/// contain the C# around them.
/// </summary>
internal static class NSwagDocument
{
    /// <summary>The document.</summary>
    public static JsonObject Write(ContractModel model)
    {
        var schemas = new JsonObject();
        foreach (var definition in model.Definitions)
        {
            if (SchemaOf(definition) is { } schema)
            {
                schemas[definition.Name] = schema;
            }
        }

        foreach (var operation in model.Methods.Where(static operation => operation.Optional.Any()))
        {
            schemas[operation.ParametersTypeName] = ParameterClassFacts.Schema(operation);
        }

        return new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = model.Title, ["version"] = model.Version },
            ["paths"] = Paths(model),
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
    }

    private static JsonObject? SchemaOf(TypeDefinition definition) =>
        definition switch
        {
            ModelDefinition model => ModelFacts.Schema(model),
            EnumDefinition listed => EnumFacts.Schema(listed),
            // NSwag has no types for unions; UnionEmitter writes them.
            _ => null,
        };

    private static JsonObject Paths(ContractModel model)
    {
        var paths = new JsonObject();
        foreach (var operation in model.Methods)
        {
            // A path has each HTTP method once. The templates print the path of the facts.
            var path = operation.IsFormBesideBody ? operation.PathTemplate + "#form" : operation.PathTemplate;
            if (paths[path] is not JsonObject item)
            {
                paths[path] = item = [];
            }

            item[operation.HttpMethod.ToLowerInvariant()] = new JsonObject
            {
                // NSwag derives the class from the text before the last underscore.
                ["operationId"] =
                    $"{string.Concat(operation.Groups)}_{operation.Name.Replace("_", "", StringComparison.Ordinal)}",
                [Facts.Extension] = MethodFacts.Of(
                    new OperationLayout(operation),
                    FieldPermissions.Of(operation, model),
                    SecurityLayout.Own(operation, model)
                ),
                ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "success" } },
            };
        }

        return paths;
    }
}
