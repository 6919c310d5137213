using Microsoft.Kiota.Abstractions;

namespace Devin.Generated.Core;

/// <summary>Options for one call. They override those of the client.</summary>
public sealed partial class RequestOptions : IRequestOption
{
    /// <summary>
    /// Gets or sets additional headers. They replace headers of the same name. Headers that describe the body, such as
    /// <c>Content-Type</c>, or the connection, such as <c>Host</c> and <c>Transfer-Encoding</c>, are not allowed. The headers
    /// are not sent to another host after a redirect. Default: none.
    /// </summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Gets or sets the time limit of one attempt. Default: null, which uses
    /// <see cref="DevinClientOptions.AttemptTimeout"/>.
    /// </summary>
    public TimeSpan? AttemptTimeout { get; init; }

    /// <summary>
    /// Gets or sets the time limit of the whole call. Default: null, which uses
    /// <see cref="DevinClientOptions.TotalTimeout"/>.
    /// </summary>
    public TimeSpan? TotalTimeout { get; init; }

    /// <summary>
    /// Gets or sets the time limit between two parts of a streamed body. Default: null, which uses
    /// <see cref="DevinClientOptions.StreamIdleTimeout"/>.
    /// </summary>
    public TimeSpan? StreamIdleTimeout { get; init; }

    /// <summary>
    /// Gets or sets the maximum number of retries. Default: null, which uses
    /// <see cref="DevinClientOptions.MaxRetries"/>.
    /// </summary>
    public int? MaxRetries { get; init; }

    /// <summary>
    /// Gets or sets the callback that receives the status code and the headers of each response, including those
    /// before a retry or a redirect. Default: null.
    /// </summary>
    public Action<ApiResponseInfo>? OnResponse { get; init; }

    /// <summary>
    /// Gets or sets the progress that receives the number of body bytes passed to the connection so far. A retry starts
    /// again at zero. It is reported on the sending thread. Default: null.
    /// </summary>
    public IProgress<long>? UploadProgress { get; init; }

    partial void FindTokenProvider(ref ITokenProvider? provider);

    /// <summary>The provider of the bearer token for this call; null if there is none.</summary>
    internal ITokenProvider? BearerProvider()
    {
        ITokenProvider? provider = null;
        FindTokenProvider(ref provider);
        return provider;
    }
}
