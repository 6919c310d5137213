using Microsoft.Kiota.Abstractions;

namespace Devin.Generated;

/// <summary>Settings of one call, before those of the client.</summary>
public sealed class RequestOptions : IRequestOption
{
    /// <summary>What gives the token for this call; null for the client's.</summary>
    public ITokenProvider? TokenProvider { get; init; }

    /// <summary>
    /// Headers to send besides, or in place of the call's own. Not for headers of the body such as <c>Content-Type</c>. They
    /// do not follow a redirect to another host.
    /// </summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>How long one attempt may take; null for the client's <see cref="DevinClientOptions.Timeout"/>.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How often to repeat; null for the client's <see cref="DevinClientOptions.MaxRetries"/>.</summary>
    public int? MaxRetries { get; init; }

    /// <summary>Called with status and headers of every answer, also of those after which the call goes on.</summary>
    public Action<ApiResponseInfo>? OnResponse { get; init; }

    /// <summary>
    /// Told the bytes of the body that were handed to the connection so far; a repetition begins again. Called on the
    /// sending thread.
    /// </summary>
    public IProgress<long>? UploadProgress { get; init; }
}
