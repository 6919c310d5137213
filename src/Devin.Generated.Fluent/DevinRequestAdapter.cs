using System.Diagnostics.CodeAnalysis;
using Devin.Generated.Core;
using Devin.Generated.Json;
using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Abstractions.Store;

namespace Devin.Generated.Fluent;

/// <summary>
/// Sends the requests of Kiota request builders with the transport of Devin.Generated, which determines authentication,
/// time limits, retries, redirects and errors.
/// </summary>
/// <remarks>
/// The adapter is thread-safe. Add a <see cref="RequestOptions"/> to the options of a request to override the options
/// of the client. Options for Kiota's middleware are passed to the handlers of a custom <see cref="HttpClient"/>;
/// without one, the options that inspect headers and bodies are supported. A raw URL (<c>WithUrl</c>) on another host
/// is called without secrets and without custom headers.
/// </remarks>
public sealed partial class DevinRequestAdapter : IRequestAdapter, IDisposable
{
    private const string Json = "application/json";
    private const string Anything = "*/*";

    private readonly ApiTransport _transport;
    private string _ownBaseUrl;
    private string? _baseUrl;

    /// <summary>Initializes a new instance of <see cref="DevinRequestAdapter"/>.</summary>
    /// <param name="options">
    /// The base address, the credentials and the limits. Later changes to the object have no effect.
    /// </param>
    /// <exception cref="ArgumentException">
    /// An option is missing or invalid. The message names the option and describes the correction.
    /// </exception>
    public DevinRequestAdapter(DevinClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _transport = new ApiTransport(options, FluentHandlers.Around);
        BaseUrl = _ownBaseUrl = _transport.Root;
    }

    /// <summary>
    /// Gets or sets the base URL of the service. Secrets are sent only to the host of the options, whatever the base
    /// URL is.
    /// </summary>
    public string? BaseUrl
    {
        get => _baseUrl;
        set => _baseUrl = value?.TrimEnd('/');
    }

    /// <inheritdoc/>
    public ISerializationWriterFactory SerializationWriterFactory { get; } = FluentWriters.Create();

    /// <inheritdoc/>
    public Task<ModelType?> SendAsync<ModelType>(
        RequestInformation requestInfo,
        ParsableFactory<ModelType> factory,
        Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default,
        CancellationToken cancellationToken = default
    )
        where ModelType : IParsable =>
        SendJsonAsync(
            requestInfo,
            factory,
            static (node, create) => node.GetObjectValue(create),
            errorMapping,
            cancellationToken
        );

    /// <inheritdoc/>
    public Task<IEnumerable<ModelType>?> SendCollectionAsync<ModelType>(
        RequestInformation requestInfo,
        ParsableFactory<ModelType> factory,
        Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default,
        CancellationToken cancellationToken = default
    )
        where ModelType : IParsable =>
        SendJsonAsync(
            requestInfo,
            factory,
            static (node, create) => node.GetCollectionOfObjectValues(create),
            errorMapping,
            cancellationToken
        );

    /// <inheritdoc/>
    public Task<IEnumerable<ModelType>?> SendPrimitiveCollectionAsync<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] ModelType
    >(
        RequestInformation requestInfo,
        Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default,
        CancellationToken cancellationToken = default
    ) =>
        SendJsonAsync(
            requestInfo,
            IEnumerable<ModelType> (node) => [.. node.GetCollectionOfPrimitiveValues<ModelType>()],
            errorMapping,
            cancellationToken
        );

    /// <inheritdoc/>
    public async Task<ModelType?> SendPrimitiveAsync<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] ModelType
    >(
        RequestInformation requestInfo,
        Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default,
        CancellationToken cancellationToken = default
    )
    {
        var call = new FluentCall(requestInfo, BaseUrl);
        if (typeof(ModelType) == typeof(Stream) && call.Handler is null)
        {
            // Not disposed: the caller owns the stream, which disposes the response.
            return (ModelType)
                (object)await call.OpenAsync(_transport, Anything, cancellationToken).ConfigureAwait(false);
        }

        if (typeof(ModelType) == typeof(string) && call.Handler is null)
        {
            using var response = await call.RunAsync(_transport, Anything, false, cancellationToken)
                .ConfigureAwait(false);
            return (ModelType)(object)ApiTransport.Decode(response);
        }

        return await SendJsonAsync(requestInfo, FluentPrimitive.Read<ModelType>, errorMapping, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task SendNoContentAsync(
        RequestInformation requestInfo,
        Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default,
        CancellationToken cancellationToken = default
    )
    {
        var call = new FluentCall(requestInfo, BaseUrl);
        var isStreamed = !call.IsCaptured || call.Handler is not null;
        var response = await call.RunAsync(_transport, Json, isStreamed, cancellationToken).ConfigureAwait(false);
        if (call.Handler is { } handler)
        {
            await handler
                .HandleResponseAsync<HttpResponseMessage, object>(response.Message, errorMapping)
                .ConfigureAwait(false);
        }
        else
        {
            response.Dispose();
        }
    }

    /// <summary>Sends a request to an operation that this library does not define.</summary>
    /// <remarks>
    /// Authentication, time limits, retries by method, redirects, errors and logs are those of all calls. Set headers in
    /// <see cref="RequestOptions.Headers"/>.
    /// </remarks>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">
    /// The path below <see cref="BaseUrl"/>, such as <c>/v3/self</c>, with or without a query. Escape values with
    /// <see cref="Uri.EscapeDataString(string)"/>. A complete URL and the segments <c>.</c> and <c>..</c> are refused.
    /// </param>
    /// <param name="body">The body: a <see cref="System.Text.Json.Nodes.JsonNode"/>, a model, a stream, or null.</param>
    /// <param name="query">Query parameters, which are escaped. Those that are null are omitted.</param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The response, which has a success status code.</returns>
    /// <exception cref="ArgumentException">An argument is invalid. The message describes the correction.</exception>
    /// <exception cref="DevinException">The call failed, including its retries.</exception>
    public async Task<RawResponse> SendAsync(
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
        var root = BaseUrl ?? throw new InvalidOperationException("The request adapter has no BaseUrl.");
        var response = await _transport
            .SendRawAsync(root, method, path, query, body?.Create(), options, cancellationToken)
            .ConfigureAwait(false);
        return new RawResponse(response);
    }

    /// <summary>The adapter of a client as this class.</summary>
    /// <exception cref="NotSupportedException">The client has an adapter of another class.</exception>
    internal static DevinRequestAdapter Of(IRequestAdapter adapter) =>
        adapter as DevinRequestAdapter
        ?? throw new NotSupportedException(
            $"The client has a {adapter.GetType().Name}, which cannot send to a path. Create the client with a {nameof(DevinRequestAdapter)}."
        );

    /// <summary>
    /// Converts a request to an <see cref="HttpRequestMessage"/> with its secrets, for a custom client.
    /// </summary>
    /// <exception cref="NotSupportedException">The requested type is not <see cref="HttpRequestMessage"/>.</exception>
    public async Task<T?> ConvertToNativeRequestAsync<T>(
        RequestInformation requestInfo,
        CancellationToken cancellationToken = default
    )
    {
        if (typeof(T) != typeof(HttpRequestMessage))
        {
            throw new NotSupportedException(
                $"Requests can be converted to {nameof(HttpRequestMessage)} only, not to {typeof(T).Name}."
            );
        }

        var call = new FluentCall(requestInfo, BaseUrl);
        var message = call.ToMessage();
        await _transport.AddSecretsAsync(message, call.Operation, cancellationToken).ConfigureAwait(false);
        return (T)(object)message;
    }

    /// <summary>Not supported. The models themselves track which properties were assigned.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public void EnableBackingStore(IBackingStoreFactory backingStoreFactory) =>
        throw new NotSupportedException(
            "There is no backing store: the models themselves track which properties were assigned."
        );

    /// <inheritdoc/>
    public void Dispose() => _transport.Dispose();

    /// <summary>
    /// Replaces the options for calls that start from now on. The HTTP client stays the same, and so does a
    /// <see cref="BaseUrl"/> that was set.
    /// </summary>
    /// <exception cref="ArgumentException">An option is missing or invalid. The options stay as they were.</exception>
    internal void Update(DevinClientOptions options)
    {
        _transport.Update(options);
        if (BaseUrl == _ownBaseUrl)
        {
            BaseUrl = _transport.Root;
        }

        _ownBaseUrl = _transport.Root;
    }

    /// <summary>Whether requests are compared with the constraints of the contract.</summary>
    internal bool ValidatesRequests => _transport.ValidatesRequests;

    /// <summary>Writes a body.</summary>
    internal MemoryStream Write<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        using var buffer = new PooledBuffer();
        _transport.Serializer.Write<T, TCodec>(buffer, value);
        var bytes = buffer.Written.ToArray();
        return new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true);
    }

    private Task<TResult?> SendJsonAsync<TResult>(
        RequestInformation requestInfo,
        Func<FluentParseNode, TResult> read,
        Dictionary<string, ParsableFactory<IParsable>>? errorMapping,
        CancellationToken cancellationToken
    ) => SendJsonAsync(requestInfo, read, static (node, read) => read(node), errorMapping, cancellationToken);

    // The argument makes a delegate for each call unnecessary.
    private async Task<TResult?> SendJsonAsync<TArgument, TResult>(
        RequestInformation requestInfo,
        TArgument argument,
        Func<FluentParseNode, TArgument, TResult> read,
        Dictionary<string, ParsableFactory<IParsable>>? errorMapping,
        CancellationToken cancellationToken
    )
    {
        var call = new FluentCall(requestInfo, BaseUrl);
        if (call.Handler is { } handler)
        {
            var native = await call.RunAsync(_transport, Json, true, cancellationToken).ConfigureAwait(false);
            return await handler
                .HandleResponseAsync<HttpResponseMessage, TResult>(native.Message, errorMapping)
                .ConfigureAwait(false);
        }

        using var response = await call.RunAsync(_transport, Json, false, cancellationToken).ConfigureAwait(false);
        return call.Read(response, _transport, argument, read);
    }
}
