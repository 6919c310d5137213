namespace Devin.Generator.Model;

/// <summary>The secrets that an operation needs: the alternatives, each with the schemes that are needed together.</summary>
internal sealed class SecurityRequirement : IEquatable<SecurityRequirement>
{
    private readonly string _key;

    /// <summary>Initializes a new instance of <see cref="SecurityRequirement"/>.</summary>
    /// <param name="alternatives">
    /// The alternatives in the order of the contract. One without schemes means that the operation accepts requests without a
    /// secret.
    /// </param>
    public SecurityRequirement(IReadOnlyList<IReadOnlyList<SecurityScheme>> alternatives)
    {
        Alternatives = alternatives;
        _key = string.Join(
            '\n',
            WithSecrets.Select(static schemes => string.Join('\t', schemes.Select(static scheme => scheme.Option)))
        );
    }

    /// <summary>The operation needs no secret.</summary>
    public static SecurityRequirement None { get; } = new([]);

    /// <summary>The alternatives.</summary>
    public IReadOnlyList<IReadOnlyList<SecurityScheme>> Alternatives { get; }

    /// <summary>The alternatives that have secrets.</summary>
    public IEnumerable<IReadOnlyList<SecurityScheme>> WithSecrets =>
        Alternatives.Where(static schemes => schemes.Count > 0);

    /// <summary>Whether a client sends the same for both requirements.</summary>
    public bool Equals(SecurityRequirement? other) => other is not null && _key == other._key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SecurityRequirement);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_key, StringComparison.Ordinal);
}
