using System.Text.Json;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>Selects the variant of a union by the value of a property.</summary>
/// <param name="Property">The name of the property.</param>
/// <param name="Variants">The index of the variant for each value.</param>
internal sealed record DiscriminatorKeyword(string Property, IReadOnlyDictionary<string, int> Variants)
{
    /// <summary>The variant that an object names, if it names one.</summary>
    public ContractSchema? Select(IReadOnlyList<ContractSchema> variants, in JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
        && value.TryGetProperty(Property, out var name)
        && name.ValueKind == JsonValueKind.String
        && Variants.TryGetValue(name.GetString()!, out var index)
            ? variants[index]
            : null;
}
