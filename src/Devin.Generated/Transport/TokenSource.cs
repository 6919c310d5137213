using System.Diagnostics.CodeAnalysis;
using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>
/// Gets the secrets of a security scheme from a provider, and asks it once for another one when several calls find theirs
/// refused.
/// </summary>
internal sealed class TokenSource(SecurityScheme scheme, ITokenProvider provider)
{
    private readonly Lock _lock = new();
    private string? _refused;
    private Task<string>? _refresh;

    /// <summary>The token for an attempt.</summary>
    /// <exception cref="InvalidOperationException">The provider returned an invalid token.</exception>
    public ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        // Most providers have the token at hand.
        var pending = provider.GetTokenAsync(cancellationToken);
        return pending.IsCompletedSuccessfully ? new(Checked(pending.Result)) : AwaitAsync(pending);
    }

    private async ValueTask<string> AwaitAsync(ValueTask<string> pending) =>
        Checked(await pending.ConfigureAwait(false));

    /// <summary>Another token instead of one that the service refused; null if the provider has no other one.</summary>
    /// <exception cref="InvalidOperationException">The provider returned an invalid token.</exception>
    public async ValueTask<string?> RefreshAsync(string refused, CancellationToken cancellationToken)
    {
        Task<string> refresh;
        lock (_lock)
        {
            if (_refused != refused || !IsUsable(_refresh, refused))
            {
                _refused = refused;

                // Not canceled with one of the calls that wait for it.
                _refresh = Task.Run(
                    async () => Checked(await provider.RefreshTokenAsync(refused, default).ConfigureAwait(false)),
                    CancellationToken.None
                );
            }

            refresh = _refresh;
        }

        var token = await refresh.WaitAsync(cancellationToken).ConfigureAwait(false);
        return token == refused ? null : token;
    }

    /// <summary>Whether a refresh has another token, or can still get one. Otherwise the provider is asked again.</summary>
    private static bool IsUsable([NotNullWhen(true)] Task<string>? refresh, string refused) =>
        refresh is { IsCompleted: false }
        || (refresh is { IsCompletedSuccessfully: true } && refresh.Result != refused);

    private string Checked(string token) =>
        scheme.Fault(token) is { } fault
            ? throw new InvalidOperationException(
                $"The token provider {provider.GetType().Name} returned a {scheme.Noun} that {fault}"
            )
            : token;
}
