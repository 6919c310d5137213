using System.Net;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;
using Microsoft.Extensions.Time.Testing;

namespace Devin.Generated.Tests.Testing.Service;

/// <summary>A service in memory with a clock that a test advances.</summary>
internal abstract class ServiceFixture
{
    protected static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    // Longer than any work of the service that ends by itself.
    protected static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    protected FakeTimeProvider Clock { get; private set; } = null!;

    protected InMemoryDevin Devin { get; private set; } = null!;

    protected DevinClient Client { get; private set; } = null!;

    [SetUp]
    public void SetUp()
    {
        Clock = new FakeTimeProvider(Start);
        Devin = new InMemoryDevin(new InMemoryDevinOptions { TimeProvider = Clock });
        Client = Devin.CreateClient();
    }

    [TearDown]
    public void TearDown()
    {
        Client.Dispose();
        Devin.Dispose();
    }

    /// <summary>Replaces the service by one with other options.</summary>
    protected void Restart(InMemoryDevinOptions options)
    {
        TearDown();
        Devin = new InMemoryDevin(options);
        Client = Devin.CreateClient();
    }

    /// <summary>Downloads from an address without the token, as a browser would.</summary>
    protected async Task<(HttpStatusCode Status, string Text)> DownloadAsync(string url, string? token = null)
    {
        using var client = new HttpClient(Devin, disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Authorization = token is null ? null : new("Bearer", token);
        using var response = await client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
