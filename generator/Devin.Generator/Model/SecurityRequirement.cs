namespace Devin.Generator.Model;

/// <summary>The secrets that an operation needs: the alternatives, each with the schemes that are needed together.</summary>
/// <param name="Alternatives">
/// The alternatives in the order of the contract. One without schemes means that the operation accepts requests without a
/// secret.
/// </param>
internal sealed record SecurityRequirement(IReadOnlyList<IReadOnlyList<SecurityScheme>> Alternatives)
{
    /// <summary>The operation needs no secret.</summary>
    public static SecurityRequirement None { get; } = new([]);

    /// <summary>The alternatives that have secrets.</summary>
    public IEnumerable<IReadOnlyList<SecurityScheme>> WithSecrets =>
        Alternatives.Where(static schemes => schemes.Count > 0);

    /// <summary>Whether both requirements have the same alternatives.</summary>
    public bool Equals(SecurityRequirement? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Key, StringComparison.Ordinal);

    private string Key =>
        string.Join(
            '\n',
            Alternatives.Select(static schemes => string.Join('\t', schemes.Select(static s => s.WireName)))
        );
}
