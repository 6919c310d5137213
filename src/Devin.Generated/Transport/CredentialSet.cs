namespace Devin.Generated.Transport;

/// <summary>The credentials that a request needs together.</summary>
internal sealed class CredentialSet(params Credential[] credentials)
{
    private readonly Credential[] _credentials = credentials;

    // The secrets of the last attempt, which are formatted again only when a provider returns others.
    private RequestSecrets? _last;

    /// <summary>No credentials.</summary>
    public static CredentialSet None { get; } = new();

    /// <summary>Whether there are no credentials.</summary>
    public bool IsEmpty => _credentials.Length == 0;

    /// <summary>The secrets for an attempt.</summary>
    /// <exception cref="InvalidOperationException">A provider returned an invalid secret.</exception>
    public ValueTask<RequestSecrets> GetAsync(CancellationToken cancellationToken)
    {
        if (_credentials.Length != 1)
        {
            return IsEmpty ? new(RequestSecrets.None) : GetAllAsync(cancellationToken);
        }

        // Most providers have the secret at hand.
        var pending = _credentials[0].Source.GetAsync(cancellationToken);
        return pending.IsCompletedSuccessfully ? new(Secrets(pending.Result)) : AwaitAsync(pending);
    }

    /// <summary>Other secrets instead of those that the service refused; null if the providers have no other ones.</summary>
    /// <exception cref="InvalidOperationException">A provider returned an invalid secret.</exception>
    public async ValueTask<RequestSecrets?> RefreshAsync(RequestSecrets refused, CancellationToken cancellationToken)
    {
        string[] values = [.. refused.Values];
        var isOther = false;
        for (var index = 0; index < values.Length; index++)
        {
            var other = await _credentials[index]
                .Source.RefreshAsync(values[index], cancellationToken)
                .ConfigureAwait(false);
            isOther |= other is not null;
            values[index] = other ?? values[index];
        }

        return isOther ? new RequestSecrets(_credentials, values) : null;
    }

    private async ValueTask<RequestSecrets> AwaitAsync(ValueTask<string> pending) =>
        Secrets(await pending.ConfigureAwait(false));

    private async ValueTask<RequestSecrets> GetAllAsync(CancellationToken cancellationToken)
    {
        var values = new string[_credentials.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = await _credentials[index].Source.GetAsync(cancellationToken).ConfigureAwait(false);
        }

        var last = _last;
        return last?.Values.AsSpan().SequenceEqual(values) is true
            ? last
            : _last = new RequestSecrets(_credentials, values);
    }

    private RequestSecrets Secrets(string value)
    {
        var last = _last;
        return last is not null && string.Equals(last.Values[0], value, StringComparison.Ordinal)
            ? last
            : _last = new RequestSecrets(_credentials, [value]);
    }
}
