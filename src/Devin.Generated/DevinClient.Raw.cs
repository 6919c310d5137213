using Devin.Generated.Core;
using Devin.Generated.Transport;

namespace Devin.Generated;

/// <content>Responses as they arrive, and requests that the library does not define.</content>
public partial class DevinClient
{
    /// <summary>Makes a call and returns its response together with its value.</summary>
    /// <example><c>await client.WithResponseAsync(c => c.Sessions.GetSessionAsync("devin-1"))</c></example>
    /// <param name="call">
    /// Makes one call with the client that it receives. The client shares the connections and the options of this client.
    /// </param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <returns>The value, and the response with status code, headers and body.</returns>
    /// <exception cref="InvalidOperationException">
    /// The function made no call with the client that it received, or more than one.
    /// </exception>
    /// <exception cref="DevinException">The call failed.</exception>
    public virtual async Task<ApiResult<T>> WithResponseAsync<T>(Func<DevinClient, Task<T>> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var recorder = new ResponseRecorder();
        var value = await call(new DevinClient(_transport.With(recorder))).ConfigureAwait(false);
        return new ApiResult<T>(value, new RawResponse(recorder.SingleOfClient()));
    }

    /// <summary>Makes a call and returns its response, also if the call has no value.</summary>
    /// <param name="call">
    /// Makes one call with the client that it receives. The client shares the connections and the options of this client.
    /// </param>
    /// <returns>The response with status code, headers and body.</returns>
    /// <exception cref="InvalidOperationException">
    /// The function made no call with the client that it received, or more than one.
    /// </exception>
    /// <exception cref="DevinException">The call failed.</exception>
    public virtual async Task<RawResponse> ResponseOfAsync(Func<DevinClient, Task> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var recorder = new ResponseRecorder();
        await call(new DevinClient(_transport.With(recorder))).ConfigureAwait(false);
        return new RawResponse(recorder.SingleOfClient());
    }

    /// <summary>Sends a request to an operation that this library does not define.</summary>
    /// <remarks>
    /// Authentication, time limits, retries by method, redirects, errors and logs are those of all calls. Set headers in
    /// <see cref="RequestOptions.Headers"/>.
    /// </remarks>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">
    /// The path below the base address, such as <c>/v3/self</c>, with or without a query. Escape values with
    /// <see cref="Uri.EscapeDataString(string)"/>. A complete URL and the segments <c>.</c> and <c>..</c> are refused.
    /// </param>
    /// <param name="body">The body: a <see cref="System.Text.Json.Nodes.JsonNode"/>, a model, a stream, or null.</param>
    /// <param name="query">Query parameters, which are escaped. Those that are null are omitted.</param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The response, which has a success status code.</returns>
    /// <exception cref="ArgumentException">An argument is invalid. The message describes the correction.</exception>
    /// <exception cref="DevinException">The call failed, including its retries.</exception>
    public virtual async Task<RawResponse> SendAsync(
        HttpMethod method,
        string path,
        RawBody? body = null,
        IEnumerable<KeyValuePair<string, string?>>? query = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        var response = await _transport
            .SendRawAsync(_transport.Root, method, path, query, body?.Create(), options, cancellationToken)
            .ConfigureAwait(false);
        return new RawResponse(response);
    }
}
