using System.Text;
using Devin.Generated.Constraints;
using Devin.Generated.Core;
using Devin.Generated.Errors;
using Devin.Generated.Json;

namespace Devin.Generated.Transport;

/// <summary>Sends the requests that emitted clients describe, and reads the responses.</summary>
internal sealed partial class ApiTransport : IDisposable
{
    private const string Json = "application/json";
    private const string Anything = "*/*";
    private const string JsonOrAnything = "application/json, */*;q=0.5";

    private readonly TransportState? _state;
    private readonly string? _clientParameter;
    private readonly ResponseRecorder? _recorder;
    private readonly bool _isShared;

    /// <summary>Initializes a new instance of <see cref="ApiTransport"/>.</summary>
    /// <param name="options">The options of the client.</param>
    /// <param name="handlers">Wraps the handler that sends, if the transport creates its own HTTP client.</param>
    /// <exception cref="ArgumentException">An option is missing or invalid. The message describes the correction.</exception>
    public ApiTransport(DevinClientOptions options, Func<HttpMessageHandler, HttpMessageHandler>? handlers = null) =>
        _state = new TransportState(options, handlers);

    private ApiTransport(TransportState? state, string? clientParameter, ResponseRecorder? recorder)
    {
        _state = state;
        _clientParameter = clientParameter;
        _recorder = recorder;
        _isShared = true;
    }

    /// <summary>The transport of test doubles, which cannot send.</summary>
    public static ApiTransport None { get; } = new(null, null, null);

    /// <summary>The value of the path parameter that the client sets for all calls.</summary>
    /// <exception cref="InvalidOperationException">
    /// The client has no value. The message describes how to set it.
    /// </exception>
    public string ClientParameter =>
        ClientParameterOrNull
        ?? throw new InvalidOperationException(
            State.ClientParameter.Advice
                ?? $"The client has no value for a path parameter. Set it in {nameof(DevinClientOptions)}.FindClientParameter."
        );

    /// <summary>The value of the path parameter that the client sets for all calls; null if there is none.</summary>
    public string? ClientParameterOrNull => _clientParameter ?? State.ClientParameter.Value;

    /// <summary>
    /// Creates a transport with another <see cref="ClientParameter"/> that shares all resources. It does not have to be
    /// disposed.
    /// </summary>
    public ApiTransport With(string clientParameter) => new(State, clientParameter, _recorder);

    /// <summary>
    /// Creates a transport that records responses and shares all resources. It does not have to be disposed.
    /// </summary>
    public ApiTransport With(ResponseRecorder recorder) => new(State, _clientParameter, recorder);

    /// <summary>Replaces the options for calls that start from now on. The HTTP client stays the same.</summary>
    /// <exception cref="ArgumentException">An option is missing or invalid. The options stay as they were.</exception>
    public void Update(DevinClientOptions options) => State.Update(options);

    /// <summary>The base address without a trailing slash.</summary>
    public string Root => State.Settings.Root;

    /// <summary>The value of a path parameter that all operations have.</summary>
    /// <exception cref="InvalidOperationException">The option is not set.</exception>
    public string SharedPath(string name) => State.Settings.SharedParameters!.Path(name);

    /// <summary>The serializer for bodies.</summary>
    public ApiSerializer Serializer => State.Settings.Serializer;

    /// <summary>Whether requests are compared with the constraints of the contract.</summary>
    public bool ValidatesRequests => State.Settings.ValidateRequests;

    /// <summary>Reports values that the contract does not document.</summary>
    public UndocumentedValueReporter UndocumentedValues => State.Settings.UndocumentedValues;

    /// <summary>The clock of the client.</summary>
    public TimeProvider TimeProvider => State.Settings.TimeProvider;

    private TransportState State =>
        _state
        ?? throw new InvalidOperationException(
            "This object is a test double and cannot send requests. Override the member that is called, or create a client with options."
        );

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
        if (!response.HasJson(request.Operation, mayBeEmpty))
        {
            return default;
        }

        try
        {
            var context = State.Settings.UndocumentedValues.Begin();
            var value = Serializer.Read<T, TCodec>(response.Body.Span, context);
            State.Settings.UndocumentedValues.Report(request.Operation, response.Body.Span, context);
            return value;
        }
        catch (UnreadableJsonException exception)
        {
            throw ResponseErrors.Unreadable(request.Operation, response.Message, response.Redaction, exception);
        }
    }

    /// <summary>Sends a request whose response body is not used.</summary>
    public async Task SendAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        using var response = await RunAsync(request, options, Json, _recorder is null, cancellationToken)
            .ConfigureAwait(false);
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
            var idle = options?.StreamIdleTimeout ?? State.Settings.Timeouts.StreamIdle;
            return new ResponseStream(content, response, request.Operation, idle, State.Settings.TimeProvider);
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
        if (!_isShared)
        {
            _state?.Dispose();
        }
    }

    /// <summary>Sends a request and returns its response, which has a success status code.</summary>
    public ValueTask<ApiResponse> RunAsync(
        ApiRequest request,
        RequestOptions? options,
        string accept,
        bool isStreamed,
        CancellationToken cancellationToken
    )
    {
        var call = new ApiCall(State.GetHttpClient(), State.Settings, request, options, accept, isStreamed);
        return _recorder is null
            ? call.RunAsync(cancellationToken)
            : RecordAsync(call, request, _recorder, cancellationToken);
    }

    /// <summary>Sends a request to a path that a program passes.</summary>
    /// <param name="root">The base address without a trailing slash.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path below the base address, with or without a query.</param>
    /// <param name="query">More query parameters; those that are null are omitted.</param>
    /// <param name="body">The body, or null.</param>
    /// <param name="options">The options of the call, or null.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="ArgumentException">The path is invalid. The message describes the correction.</exception>
    public async Task<RecordedResponse> SendRawAsync(
        string root,
        HttpMethod method,
        string path,
        IEnumerable<KeyValuePair<string, string?>>? query,
        ApiBody? body,
        RequestOptions? options,
        CancellationToken cancellationToken
    )
    {
        var target = RawPath.Resolve(root, path, query);
        var name = $"{method} {PrintableText.Format(target.AbsolutePath, 200)}";
        var request = new ApiRequest(new ApiOperation(name, method, "/") { PathTemplate = null }) { Target = target };
        if (body is not null)
        {
            request.SetBody(body);
        }

        var recorder = new ResponseRecorder();
        using var response = await With(recorder)
            .RunAsync(request, options, JsonOrAnything, false, cancellationToken)
            .ConfigureAwait(false);
        var recorded = recorder.Single("the request was not sent.");
        _recorder?.Record(recorded);
        return recorded;
    }

    /// <summary>
    /// Adds the secrets of an operation to a message for a custom client, if the message is for the host of the options.
    /// </summary>
    public async ValueTask AddSecretsAsync(
        HttpRequestMessage message,
        ApiOperation operation,
        CancellationToken cancellationToken
    )
    {
        var settings = State.Settings;
        if (ServiceAddress.IsSameOrigin(settings.BaseAddress, message.RequestUri!))
        {
            var secrets = await settings
                .Credentials.For(operation, null)
                .GetAsync(cancellationToken)
                .ConfigureAwait(false);
            secrets.AddTo(message);
            message.RequestUri = secrets.AddTo(message.RequestUri!);
        }
    }

    private static async ValueTask<ApiResponse> RecordAsync(
        ApiCall call,
        ApiRequest request,
        ResponseRecorder recorder,
        CancellationToken cancellationToken
    )
    {
        var response = await call.RunAsync(cancellationToken).ConfigureAwait(false);
        recorder.Record(RecordedResponse.Of(request.Operation, response, call.Attempts));
        return response;
    }

    /// <summary>Logs that a response could not be read.</summary>
    public void LogFailure(ApiRequest request, ApiResponse response, DevinResponseFormatException exception)
    {
        CallLog.Failed(State.Settings.Logger, request.Operation, exception);
        response.Telemetry?.End(exception);
    }

    /// <summary>The body as text in the encoding of the response.</summary>
    public static string Decode(ApiResponse response)
    {
        using var reader = new StreamReader(new MemoryStream(response.Body.ToArray()), EncodingOf(response));
        return reader.ReadToEnd();
    }

    /// <summary>The encoding that the response names; without one, UTF-8.</summary>
    public static Encoding EncodingOf(ApiResponse response) =>
        Named(response.Message.Content.Headers.ContentType?.CharSet?.Trim('"'));

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
