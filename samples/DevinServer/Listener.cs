using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace DevinServer;

/// <summary>Starts HTTP servers with one handler for all requests.</summary>
internal static class Listener
{
    // Larger than the largest body of the contract, an attachment.
    private const long MaxBodyBytes = 64 * 1024 * 1024;

    /// <summary>Starts a server.</summary>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<WebApplication> StartAsync(
        IPEndPoint endpoint,
        RequestDelegate respond,
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
        application.Run(respond);
        try
        {
            await application.StartAsync(cancellationToken);
            return application;
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    /// <summary>The address of a server.</summary>
    public static Uri AddressOf(WebApplication server) =>
        new(
            server
                .Services.GetRequiredService<IServer>()
                .Features.GetRequiredFeature<IServerAddressesFeature>()
                .Addresses.Single()
        );
}
