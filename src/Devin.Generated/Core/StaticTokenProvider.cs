namespace Devin.Generated.Core;

/// <summary>Provides a fixed token.</summary>
public sealed class StaticTokenProvider : ITokenProvider
{
    private readonly string _token;

    /// <summary>Initializes a new instance of <see cref="StaticTokenProvider"/>.</summary>
    /// <param name="token">The token without <c>Bearer</c>.</param>
    /// <exception cref="ArgumentException">
    /// The text is not a token for this service. The message contains the reason.
    /// </exception>
    public StaticTokenProvider(string token)
        : this(SecurityScheme.Bearer, token) { }

    /// <summary>Initializes a new instance of <see cref="StaticTokenProvider"/> for the secret of a security scheme.</summary>
    /// <exception cref="ArgumentException">The text is not a secret for the scheme.</exception>
    internal StaticTokenProvider(SecurityScheme scheme, string secret)
    {
        if (scheme.Fault(secret) is { } fault)
        {
            throw new ArgumentException($"The {scheme.Noun} {fault}", nameof(secret));
        }

        _token = secret;
    }

    /// <inheritdoc/>
    public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) => ValueTask.FromResult(_token);
}
