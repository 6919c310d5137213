using System.Globalization;
using System.Text.Json.Nodes;
using Devin.Generator.Model;
using Devin.Generator.Normalization;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Emit.Testing;

/// <summary>Writes operations of a contract as entries of a table: parameters, body and successful response.</summary>
internal sealed class OperationTable(Node root, ReferenceResolver references, TableSchemas schemas)
{
    private const int Ok = 200;

    // What is unusual in a parameter has been reported when the model was built.
    private readonly ParameterReader _parameters = new(references, []);

    /// <summary>The entry of an operation.</summary>
    public JsonObject Entry(Operation operation)
    {
        var site = SiteOf(operation.Origin.Pointer);
        var entry = new JsonObject { ["name"] = OperationName.Of(operation) };
        if (operation.Permission is { } permission)
        {
            entry["permission"] = permission;
        }

        if (Security(operation.Security) is { } security)
        {
            entry["security"] = security;
        }

        var parameters = Parameters(operation).Select(Parameter).ToArray<JsonNode>();
        if (parameters.Length > 0)
        {
            entry["parameters"] = new JsonArray(parameters);
        }

        if (Body(site) is { } body)
        {
            entry["body"] = body;
        }

        AddResponse(site, entry);
        return entry;
    }

    /// <summary>The parameters of an operation as the contract declares them, in its order.</summary>
    public IEnumerable<RawParameter> Parameters(Operation operation)
    {
        var site = SiteOf(operation.Origin.Pointer);
        return _parameters.Declared(site, SiteOf(ParentOf(site.Pointer)), operation.PathTemplate).Reverse();
    }

    /// <summary>The alternatives of keys; null for a bearer token, which most operations require.</summary>
    private static JsonArray? Security(SecurityRequirement? requirement) =>
        requirement is { Alternatives: [[{ Form: SecretForm.Bearer }]] }
            ? null
            : new JsonArray([
                .. (requirement ?? SecurityRequirement.None).Alternatives.Select(static schemes => new JsonArray([
                    .. schemes.Select(static scheme => (JsonNode)Key(scheme)),
                ])),
            ]);

    private static string Key(SecurityScheme scheme) =>
        scheme.Form is SecretForm.Header or SecretForm.Query or SecretForm.Cookie
            ? $"{scheme.Form.ToString().ToLowerInvariant()} {scheme.Parameter}"
            : $"http {scheme.Parameter}";

    private JsonObject Parameter(RawParameter parameter)
    {
        var entry = new JsonObject
        {
            ["name"] = parameter.WireName,
            ["in"] = parameter.Place.ToString().ToLowerInvariant(),
        };
        if (parameter.IsRequired)
        {
            entry["required"] = true;
        }

        var usual = parameter.Place is ParameterPlace.Query or ParameterPlace.Cookie ? "form" : "simple";
        if (parameter.Style != usual)
        {
            entry["style"] = parameter.Style;
        }

        if (parameter.IsExploded != (parameter.Style is "form" or "deepObject"))
        {
            entry["explode"] = parameter.IsExploded;
        }

        entry["schema"] = schemas.Write(parameter.Schema);
        return entry;
    }

    private JsonObject? Body(SchemaSite operation)
    {
        if (operation.Keywords["requestBody"] is not { } node)
        {
            return null;
        }

        var site = references.Follow(operation.At(node, "requestBody"));
        var contents = site.Keywords.Mapping("content")?.Members ?? [];
        if (contents.Count == 0)
        {
            return null;
        }

        var entry = new JsonObject();
        if (site.Keywords.IsTrue("required"))
        {
            entry["required"] = true;
        }

        entry["content"] = new JsonObject(
            contents.Select(member => KeyValuePair.Create<string, JsonNode?>(member.Name, Content(site, member)))
        );
        return entry;
    }

    private void AddResponse(SchemaSite operation, JsonObject entry)
    {
        var responses = operation.Keywords.Mapping("responses")?.Members ?? [];
        var chosen = responses
            .Where(static member => member.Name is ['2' or '3', ..] or "default")
            .OrderBy(static member => member.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        entry["status"] =
            chosen is not null
            && int.TryParse(chosen.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var status)
                ? status
                : Ok;
        if (chosen is null)
        {
            return;
        }

        var site = references.Follow(operation.At(chosen.Value, "responses", chosen.Name));
        if (MediaTypes.Choose(site.Keywords.Mapping("content")) is { Format: BodyFormat.Json } json)
        {
            entry["response"] = Content(site, json.Member);
        }
    }

    private JsonNode Content(SchemaSite owner, Member content)
    {
        var pointer = owner.Pointer.Append("content").Append(content.Name);
        return content.Value is MappingNode media && media["schema"] is { } schema
            ? schemas.Write(new SchemaSite(schema, pointer.Append("schema")))
            : JsonValue.Create(true);
    }

    private SchemaSite SiteOf(JsonPointer pointer) => new(pointer.Find(root)!, pointer);

    private static JsonPointer ParentOf(JsonPointer pointer) =>
        pointer.Segments.SkipLast(1).Aggregate(JsonPointer.Root, static (parent, name) => parent.Append(name));
}
