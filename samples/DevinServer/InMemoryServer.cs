using System.Net;
using Devin.Generated.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DevinServer;

/// <summary>HTTP servers before an in-memory Devin: one for the API, and one for its files, which is another origin.</summary>
internal sealed class InMemoryServer : IAsyncDisposable
{
    private readonly WebApplication _api;
    private readonly WebApplication _files;

    private InMemoryServer(WebApplication api, WebApplication files, InMemoryDevin devin)
    {
        _api = api;
        _files = files;
        Devin = devin;
    }

    /// <summary>The in-memory Devin.</summary>
    public InMemoryDevin Devin { get; }

    /// <summary>The address of the API.</summary>
    public Uri Address => Listener.AddressOf(_api);

    /// <summary>Starts the servers.</summary>
    /// <param name="create">Creates the in-memory Devin from the address of its files.</param>
    /// <param name="endpoint">The endpoint of the API; port 0 for a free one. Files always have a free port.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<InMemoryServer> StartAsync(
        Func<Uri, InMemoryDevin> create,
        IPEndPoint endpoint,
        CancellationToken cancellationToken
    )
    {
        // The address of the files is known before the in-memory Devin is created, and no caller has it until then.
        RequestForwarder? forwarder = null;
        var files = await Listener.StartAsync(
            new IPEndPoint(endpoint.Address, 0),
            context => forwarder!.ForwardAsync(context),
            cancellationToken
        );
        try
        {
            var devin = create(Listener.AddressOf(files));
            forwarder = new RequestForwarder(devin.CreateHandler());
            var page = new StatusPage(devin);
            var api = await Listener.StartAsync(
                endpoint,
                context => RespondAsync(context, page, forwarder),
                cancellationToken
            );
            return new InMemoryServer(api, files, devin);
        }
        catch
        {
            await files.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until the servers are stopped.</summary>
    public Task UntilStoppedAsync(CancellationToken cancellationToken) => _api.WaitForShutdownAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _api.DisposeAsync();
        await _files.DisposeAsync();
    }

    private static Task RespondAsync(HttpContext context, StatusPage page, RequestForwarder forwarder) =>
        context.Request.Path.Value switch
        {
            "/" => StatusPage.WriteAsync(context),
            "/events" => page.StreamAsync(
                context,
                context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping
            ),
            _ => forwarder.ForwardAsync(context),
        };
}
