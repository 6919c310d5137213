namespace Devin.Generated;

/// <summary>Gives always the same token.</summary>
public sealed class StaticTokenProvider : ITokenProvider
{
    private readonly string _token;

    /// <summary>Gives always this token.</summary>
    /// <param name="token">The token alone, without <c>Bearer</c> before it.</param>
    /// <exception cref="ArgumentException">It is not a token for this service; the message says why.</exception>
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
