namespace Devin.Generated.Core;

/// <summary>Provides the token that authenticates a request.</summary>
/// <remarks>
/// The provider is called before each attempt and can be called concurrently: cache a token for as long as it is valid.
/// Exceptions reach the caller unchanged, so they must not contain the token.
/// </remarks>
public interface ITokenProvider
{
    /// <summary>Returns the token without <c>Bearer</c>.</summary>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    ValueTask<string> GetTokenAsync(CancellationToken cancellationToken);
}
