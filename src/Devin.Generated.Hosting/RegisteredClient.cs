namespace Devin.Generated.Hosting;

/// <summary>A client whose options follow the configuration.</summary>
internal sealed class RegisteredClient : IDisposable
{
    private readonly IDisposable? _subscription;

    /// <summary>Creates the client.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="name">The name of the options, which is the key of the client.</param>
    public RegisteredClient(IServiceProvider services, string name)
    {
        var options = new HostedOptions(services, name);
        Client = new DevinClient(options.Current);
        _subscription = options.OnChange(Client.UpdateOptions);
    }

    /// <summary>The client.</summary>
    public DevinClient Client { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _subscription?.Dispose();
        Client.Dispose();
    }
}
