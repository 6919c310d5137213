namespace Devin.Generated.Core;

/// <summary>Provides the token that a function returns, such as a function that reads a vault.</summary>
/// <param name="getToken">The function. It is called before each attempt and can be called concurrently.</param>
public sealed class DelegateTokenProvider(Func<CancellationToken, ValueTask<string>> getToken) : ITokenProvider
{
    private readonly Func<CancellationToken, ValueTask<string>> _getToken =
        getToken ?? throw new ArgumentNullException(nameof(getToken));

    /// <inheritdoc/>
    public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) => _getToken(cancellationToken);
}
