namespace Devin.Generated.Core;

/// <content>The bearer token.</content>
public sealed partial class RequestOptions
{
    /// <summary>
    /// Gets or sets the provider of the token for this call. Default: null, which uses the token of the client.
    /// </summary>
    public ITokenProvider? TokenProvider { get; init; }

    partial void FindTokenProvider(ref ITokenProvider? provider) => provider = TokenProvider;
}
