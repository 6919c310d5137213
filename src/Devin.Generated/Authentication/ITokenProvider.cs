namespace Devin.Generated;

/// <summary>Gives the token that authenticates a request.</summary>
/// <remarks>
/// Asked before every attempt, by several calls at once: keep a token for as long as it is valid. What the provider throws
/// reaches the caller unchanged, so it must not hold the token.
/// </remarks>
public interface ITokenProvider
{
    /// <summary>The token alone, without <c>Bearer</c> before it.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<string> GetTokenAsync(CancellationToken cancellationToken);
}
