namespace Devin.Generated.Json;

/// <summary>How to recognize one type of a union.</summary>
/// <param name="tokens">The token with which its values begin.</param>
/// <param name="discriminatorValues">The texts of the discriminator that stand for it.</param>
/// <param name="required">The names of the properties that it always has.</param>
/// <param name="optional">The names of its other properties.</param>
/// <param name="items">The token with which the items of a list begin.</param>
internal sealed class UnionVariant(
    VariantTokens tokens,
    string[] discriminatorValues,
    string[] required,
    string[] optional,
    VariantTokens items = VariantTokens.Any
)
{
    private readonly HashSet<string> _known = new([.. required, .. optional], StringComparer.Ordinal);

    /// <summary>The token with which its values begin.</summary>
    public VariantTokens Tokens => tokens;

    /// <summary>The token with which the items of a list begin.</summary>
    public VariantTokens Items => items;

    /// <summary>Whether the discriminator's text stands for this variant.</summary>
    public bool IsNamedBy(string discriminator) => discriminatorValues.Contains(discriminator, StringComparer.Ordinal);

    /// <summary>How well an object with those properties fits; negative when a required one is missing.</summary>
    public int Fit(IReadOnlySet<string> properties)
    {
        var known = properties.Count(_known.Contains);
        var missing = required.Count(name => !properties.Contains(name));
        return missing == 0 ? known : known - 1000 * missing;
    }
}
