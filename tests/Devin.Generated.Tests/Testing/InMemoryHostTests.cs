using Devin.Generated.Fluent;
using Devin.Generated.Fluent.Hosting;
using Devin.Generated.Hosting;
using Devin.Generated.Models;
using Devin.Generated.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Devin.Generated.Tests.Testing;

/// <summary>An in-memory Devin in place of the service of a host.</summary>
[TestFixture]
internal sealed class InMemoryHostTests
{
    [Test]
    public async Task All_clients_of_a_host_use_the_in_memory_Devin_whatever_their_options_are()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddDevinClient(static options => (options.Token, options.OrganizationId) = ("cog_x", "org-x"));
        builder.Services.AddDevinApiClient();
        builder.Services.AddKeyedDevinClient("other", static _ => { });
        builder.Services.AddSingleton<ITokenProvider>(new StaticTokenProvider("cog_other_0123456789"));
        builder.Services.AddKeyedSingleton<ITokenProvider>("other", new StaticTokenProvider("cog_other_0123456789"));
        var devin = builder.Services.AddDevinInMemory();
        using var host = builder.Build();
        await host.StartAsync();

        var request = new SessionCreateRequest { Prompt = "a" };
        var flat = host.Services.GetRequiredService<DevinClient>();
        var session = await flat.Sessions.CreateSessionAsync(request);
        var keyed = host.Services.GetRequiredKeyedService<DevinClient>("other");
        var read = await keyed.Sessions.GetSessionAsync(session.SessionId);
        var fluent = host.Services.GetRequiredService<DevinApiClient>();
        var listed = await fluent.V3.Organizations[devin.OrganizationId].Sessions.GetAsync();

        Assert.That(read.SessionId, Is.EqualTo(session.SessionId));
        Assert.That(listed!.Items.Single().SessionId, Is.EqualTo(session.SessionId));
        Assert.That(devin.Requests, Has.Count.EqualTo(3));
        Assert.That(host.Services.GetRequiredService<InMemoryDevin>(), Is.SameAs(devin));
    }

    [Test]
    public async Task A_client_of_a_host_does_not_really_wait_and_the_host_keeps_its_clock()
    {
        var services = new ServiceCollection();
        var devin = services.AddDevinInMemory();
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<DevinClient>();
        var start = devin.Clock.GetUtcNow();
        var session = await client.Sessions.CreateSessionAsync(new SessionCreateRequest { Prompt = "a" });
        var result = await client.Sessions.WaitForSessionAsync(session.SessionId);
        Assert.That(result.IsFinished, Is.True);
        Assert.That(devin.Clock.GetUtcNow() - start, Is.GreaterThanOrEqualTo(TimeSpan.FromSeconds(10)));
        Assert.That(provider.GetService<TimeProvider>(), Is.Null);
    }

    [Test]
    public async Task A_given_in_memory_Devin_is_used()
    {
        var devin = new InMemoryDevin();
        var services = new ServiceCollection();
        Assert.That(services.AddDevinInMemory(devin), Is.SameAs(devin));
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<DevinClient>().Self.GetSelfAsync();
        Assert.That(devin.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_fluent_client_of_an_in_memory_Devin_follows_a_session_to_its_end()
    {
        var devin = new InMemoryDevin();
        using var client = devin.CreateFluentClient();
        var sessions = client.V3.Organizations[devin.OrganizationId].Sessions;
        var session = await sessions.PostAsync(new SessionCreateRequest { Prompt = "a" });
        var result = await sessions[session!.SessionId].WaitAsync();
        Assert.That(result.IsFinished, Is.True);
    }
}
