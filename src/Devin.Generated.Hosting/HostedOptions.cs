using Devin.Generated.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Devin.Generated.Hosting;

/// <summary>The options of a client in a host, for both clients.</summary>
/// <param name="services">The services of the host.</param>
/// <param name="name">The name of the options, which is the key of the client.</param>
internal sealed class HostedOptions(IServiceProvider services, string name)
{
    private readonly IOptionsMonitor<DevinOptions> _monitor = services.GetRequiredService<
        IOptionsMonitor<DevinOptions>
    >();

    /// <summary>The current options.</summary>
    public DevinClientOptions Current => ToClientOptions(_monitor.Get(name));

    /// <summary>Calls an action with the new options after each change, until the result is disposed.</summary>
    public IDisposable? OnChange(Action<DevinClientOptions> update) =>
        _monitor.OnChange(
            (options, changed) =>
            {
                if (changed == name)
                {
                    update(ToClientOptions(options));
                }
            }
        );

    private DevinClientOptions ToClientOptions(DevinOptions options)
    {
        var result = options.ToClientOptions();
        var clientName = ClientRegistration.HttpClientName(name);
        var factory = services.GetRequiredService<IHttpClientFactory>();
        result.HttpClientFactory = () => factory.CreateClient(clientName);
        result.TokenProvider = services.GetTokenProvider(name);
        result.TimeProvider =
            services.GetKeyedService<TimeProvider>(clientName)
            ?? services.GetService<TimeProvider>()
            ?? TimeProvider.System;
        if (
            ResilienceHandlers.IsIn(services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(clientName))
        )
        {
            result.MaxRetries = 0;
        }

        result.Logger = services.GetService<ILoggerFactory>()?.CreateLogger(clientName);
        return result;
    }
}
