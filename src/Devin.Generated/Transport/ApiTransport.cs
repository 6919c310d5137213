using System.Text;
using Devin.Generated.Core;
using Devin.Generated.Errors;
using Devin.Generated.Json;

namespace Devin.Generated.Transport;

/// <summary>Sends the requests that emitted clients describe, and reads the responses.</summary>
internal sealed partial class ApiTransport : IDisposable
{
    private const string Json = "application/json";
    private const string Anything = "*/*";

    private readonly TransportState _state;
    private readonly string? _clientParameter;

    /// <summary>Initializes a new instance of <see cref="ApiTransport"/>.</summary>
    /// <param name="options">The options of the client.</param>
    /// <param name="handlers">Wraps the handler that sends, if the transport creates its own HTTP client.</param>
    /// <exception cref="ArgumentException">An option is missing or invalid. The message describes the correction.</exception>
    public ApiTransport(DevinClientOptions options, Func<HttpMessageHandler, HttpMessageHandler>? handlers = null) =>
        _state = new TransportState(options, handlers);

    private ApiTransport(TransportState state, string clientParameter)
    {
        _state = state;
        _clientParameter = clientParameter;
    }

    /// <summary>The value of the path parameter that the client sets for all calls.</summary>
    /// <exception cref="InvalidOperationException">
    /// The client has no value. The message describes how to set it.
    /// </exception>
    public string ClientParameter =>
        _clientParameter
        ?? _state.ClientParameter.Value
        ?? throw new InvalidOperationException(
            _state.ClientParameter.Advice
                ?? $"The client has no value for a path parameter. Set it in {nameof(DevinClientOptions)}.FindClientParameter."
        );

    /// <summary>
    /// Creates a transport with another <see cref="ClientParameter"/> that shares all resources. It does not have to be
    /// disposed.
    /// </summary>
    public ApiTransport With(string clientParameter) => new(_state, clientParameter);

    /// <summary>Replaces the options for calls that start from now on. The HTTP client stays the same.</summary>
    /// <exception cref="ArgumentException">An option is missing or invalid. The options stay as they were.</exception>
    public void Update(DevinClientOptions options) => _state.Update(options);

    /// <summary>The serializer for bodies.</summary>
    public ApiSerializer Serializer => _state.Settings.Serializer;

    /// <summary>Whether requests are compared with the constraints of the contract.</summary>
    public bool ValidatesRequests => _state.Settings.ValidateRequests;

    /// <summary>Reports values that the contract does not document.</summary>
    public UndocumentedValueReporter UndocumentedValues => _state.Settings.UndocumentedValues;

    /// <summary>The clock of the client.</summary>
    public TimeProvider TimeProvider => _state.Settings.TimeProvider;

    /// <summary>Sends a request and reads a JSON value.</summary>
    public Task<T> SendAsync<T, TCodec>(
        ApiRequest request,
        RequestOptions? options,
        CancellationToken cancellationToken
    )
        where TCodec : IJsonCodec<T> => SendAsync<T, TCodec>(request, options, false, cancellationToken)!;

    /// <summary>Sends a request and reads a JSON value, or the default if there is no body.</summary>
    public Task<T?> SendOptionalAsync<T, TCodec>(
        ApiRequest request,
        RequestOptions? options,
        CancellationToken cancellationToken
    )
        where TCodec : IJsonCodec<T> => SendAsync<T, TCodec>(request, options, true, cancellationToken);

    private async Task<T?> SendAsync<T, TCodec>(
        ApiRequest request,
        RequestOptions? options,
        bool mayBeEmpty,
        CancellationToken cancellationToken
    )
        where TCodec : IJsonCodec<T>
    {
        using var response = await RunAsync(request, options, Json, false, cancellationToken).ConfigureAwait(false);
        try
        {
            return Read<T, TCodec>(request, response, mayBeEmpty);
        }
        catch (DevinResponseFormatException exception)
        {
            LogFailure(request, response, exception);
            throw;
        }
    }

    private T? Read<T, TCodec>(ApiRequest request, ApiResponse response, bool mayBeEmpty)
        where TCodec : IJsonCodec<T>
    {
        if (response.Body.Length == 0)
        {
            return mayBeEmpty ? default : throw ResponseErrors.Empty(request.Operation, response.Message);
        }

        if (response.MediaType is { } mediaType && !mediaType.EndsWith("json", StringComparison.Ordinal))
        {
            throw ResponseErrors.NotJson(request.Operation, response.Message, mediaType);
        }

        try
        {
            var context = _state.Settings.UndocumentedValues.Begin();
            var value = Serializer.Read<T, TCodec>(response.Body.Span, context);
            _state.Settings.UndocumentedValues.Report(request.Operation, response.Body.Span, context);
            return value;
        }
        catch (UnreadableJsonException exception)
        {
            throw ResponseErrors.Unreadable(request.Operation, response.Message, exception);
        }
    }

    /// <summary>Sends a request whose response body is not used.</summary>
    public async Task SendAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        using var response = await RunAsync(request, options, Json, true, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a request and reads text; empty if there is no body.</summary>
    public async Task<string> SendForTextAsync(
        ApiRequest request,
        RequestOptions? options,
        CancellationToken cancellationToken
    )
    {
        using var response = await RunAsync(request, options, Anything, false, cancellationToken).ConfigureAwait(false);
        return Decode(response);
    }

    /// <summary>Sends a request and returns its body as a stream, which the caller disposes.</summary>
    public async Task<ApiStream> SendForStreamAsync(
        ApiRequest request,
        RequestOptions? options,
        CancellationToken cancellationToken
    )
    {
        var response = await RunAsync(request, options, Anything, true, cancellationToken).ConfigureAwait(false);
        var content = await OpenAsync(request, options, response, cancellationToken).ConfigureAwait(false);
        return new ApiStream(response.Message, content);
    }

    /// <summary>The body of a streamed response. Disposing it disposes the response.</summary>
    public async ValueTask<Stream> OpenAsync(
        ApiRequest request,
        RequestOptions? options,
        ApiResponse response,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var content = await response.Message.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            var idle = options?.StreamIdleTimeout ?? _state.Settings.Timeouts.StreamIdle;
            return new ResponseStream(content, response.Message, request.Operation, idle, _state.Settings.TimeProvider);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // A transport for another organization shares the state of its origin.
        if (_clientParameter is null)
        {
            _state.Dispose();
        }
    }

    /// <summary>Sends a request and returns its response, which has a success status code.</summary>
    public ValueTask<ApiResponse> RunAsync(
        ApiRequest request,
        RequestOptions? options,
        string accept,
        bool isStreamed,
        CancellationToken cancellationToken
    ) =>
        new ApiCall(_state.GetHttpClient(), _state.Settings, request, options, accept, isStreamed).RunAsync(
            cancellationToken
        );

    /// <summary>Logs that a response could not be read.</summary>
    public void LogFailure(ApiRequest request, ApiResponse response, DevinResponseFormatException exception)
    {
        CallLog.Failed(_state.Settings.Logger, request.Operation, exception);
        response.Telemetry?.End(exception);
    }

    /// <summary>The body as text in the encoding of the response.</summary>
    public static string Decode(ApiResponse response)
    {
        var charset = response.Message.Content.Headers.ContentType?.CharSet?.Trim('"');
        using var reader = new StreamReader(new MemoryStream(response.Body.ToArray()), Named(charset));
        return reader.ReadToEnd();
    }

    private static Encoding Named(string? charset)
    {
        if (charset is null || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return Encoding.UTF8;
        }

        var known = Encoding
            .GetEncodings()
            .Any(encoding => string.Equals(encoding.Name, charset, StringComparison.OrdinalIgnoreCase));
        return known ? Encoding.GetEncoding(charset) : Encoding.UTF8;
    }
}
