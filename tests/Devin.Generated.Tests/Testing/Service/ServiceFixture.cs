using System.Net;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Testing.Service;

/// <summary>A service in memory with a clock that a test advances.</summary>
internal abstract class ServiceFixture
{
    protected static readonly DateTimeOffset Start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    // Longer than any work of the service that ends by itself.
    protected static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    protected InMemoryClock Clock { get; private set; } = null!;

    protected InMemoryDevin Devin { get; private set; } = null!;

    protected DevinClient Client { get; private set; } = null!;

    protected ResponseCheck Responses { get; private set; } = null!;

    [SetUp]
    public void SetUp()
    {
        Clock = new InMemoryClock(Start);
        Use(new InMemoryDevinOptions { TimeProvider = Clock });
    }

    [TearDown]
    public async Task TearDown()
    {
        Client.Dispose();
        await Responses.AssertValidAsync();
    }

    /// <summary>Replaces the service by one with other options.</summary>
    protected async Task RestartAsync(InMemoryDevinOptions options)
    {
        await TearDown();
        Use(options);
    }

    /// <summary>Downloads from an address without the token, as a browser would.</summary>
    protected async Task<(HttpStatusCode Status, string Text)> DownloadAsync(string url, string? token = null)
    {
        using var client = new HttpClient(Devin.CreateHandler());
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Authorization = token is null ? null : new("Bearer", token);
        using var response = await client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private void Use(InMemoryDevinOptions options)
    {
        Devin = new InMemoryDevin(options);
        Client = Devin.CreateClient();
        Responses = new ResponseCheck(Devin);
    }
}
