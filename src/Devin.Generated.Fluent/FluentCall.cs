using System.Net;
using System.Text.Json;
using Devin.Generated.Core;
using Devin.Generated.Errors;
using Devin.Generated.Json;
using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions;

namespace Devin.Generated.Fluent;

/// <summary>Sends a Kiota request with the transport of the library.</summary>
internal sealed class FluentCall
{
    private const string Accept = "Accept";
    private const string ContentType = "Content-Type";

    private readonly RequestInformation _info;
    private readonly FluentOperation? _operation;
    private readonly ApiRequest _request;
    private readonly string? _accept;
    private readonly bool _hasOptions;

    public FluentCall(RequestInformation info, string? baseUrl)
    {
        ArgumentNullException.ThrowIfNull(info);
        _info = info;
        _operation = (info as FluentRequestInformation)?.Operation;
        _accept = Header(Accept);
        _hasOptions = !info.RequestOptions.TryGetNonEnumeratedCount(out var count) || count > 0;
        Address = FluentAddress.Build(
            info,
            baseUrl ?? throw new InvalidOperationException("The request adapter has no BaseUrl.")
        );
        _request = new ApiRequest(Operation) { Target = Address, Prepare = _hasOptions ? AddOptions : null };
        if (info is FluentRequestInformation { Violations: { Count: > 0 } violations })
        {
            _request.AddViolations(violations);
        }

        var contentType = Header(ContentType);
        if (info.Headers.Count > (_accept is null ? 0 : 1) + (contentType is null ? 0 : 1))
        {
            AddHeaders();
        }

        if (info.Content is { } content && content != Stream.Null)
        {
            _request.SetBody(new FluentBody(content, contentType ?? "application/octet-stream"));
        }
    }

    /// <summary>The complete URL.</summary>
    public Uri Address { get; }

    /// <summary>The handler that receives the response instead of the caller; null if there is none.</summary>
    public IResponseHandler? Handler => Option<ResponseHandlerOption>()?.ResponseHandler;

    /// <summary>Whether the program captures the response.</summary>
    public bool IsCaptured => Capture is not null;

    private ResponseCapture? Capture => Option<ResponseCapture>();

    /// <summary>The operation; one without a path if the contract has none for the request.</summary>
    public ApiOperation Operation =>
        _operation?.Description
        ?? new ApiOperation(
            $"{_info.HttpMethod} {Address.AbsolutePath}",
            new HttpMethod(_info.HttpMethod.ToString()),
            "/"
        )
        {
            PathTemplate = null,
        };

    /// <summary>Sends the request.</summary>
    /// <param name="transport">The transport.</param>
    /// <param name="accept">The media types to accept if the request does not set them.</param>
    /// <param name="isStreamed">Whether the response body is left unread.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public ValueTask<ApiResponse> RunAsync(
        ApiTransport transport,
        string accept,
        bool isStreamed,
        CancellationToken cancellationToken
    ) =>
        (Capture is { } capture ? transport.With(capture.Recorder) : transport).RunAsync(
            _request,
            Option<RequestOptions>(),
            _accept ?? accept,
            isStreamed,
            cancellationToken
        );

    /// <summary>Sends the request and returns the body of the response as a stream, which the caller disposes.</summary>
    /// <param name="transport">The transport.</param>
    /// <param name="accept">The media types to accept if the request does not set them.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public async ValueTask<Stream> OpenAsync(ApiTransport transport, string accept, CancellationToken cancellationToken)
    {
        var response = await RunAsync(transport, accept, true, cancellationToken).ConfigureAwait(false);
        return await transport
            .OpenAsync(_request, Option<RequestOptions>(), response, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Converts the request to a message for a custom client.</summary>
    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(_request.Operation.Method, Address)
        {
            Content = _request.Body?.CreateContent(),
        };
        AddOptions(message);
        if (_accept is not null)
        {
            HeaderText.Set(message, Accept, _accept);
        }

        foreach (var (name, value) in _request.Headers)
        {
            HeaderText.Set(message, name, value);
        }

        return message;
    }

    /// <summary>Reads a JSON response. Returns the default if the response is empty and is allowed to be.</summary>
    /// <exception cref="DevinResponseFormatException">The response does not match the contract.</exception>
    public TResult? Read<TArgument, TResult>(
        ApiResponse response,
        ApiTransport transport,
        TArgument argument,
        Func<FluentParseNode, TArgument, TResult> read
    )
    {
        try
        {
            return ReadBody(response, transport, argument, read);
        }
        catch (DevinResponseFormatException exception)
        {
            transport.LogFailure(_request, response, exception);
            throw;
        }
    }

    private TResult? ReadBody<TArgument, TResult>(
        ApiResponse response,
        ApiTransport transport,
        TArgument argument,
        Func<FluentParseNode, TArgument, TResult> read
    )
    {
        // An operation that is not in the contract can return anything.
        var mayBeEmpty = _operation?.MayBeEmpty ?? response.Status == HttpStatusCode.NoContent;
        if (
            !response.HasJson(_request.Operation, mayBeEmpty)
            || (mayBeEmpty && response.Body.Span.Trim(" \t\r\n"u8).SequenceEqual("null"u8))
        )
        {
            return default;
        }

        try
        {
            var context = transport.UndocumentedValues.Begin();
            var result = read(new FluentParseNode(response.Body, transport.Serializer, context), argument);
            transport.UndocumentedValues.Report(_request.Operation, response.Body.Span, context);
            return result;
        }
        catch (JsonException exception) when (exception.InnerException is UnreadableJsonException cause)
        {
            throw ResponseErrors.Unreadable(_request.Operation, response.Message, response.Redaction, cause);
        }
        catch (JsonException exception)
        {
            var cause = new UnreadableJsonException(
                JsonPathText.ToPointer(exception.Path),
                exception.Message,
                exception
            );
            throw ResponseErrors.Unreadable(_request.Operation, response.Message, response.Redaction, cause);
        }
    }

    private T? Option<T>()
        where T : class, IRequestOption => _hasOptions ? _info.GetRequestOption<T>() : null;

    private string? Header(string name) =>
        _info.Headers.TryGetValue(name, out var values) ? HeaderText.Checked(name, Joined(values)) : null;

    private static string Joined(IEnumerable<string> values)
    {
        // The usual case, without an enumerator in the heap.
        if (values is HashSet<string> { Count: 1 } single)
        {
            foreach (var value in single)
            {
                return value;
            }
        }

        return string.Join(", ", values);
    }

    /// <summary>Adds the headers other than Accept and Content-Type.</summary>
    private void AddHeaders()
    {
        foreach (var (name, values) in _info.Headers)
        {
            if (
                !name.Equals(Accept, StringComparison.OrdinalIgnoreCase)
                && !name.Equals(ContentType, StringComparison.OrdinalIgnoreCase)
            )
            {
                _request.AddHeader(name, Joined(values));
            }
        }
    }

    // Uses the keys that Kiota's handlers read, in case the caller's client has some.
    private void AddOptions(HttpRequestMessage message)
    {
        foreach (var option in _info.RequestOptions)
        {
            message.Options.Set(new HttpRequestOptionsKey<IRequestOption>(option.GetType().FullName!), option);
        }
    }
}
