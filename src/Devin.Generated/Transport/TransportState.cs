using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>What a client and the clients for other organizations that it created share. The options can be replaced.</summary>
internal sealed class TransportState : IDisposable
{
    private readonly Func<HttpClient>? _factory;
    private readonly HttpClient? _httpClient;
    private readonly bool _ownsHttpClient;
    private volatile Values _values;

    /// <summary>Initializes a new instance of <see cref="TransportState"/>.</summary>
    /// <param name="options">The options of the client.</param>
    /// <param name="handlers">Wraps the handler that sends, if the client creates its own HTTP client.</param>
    /// <exception cref="ArgumentException">An option is missing or invalid. The message describes the correction.</exception>
    public TransportState(DevinClientOptions options, Func<HttpMessageHandler, HttpMessageHandler>? handlers)
    {
        _values = new Values(options);
        _factory = options.HttpClientFactory;
        if (_factory is null)
        {
            _httpClient = options.HttpClient;
            _ownsHttpClient = _httpClient is null;
            _httpClient ??= CreateHttpClient(handlers);
        }
    }

    /// <summary>The validated options.</summary>
    public TransportSettings Settings => _values.Settings;

    /// <summary>The value of the path parameter that the options set for all calls, and how to set it.</summary>
    public (string? Value, string? Advice) ClientParameter => _values.ClientParameter;

    /// <summary>The HTTP client for one call.</summary>
    public HttpClient GetHttpClient() => _httpClient ?? _factory!();

    /// <summary>Replaces the options for calls that start from now on. The HTTP client stays the same.</summary>
    /// <exception cref="ArgumentException">An option is missing or invalid. The options stay as they were.</exception>
    public void Update(DevinClientOptions options) => _values = new Values(options);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_ownsHttpClient)
        {
            _httpClient!.Dispose();
        }
    }

    private static HttpClient CreateHttpClient(Func<HttpMessageHandler, HttpMessageHandler>? handlers)
    {
        var sender = HttpDefaults.CreateHandler();
        var client = new HttpClient(handlers is null ? sender : handlers(sender));
        HttpDefaults.Configure(client);
        return client;
    }

    private sealed class Values(DevinClientOptions options)
    {
        public readonly TransportSettings Settings = new(options);

        public (string? Value, string? Advice) ClientParameter { get; } = options.ClientParameter();
    }
}
