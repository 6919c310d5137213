using System.Text.Json.Nodes;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>Replaces the secrets in a value that may not match its schema.</summary>
internal static class SecretMask
{
    private const string Mask = "***";
    private const string SecretFormat = "password";

    /// <summary>Replaces the values that the schema or one of its variants marks as secret.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="value">The value, which is changed.</param>
    /// <returns>The value, or what replaces it.</returns>
    public static JsonNode? Apply(ContractSchema schema, JsonNode? value) =>
        IsSecret(schema) && value is not null ? Mask
        : value is JsonObject members ? ApplyToMembers(schema, members)
        : value is JsonArray items ? ApplyToItems(schema, items)
        : value;

    private static JsonObject ApplyToMembers(ContractSchema schema, JsonObject members)
    {
        foreach (var part in PartsOf(schema))
        {
            foreach (var (name, property) in part.Object?.Properties ?? new Dictionary<string, ContractSchema>())
            {
                if (members.TryGetPropertyValue(name, out var value))
                {
                    Set(value, Apply(property, value), masked => members[name] = masked);
                }
            }
        }

        return members;
    }

    private static JsonArray ApplyToItems(ContractSchema schema, JsonArray items)
    {
        foreach (var part in PartsOf(schema))
        {
            if (part.Array?.Items is not { } itemSchema)
            {
                continue;
            }

            for (var index = 0; index < items.Count; index++)
            {
                var position = index;
                Set(items[index], Apply(itemSchema, items[index]), masked => items[position] = masked);
            }
        }

        return items;
    }

    // A node that has a parent cannot be assigned again.
    private static void Set(JsonNode? before, JsonNode? after, Action<JsonNode?> assign)
    {
        if (!ReferenceEquals(before, after))
        {
            assign(after);
        }
    }

    private static bool IsSecret(ContractSchema schema) =>
        PartsOf(schema).Any(static part => part.Text?.Format == SecretFormat);

    /// <summary>The schema, its component and its variants.</summary>
    private static IEnumerable<ContractSchema> PartsOf(ContractSchema schema)
    {
        var seen = new HashSet<ContractSchema>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<ContractSchema>([schema]);
        while (waiting.TryPop(out var part))
        {
            if (!seen.Add(part))
            {
                continue;
            }

            yield return part;
            if (part.Reference is { } reference)
            {
                waiting.Push(reference.Target);
            }

            foreach (
                var variant in part.Composition is { } variants
                    ? variants.AllOf.Concat(variants.AnyOf).Concat(variants.OneOf)
                    : []
            )
            {
                waiting.Push(variant);
            }
        }
    }
}
