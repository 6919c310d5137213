namespace Devin.Generated;

/// <summary>Gives the token that a function returns, for instance out of a vault.</summary>
/// <param name="getToken">Called before every attempt, by several calls at once.</param>
public sealed class DelegateTokenProvider(Func<CancellationToken, ValueTask<string>> getToken) : ITokenProvider
{
    private readonly Func<CancellationToken, ValueTask<string>> _getToken =
        getToken ?? throw new ArgumentNullException(nameof(getToken));

    /// <inheritdoc/>
    public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) => _getToken(cancellationToken);
}
