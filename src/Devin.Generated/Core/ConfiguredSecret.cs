namespace Devin.Generated.Core;

/// <summary>The secret of a security scheme as the options have it: a text, or a provider. One of them is null.</summary>
internal sealed class ConfiguredSecret(SecurityScheme scheme, string? secret, ITokenProvider? provider)
{
    /// <summary>The security scheme.</summary>
    public SecurityScheme Scheme => scheme;

    /// <summary>Whether a colon in the user name would be read as its end.</summary>
    public bool HasColonInUserName { get; init; }

    /// <summary>The provider of the secret.</summary>
    public ITokenProvider Provider => provider ?? new StaticTokenProvider(scheme, secret!);

    /// <summary>What is wrong with the options, and what to do; null if nothing is wrong.</summary>
    public string? Fault =>
        secret is not null && provider is not null
            ? $"{scheme.Option} and {scheme.Option}Provider are both set. Set only one of them."
        : HasColonInUserName
            ? $"{scheme.Option}: the user name contains a colon, which basic authentication cannot send."
        : provider is null && scheme.Fault(secret) is { } fault ? $"{scheme.Option}: the {scheme.Noun} {fault}"
        : null;
}
