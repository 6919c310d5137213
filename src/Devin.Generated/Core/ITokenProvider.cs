namespace Devin.Generated.Core;

/// <summary>Provides the token that authenticates a request, or the secret of another security scheme.</summary>
/// <remarks>
/// The secret is a key, or for basic authentication a user name, a colon and a password.
/// The provider is called before each attempt and can be called concurrently: cache a token for as long as it is valid.
/// Exceptions reach the caller unchanged, so they must not contain the token.
/// </remarks>
public interface ITokenProvider
{
    /// <summary>Returns the token without <c>Bearer</c>.</summary>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    ValueTask<string> GetTokenAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Returns a token instead of one that the service refused with the status code 401. The request is sent once more if
    /// it is another token.
    /// </summary>
    /// <remarks>
    /// Concurrent calls of one client whose tokens were refused share one call of this method. The default implementation
    /// calls <see cref="GetTokenAsync"/>. A provider that caches its token gets a new one here.
    /// </remarks>
    /// <param name="refusedToken">The token that the service refused.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    ValueTask<string> RefreshTokenAsync(string refusedToken, CancellationToken cancellationToken) =>
        GetTokenAsync(cancellationToken);
}
