namespace Devin.Generated.Json;

/// <summary>Recognizes one type of a union.</summary>
/// <param name="tokens">The type of the token with which its values start.</param>
/// <param name="discriminatorValues">The discriminator values that select it.</param>
/// <param name="required">The names of its required properties, or of those of the items of a list.</param>
/// <param name="optional">The names of its optional properties, or of those of the items of a list.</param>
/// <param name="items">The type of the token with which the items of a list start.</param>
internal sealed class UnionVariant(
    VariantTokens tokens,
    string[] discriminatorValues,
    string[] required,
    string[] optional,
    VariantTokens items = VariantTokens.Any
)
{
    private readonly HashSet<string> _known = new([.. required, .. optional], StringComparer.Ordinal);

    /// <summary>The type of the token with which its values start.</summary>
    public VariantTokens Tokens => tokens;

    /// <summary>The type of the token with which the items of a list start.</summary>
    public VariantTokens Items => items;

    /// <summary>Whether its values are lists of objects.</summary>
    public bool IsListOfObjects => tokens == VariantTokens.Array && items == VariantTokens.Object;

    /// <summary>Whether the discriminator value selects this variant.</summary>
    public bool IsNamedBy(string discriminator) => discriminatorValues.Contains(discriminator, StringComparer.Ordinal);

    /// <summary>Whether a discriminator value selects it.</summary>
    public bool HasName => discriminatorValues.Length > 0;

    /// <summary>How well an object with these properties matches; negative if a required property is missing.</summary>
    public int Fit(IReadOnlySet<string> properties)
    {
        var known = properties.Count(_known.Contains);
        var missing = required.Count(name => !properties.Contains(name));
        return missing == 0 ? known : known - 1000 * missing;
    }
}
