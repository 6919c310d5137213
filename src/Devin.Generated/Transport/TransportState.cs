using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>What a client and the clients for other organizations that it created share. The options can be replaced.</summary>
internal sealed class TransportState : IDisposable
{
    private readonly Func<HttpClient> _getHttpClient;
    private readonly HttpClient? _ownHttpClient;
    private volatile Values _values;

    /// <summary>Initializes a new instance of <see cref="TransportState"/>.</summary>
    /// <param name="options">The options of the client.</param>
    /// <param name="handlers">Wraps the handler that sends, if the client creates its own HTTP client.</param>
    /// <exception cref="ArgumentException">An option is missing or invalid. The message describes the correction.</exception>
    public TransportState(DevinClientOptions options, Func<HttpMessageHandler, HttpMessageHandler>? handlers)
    {
        _values = new Values(options);
        if (options.HttpClientFactory is { } factory)
        {
            _getHttpClient = factory;
        }
        else
        {
            _ownHttpClient = options.HttpClient is null
                ? CreateHttpClient(handlers ?? (static sender => sender))
                : null;
            var client = options.HttpClient ?? _ownHttpClient!;
            _getHttpClient = () => client;
        }
    }

    /// <summary>The validated options.</summary>
    public TransportSettings Settings => _values.Settings;

    /// <summary>The value of the path parameter that the options set for all calls, and how to set it.</summary>
    public (string? Value, string? Advice) ClientParameter => _values.ClientParameter;

    /// <summary>The HTTP client for one call.</summary>
    public HttpClient GetHttpClient() => _getHttpClient();

    /// <summary>Replaces the options for calls that start from now on. The HTTP client stays the same.</summary>
    /// <exception cref="ArgumentException">An option is missing or invalid. The options stay as they were.</exception>
    public void Update(DevinClientOptions options) => _values = new Values(options);

    /// <inheritdoc/>
    public void Dispose() => _ownHttpClient?.Dispose();

    private static HttpClient CreateHttpClient(Func<HttpMessageHandler, HttpMessageHandler> handlers)
    {
        var client = new HttpClient(handlers(HttpDefaults.CreateHandler()));
        HttpDefaults.Configure(client);
        return client;
    }

    private sealed class Values(DevinClientOptions options)
    {
        public TransportSettings Settings { get; } = new(options);

        public (string? Value, string? Advice) ClientParameter { get; } = options.ClientParameter();
    }
}
