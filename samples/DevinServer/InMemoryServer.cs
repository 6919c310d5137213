using System.Net;
using Devin.Generated.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DevinServer;

/// <summary>An HTTP server before an in-memory Devin.</summary>
internal sealed class InMemoryServer : IAsyncDisposable
{
    // Larger than the largest body of the contract, an attachment.
    private const long MaxBodyBytes = 64 * 1024 * 1024;

    private readonly WebApplication _application;

    private InMemoryServer(WebApplication application) => _application = application;

    /// <summary>The address.</summary>
    public Uri Address =>
        new(
            _application
                .Services.GetRequiredService<IServer>()
                .Features.GetRequiredFeature<IServerAddressesFeature>()
                .Addresses.Single()
        );

    /// <summary>Starts a server.</summary>
    /// <param name="devin">The in-memory Devin.</param>
    /// <param name="endpoint">The address; port 0 for a free one.</param>
    /// <param name="cancellationToken">A token to cancel the start.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<InMemoryServer> StartAsync(
        InMemoryDevin devin,
        IPEndPoint endpoint,
        CancellationToken cancellationToken
    )
    {
        // Without logging, configuration files and other services that a test server does not need.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = MaxBodyBytes;
            options.Listen(endpoint);
        });
        var application = builder.Build();
        var page = new StatusPage(devin, application.Lifetime.ApplicationStopping);
        var forwarder = new RequestForwarder(devin.CreateHandler());
        application.Run(context =>
            context.Request.Path.Value switch
            {
                "/" => StatusPage.WriteAsync(context),
                "/events" => page.StreamAsync(context),
                _ => forwarder.ForwardAsync(context),
            }
        );
        try
        {
            await application.StartAsync(cancellationToken);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }

        return new InMemoryServer(application);
    }

    /// <summary>Waits until the server stops.</summary>
    public Task UntilStoppedAsync(CancellationToken cancellationToken) =>
        _application.WaitForShutdownAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
