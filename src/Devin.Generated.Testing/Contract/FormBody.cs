using System.Text;
using System.Text.Json.Nodes;
using Devin.Generated.Testing.Contract.Schemas;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Contract;

/// <summary>Validates the fields of a form, url-encoded or multipart, as the properties of an object.</summary>
internal static class FormBody
{
    private const string Binary = "binary";

    /// <summary>The fields of a url-encoded form.</summary>
    public static IReadOnlyList<FormField> UrlEncoded(ReadOnlySpan<byte> content) =>
        [
            .. QueryText
                .Parse(Encoding.UTF8.GetString(content))
                .Select(static pair => new FormField(pair.Key, Encoding.UTF8.GetBytes(pair.Value))),
        ];

    /// <summary>Validates the fields. The content of files is not checked.</summary>
    public static IReadOnlyList<ContractFinding> Validate(
        IReadOnlyList<FormField> fields,
        ContractSchema schema,
        string location
    )
    {
        var properties = ValueText.PropertiesOf(schema);
        var findings = new List<ContractFinding>();
        var form = new JsonObject();
        foreach (var group in fields.GroupBy(static field => field.Name, StringComparer.Ordinal))
        {
            var property = properties.GetValueOrDefault(group.Key) ?? ValueText.AdditionalOf(schema);
            var isList = ValueText.IsList(property);
            var schemaOfEach = isList ? ValueText.ItemOf(property) : property;
            var values = group.Select(field => Value(field, schemaOfEach)).ToArray();
            if (Array.Exists(values, static value => value.IsInvalid))
            {
                findings.Add(
                    new ContractFinding($"{location}/{ValuePath.Printable(group.Key)}", "expected a file", "file_type")
                );
            }

            form[group.Key] =
                !isList ? values[^1].Node
                : values is [{ Node: JsonArray whole }] && !schemaOfEach.PossibleKinds.Overlaps(ValueKinds.Array)
                    ? whole
                : new JsonArray([.. values.Select(static value => value.Node)]);
        }

        return [.. findings, .. schema.Validate(JsonText.Parse(form.ToJsonString()), location)];
    }

    private static (JsonNode? Node, bool IsInvalid) Value(FormField field, ContractSchema schema)
    {
        if (SchemaParts.Of(schema).Any(static part => part.Text?.Format == Binary))
        {
            return (JsonValue.Create(""), field.FileName is null);
        }

        var isJson = field.MediaType is "application/json" || !schema.PossibleKinds.Overlaps(ValueKinds.String);
        if (isJson && JsonText.TryParse(field.Value, out var document))
        {
            using (document)
            {
                return (JsonNode.Parse(document.RootElement.GetRawText()), false);
            }
        }

        return (ValueText.Parse(Encoding.UTF8.GetString(field.Value.Span), schema), false);
    }
}
