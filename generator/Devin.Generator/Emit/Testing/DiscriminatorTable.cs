using System.Text.Json.Nodes;
using Devin.Generator.Tree;

namespace Devin.Generator.Emit.Testing;

/// <summary>Writes which values of a discriminator select which variant of a union.</summary>
internal static class DiscriminatorTable
{
    /// <summary>The property and the index of the variant for each value; null if the schema has no such union.</summary>
    public static JsonObject? Of(MappingNode schema)
    {
        if (
            schema.Mapping("discriminator") is not { } discriminator
            || discriminator.Text("propertyName") is not { Length: > 0 } property
            || (schema.Sequence("oneOf") ?? schema.Sequence("anyOf")) is not { } variants
        )
        {
            return null;
        }

        var indexes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < variants.Items.Count; index++)
        {
            if ((variants.Items[index] as MappingNode)?.Text("$ref") is not { } reference)
            {
                continue;
            }

            // Without an entry of the mapping the name of the component is the value.
            var name = reference[(reference.LastIndexOf('/') + 1)..];
            var mapped = (discriminator.Mapping("mapping")?.Members ?? [])
                .Where(entry =>
                    entry.Value is ScalarNode { Text: var target } && (target == reference || target == name)
                )
                .Select(static entry => entry.Name);
            foreach (var value in mapped.DefaultIfEmpty(name))
            {
                indexes.TryAdd(value, index);
            }
        }

        return new JsonObject
        {
            ["property"] = property,
            ["variants"] = new JsonObject(
                indexes.Select(static entry => KeyValuePair.Create<string, JsonNode?>(entry.Key, entry.Value))
            ),
        };
    }
}
