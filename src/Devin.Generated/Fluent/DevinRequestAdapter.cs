using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;
using Devin.Generated.Fluent;
using Devin.Generated.Json;
using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Abstractions.Store;

namespace Devin.Generated;

/// <summary>
/// Sends the requests of Kiota-style builders through the transport of this library: token, address, time limits,
/// repetitions, redirects and errors are those of the flat client.
/// </summary>
/// <remarks>
/// Safe to use from many threads at once. Settings of one call go as <see cref="RequestOptions"/> into the options of its
/// request. Options for Kiota's handlers reach handlers of your own <see cref="HttpClient"/>; without one, those for
/// inspecting headers and bodies work. A raw URL (<c>WithUrl</c>) of another host is called without the token and without
/// headers of the caller's.
/// </remarks>
public sealed class DevinRequestAdapter : IRequestAdapter, IDisposable
{
    private const string Json = "application/json";
    private const string Anything = "*/*";

    private readonly ApiTransport _transport;
    private readonly ITokenProvider? _tokenProvider;
    private readonly Uri _address;
    private string? _baseUrl;

    /// <summary>Makes an adapter.</summary>
    /// <param name="options">Address, credentials and limits. Later changes to the object have no effect.</param>
    /// <exception cref="ArgumentException">An option is missing or wrong; the message says which and what to do.</exception>
    public DevinRequestAdapter(DevinClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _transport = new ApiTransport(options, FluentHandlers.Around);
        _tokenProvider =
            options.TokenProvider ?? (options.Token is null ? null : new StaticTokenProvider(options.Token));
        _address = options.Address!;
        BaseUrl = _address.GetLeftPart(UriPartial.Path);
    }

    /// <summary>The address of the service. The token goes to the host of the options only, whatever stands here.</summary>
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
        SendJsonAsync(requestInfo, node => node.GetObjectValue(factory), errorMapping, cancellationToken);

    /// <inheritdoc/>
    public Task<IEnumerable<ModelType>?> SendCollectionAsync<ModelType>(
        RequestInformation requestInfo,
        ParsableFactory<ModelType> factory,
        Dictionary<string, ParsableFactory<IParsable>>? errorMapping = default,
        CancellationToken cancellationToken = default
    )
        where ModelType : IParsable =>
        SendJsonAsync(requestInfo, node => node.GetCollectionOfObjectValues(factory), errorMapping, cancellationToken);

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
            // Not disposed: the stream is the caller's, and ends the answer with itself.
            var answer = await call.RunAsync(_transport, Anything, true, cancellationToken).ConfigureAwait(false);
            var stream = await answer.Message.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            return (ModelType)(object)stream;
        }

        if (typeof(ModelType) == typeof(string) && call.Handler is null)
        {
            using var answer = await call.RunAsync(_transport, Anything, false, cancellationToken)
                .ConfigureAwait(false);
            return (ModelType)(object)ApiTransport.Decode(answer);
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
        var response = await call.RunAsync(_transport, Json, true, cancellationToken).ConfigureAwait(false);
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

    /// <summary>The request as an <see cref="HttpRequestMessage"/> for a client of your own, with the token.</summary>
    /// <exception cref="NotSupportedException">Another type was asked for.</exception>
    public async Task<T?> ConvertToNativeRequestAsync<T>(
        RequestInformation requestInfo,
        CancellationToken cancellationToken = default
    )
    {
        if (typeof(T) != typeof(HttpRequestMessage))
        {
            throw new NotSupportedException($"Requests are {nameof(HttpRequestMessage)} here, not {typeof(T).Name}.");
        }

        var call = new FluentCall(requestInfo, BaseUrl);
        var message = call.ToMessage();
        if (_tokenProvider is not null && ServiceAddress.IsSameOrigin(_address, call.Address))
        {
            var token = await _tokenProvider.GetTokenAsync(cancellationToken).ConfigureAwait(false);
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return (T)(object)message;
    }

    /// <summary>Not supported: the models remember by themselves which properties were assigned.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public void EnableBackingStore(IBackingStoreFactory backingStoreFactory) =>
        throw new NotSupportedException(
            "There is no backing store: the models remember by themselves which properties were assigned."
        );

    /// <inheritdoc/>
    public void Dispose() => _transport.Dispose();

    /// <summary>Writes a body.</summary>
    internal MemoryStream Write<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        using var buffer = new PooledBuffer();
        _transport.Serializer.Write<T, TCodec>(buffer, value);
        var bytes = buffer.Written.ToArray();
        return new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true);
    }

    private async Task<TResult?> SendJsonAsync<TResult>(
        RequestInformation requestInfo,
        Func<FluentParseNode, TResult> read,
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
        return call.Read(response, _transport, read);
    }
}
