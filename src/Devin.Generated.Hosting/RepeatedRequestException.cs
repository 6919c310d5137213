namespace Devin.Generated.Hosting;

/// <summary>
/// A handler wanted to send a POST or PATCH request again. It is not an <see cref="HttpRequestException"/>, which resilience
/// handlers retry.
/// </summary>
internal sealed class RepeatedRequestException(HttpMethod method)
    : IOException(
        $"a handler repeated a {method} request, which could take effect twice. Disable its retries for unsafe methods"
    );
