namespace Devin.Generated.Transport;

/// <summary>The value of the <c>Authorization</c> header, which is kept for as long as the token is the same.</summary>
internal sealed class BearerHeader
{
    private Entry? _last;

    /// <summary>The value for a token.</summary>
    public string For(string token)
    {
        var last = _last;
        if (last is null || !string.Equals(last.Token, token, StringComparison.Ordinal))
        {
            _last = last = new Entry(token, "Bearer " + token);
        }

        return last.Value;
    }

    private sealed record Entry(string Token, string Value);
}
