using Devin.Generated.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Devin.Generated.Hosting;

/// <summary>A client whose options follow the configuration.</summary>
internal sealed class RegisteredClient : IDisposable
{
    private readonly IServiceProvider _services;
    private readonly string _name;
    private readonly IDisposable? _subscription;

    /// <summary>Creates the client.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="name">The name of the options, which is the key of the client.</param>
    public RegisteredClient(IServiceProvider services, string name)
    {
        _services = services;
        _name = name;
        var monitor = services.GetRequiredService<IOptionsMonitor<DevinOptions>>();
        Client = new DevinClient(OptionsFor(monitor.Get(name)));
        _subscription = monitor.OnChange(
            (options, changed) =>
            {
                if (changed == name)
                {
                    Client.Update(OptionsFor(options));
                }
            }
        );
    }

    /// <summary>The client.</summary>
    public DevinClient Client { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _subscription?.Dispose();
        Client.Dispose();
    }

    private DevinClientOptions OptionsFor(DevinOptions options)
    {
        var result = options.ToClientOptions();
        var clientName = DevinServiceCollectionExtensions.HttpClientName(_name);
        var factory = _services.GetRequiredService<IHttpClientFactory>();
        result.HttpClientFactory = () => factory.CreateClient(clientName);
        result.TokenProvider = _services.GetTokenProvider(_name);
        result.TimeProvider = _services.GetService<TimeProvider>() ?? TimeProvider.System;
        if (
            ResilienceHandlers.IsIn(
                _services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(clientName)
            )
        )
        {
            result.MaxRetries = 0;
        }

        result.Logger = _services.GetService<ILoggerFactory>()?.CreateLogger(clientName);
        return result;
    }
}
