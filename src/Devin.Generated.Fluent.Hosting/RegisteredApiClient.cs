using Devin.Generated.Hosting;

namespace Devin.Generated.Fluent.Hosting;

/// <summary>A fluent client whose options follow the configuration.</summary>
internal sealed class RegisteredApiClient : IDisposable
{
    private readonly DevinRequestAdapter _adapter;
    private readonly IDisposable? _subscription;

    /// <summary>Creates the client.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="name">The name of the options, which is the key of the client.</param>
    public RegisteredApiClient(IServiceProvider services, string name)
    {
        var options = new HostedOptions(services, name);
        _adapter = new DevinRequestAdapter(options.Current);
        Client = new DevinApiClient(_adapter);
        _subscription = options.OnChange(_adapter.Update);
    }

    /// <summary>The client.</summary>
    public DevinApiClient Client { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _subscription?.Dispose();
        Client.Dispose();
        _adapter.Dispose();
    }
}
