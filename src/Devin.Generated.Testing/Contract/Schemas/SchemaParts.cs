namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>The schemas that can describe the same value as another one: its reference and its variants.</summary>
internal static class SchemaParts
{
    private const int MaxParts = 1000;

    /// <summary>The schema itself and its parts, each once.</summary>
    public static IReadOnlyList<ContractSchema> Of(ContractSchema schema)
    {
        var parts = new List<ContractSchema> { schema };
        for (var index = 0; index < parts.Count && parts.Count < MaxParts; index++)
        {
            var part = parts[index];
            IEnumerable<ContractSchema> inner =
            [
                .. part.Reference is { } reference ? [reference.Target] : Array.Empty<ContractSchema>(),
                .. part.Composition is { } several
                    ? [.. several.AllOf, .. several.AnyOf, .. several.OneOf]
                    : Array.Empty<ContractSchema>(),
            ];
            parts.AddRange(inner.Where(one => !parts.Contains(one)));
        }

        return parts;
    }
}
