using System.Diagnostics;

namespace Devin.Generated.Core;

/// <content>The bearer token.</content>
public sealed partial class DevinClientOptions
{
    /// <summary>
    /// Gets or sets the authentication token without <c>Bearer</c>; null if <see cref="TokenProvider"/> is set.
    /// Default: null.
    /// </summary>
    /// <remarks>
    /// The token is sent to <see cref="BaseAddress"/> only. It does not appear in messages, logs or serialized options.
    /// </remarks>
    [System.Text.Json.Serialization.JsonIgnore]
    [Newtonsoft.Json.JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Token { get; set; }

    /// <summary>
    /// Gets or sets the provider of the token for each attempt, for tokens that change; null if <see cref="Token"/> is
    /// set. Default: null.
    /// </summary>
    public ITokenProvider? TokenProvider { get; set; }

    partial void FindToken(SecretList secrets) => secrets.Add(SecurityScheme.Bearer, Token, TokenProvider);
}
