using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>A security scheme with the source of its secret.</summary>
internal sealed class Credential(SecurityScheme scheme, TokenSource source)
{
    /// <summary>The security scheme.</summary>
    public readonly SecurityScheme Scheme = scheme;

    /// <summary>The source of the secret.</summary>
    public readonly TokenSource Source = source;
}
