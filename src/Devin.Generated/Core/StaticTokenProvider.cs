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
    {
        if (TokenText.Fault(token) is { } fault)
        {
            throw new ArgumentException($"The token {fault}", nameof(token));
        }

        _token = token;
    }

    /// <inheritdoc/>
    public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) => ValueTask.FromResult(_token);
}
