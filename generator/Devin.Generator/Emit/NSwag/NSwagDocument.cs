using System.Text.Json.Nodes;
using Devin.Generator.CSharp;
using Devin.Generator.Emit.Client;
using Devin.Generator.Model;

namespace Devin.Generator.Emit.NSwag;

/// <summary>
/// Writes the model as an OpenAPI 3.0 document that NSwag understands: every type has a name, every null is
/// <c>nullable</c>, and what C# needs beyond that stands in extensions that the templates print.
/// </summary>
internal static class NSwagDocument
{
    /// <summary>The document.</summary>
    public static JsonObject Write(ContractModel model)
    {
        var layouts = model.Operations.Select(operation => OperationLayout.Of(operation, model)).ToArray();
        var schemas = new JsonObject();
        foreach (var definition in model.Definitions)
        {
            if (SchemaOf(definition) is { } schema)
            {
                schemas[definition.Name] = schema;
            }
        }

        foreach (var operation in model.Operations.Where(static operation => operation.Optional.Any()))
        {
            schemas[operation.ParametersTypeName] = ParametersSchema(operation);
        }

        return new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = model.Title, ["version"] = model.Version },
            ["paths"] = Paths(layouts),
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
    }

    private static JsonObject? SchemaOf(TypeDefinition definition) =>
        definition switch
        {
            ModelDefinition model => ModelSchema(model),
            EnumDefinition listed => EnumSchema(listed),
            _ => null,
        };

    private static JsonObject ModelSchema(ModelDefinition model)
    {
        var properties = new JsonObject();
        foreach (var member in MemberLayout.Of(model))
        {
            var property = NSwagSchema.Of(member.Property.Type);
            property["x-docs"] = Lines(
                XmlDocs.Of(
                    member.Property.Documentation,
                    $"The property `{member.Property.WireName}`.",
                    PropertyRemarks(member.Property)
                )
            );
            property["x-name"] = member.Property.Name;
            property["x-type"] = (member.IsRequiredMember ? "required " : "") + member.Type;
            property["x-storage"] = member.Storage;
            property["x-field"] = member.FieldName;
            property["x-get"] = member.Get;
            property["x-set"] = member.Set;
            // A caller has to set a required property whatever the contract thinks of it, so that one is only documented.
            property["x-obsolete"] = member.Property.IsDeprecated && !member.IsRequiredMember;
            properties[member.Property.WireName] = property;
        }

        var remarks = new List<string> { $"Contract: `{model.Origin.Pointer}`." };
        if (model.IsDeprecated)
        {
            remarks.Add("The contract marks this as deprecated.");
        }

        if (model.IsClosed)
        {
            remarks.Add("The contract lists all of its properties; others are kept when they come all the same.");
        }

        if (model.AdditionalType is { } additional)
        {
            remarks.Add($"The contract types all other properties as `{CSharpType.Of(additional)}`.");
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["x-kind"] = "model",
            ["x-class"] = model.Name,
            ["x-docs"] = Lines(XmlDocs.Of(model.Documentation, $"The object `{model.Name}`.", remarks)),
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
    }

    private static IEnumerable<string> PropertyRemarks(PropertyDefinition property)
    {
        if (property.Permission is { } permission)
        {
            yield return $"Sending it needs the permission `{permission}`.";
        }

        if (property.IsDeprecated)
        {
            yield return "The contract marks this as deprecated.";
        }

        if (property.Constant is { } constant)
        {
            yield return $"Always `{constant}`.";
        }

        yield return $"JSON: `{property.WireName}`.";
    }

    private static JsonObject EnumSchema(EnumDefinition definition)
    {
        var members = new JsonArray();
        foreach (var value in definition.Values)
        {
            members.Add(
                new JsonObject
                {
                    ["name"] = value.Name,
                    ["literal"] = definition.IsInteger ? value.Text : CSharpLiteral.Of(value.Text),
                    ["docs"] = Lines(
                        XmlDocs.Element("summary", $"The value `{value.Text}`.{EnumDriftEmitter.Sentence(value)}")
                    ),
                }
            );
        }

        var kind = definition.IsInteger ? "integer" : "string";
        return new JsonObject
        {
            ["type"] = kind,
            ["enum"] = new JsonArray([.. definition.Values.Select(value => EnumValue(definition, value))]),
            ["x-docs"] = Lines(
                XmlDocs.Of(
                    definition.Documentation,
                    $"The values of `{definition.Name}`.",
                    $"Contract: `{definition.Origin.Pointer}`."
                )
            ),
            ["x-class"] = definition.Name,
            ["x-members"] = members,
            ["x-value-type"] = definition.IsInteger ? "long" : "string",
            ["x-converter"] = definition.IsInteger ? "OpenNumberEnum" : "OpenEnum",
        };
    }

    private static JsonNode EnumValue(EnumDefinition definition, EnumValue value) =>
        definition.IsInteger
            ? JsonValue.Create(long.Parse(value.Text, System.Globalization.CultureInfo.InvariantCulture))
            : JsonValue.Create(value.Text);

    private static JsonObject ParametersSchema(Operation operation)
    {
        var properties = new JsonObject();
        foreach (var parameter in operation.Optional)
        {
            var property = NSwagSchema.Of(parameter.Type);
            property["x-docs"] = Lines(
                XmlDocs.Of(
                    parameter.Documentation,
                    $"The parameter `{parameter.WireName}`.",
                    $"Null leaves it out. Name in the request: `{parameter.WireName}`."
                )
            );
            property["x-name"] = parameter.Name;
            property["x-type"] = OperationLayout.OptionalArgumentType(parameter);
            property["x-obsolete"] = parameter.IsDeprecated;
            properties[parameter.Name] = property;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["x-kind"] = "parameters",
            ["x-class"] = operation.ParametersTypeName,
            ["x-docs"] = Lines(XmlDocs.Element("summary", $"What may be left out in `{operation.CallName}`.")),
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Paths(IEnumerable<OperationLayout> layouts)
    {
        var paths = new JsonObject();
        foreach (var layout in layouts)
        {
            var operation = layout.Operation;
            if (paths[operation.PathTemplate] is not JsonObject item)
            {
                paths[operation.PathTemplate] = item = [];
            }

            item[operation.HttpMethod.ToLowerInvariant()] = new JsonObject
            {
                // NSwag takes the class from what stands before the last underscore.
                ["operationId"] =
                    $"{string.Concat(operation.Groups)}_{operation.Name.Replace("_", "", StringComparison.Ordinal)}",
                ["x-name"] = operation.Name,
                ["x-docs"] = Lines(layout.Documentation),
                ["x-obsolete"] = operation.IsDeprecated,
                ["x-info-name"] = layout.InfoName,
                ["x-info"] = layout.Info,
                ["x-return"] = layout.ReturnType,
                ["x-parameters"] = Lines(layout.Parameters),
                ["x-statements"] = Lines(OperationStatements.Of(operation, layout.InfoName)),
                ["x-short-parameters"] = layout.ShortParameters is { } parameters ? Lines(parameters) : null,
                ["x-short-docs"] = Lines(layout.ShortDocumentation),
                ["x-short-statement"] = layout.ShortStatement,
                ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "success" } },
            };
        }

        return paths;
    }

    private static JsonArray Lines(IEnumerable<string> lines) => new([.. lines.Select(static line => (JsonNode)line)]);
}
