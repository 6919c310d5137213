using System.Net;
using Devin.Generated.Fluent;
using Devin.Generated.Fluent.Hosting;
using Devin.Generated.Hosting;
using Devin.Generated.Tests.Transport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Devin.Generated.Tests.Hosting;

/// <summary>The fluent client in a host, alone and together with the flat client.</summary>
[TestFixture]
internal sealed class FluentHostingTests
{
    private const string Token = "cog_0123456789abcdef";
    private const string OtherToken = "cog_other_0123456789";
    private const string EmptyPage = """{"items":[],"has_next_page":false}""";

    [Test]
    public async Task A_section_configures_a_singleton_client()
    {
        var handler = new StubHandler((_, _) => StubHandler.Json("{}", HttpStatusCode.ServiceUnavailable));
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["Devin:Token"] = Token,
                    ["Devin:BaseAddress"] = "https://devin.example.com/api",
                    ["Devin:MaxRetries"] = "1",
                    ["Devin:RetryDelay"] = "00:00:00",
                }
            )
            .Build();
        var services = new ServiceCollection();
        services.AddDevinApiClient(configuration.GetSection("Devin")).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<DevinApiClient>();
        await Assert.ThatAsync(
            () => client.V3.Organizations["org-1"].Sessions.GetAsync(),
            Throws.TypeOf<DevinServerException>()
        );
        Assert.That(handler.Count, Is.EqualTo(2), "MaxRetries is 1");
        Assert.That(handler.Paths, Is.All.EqualTo("/api/v3/organizations/org-1/sessions"));
        Assert.That(handler.Tokens, Is.All.EqualTo(Token));
        Assert.That(provider.GetRequiredService<DevinApiClient>(), Is.SameAs(client));
    }

    [Test]
    public async Task Both_clients_share_the_options_and_the_handlers_of_one_registration()
    {
        var handler = new StubHandler((_, _) => StubHandler.Json(EmptyPage));
        var services = new ServiceCollection();
        services
            .AddDevinClient(static options => (options.Token, options.OrganizationId) = (Token, "org-1"))
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddDevinApiClient();
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<DevinClient>().Sessions.ListSessionsAsync();
        await provider.GetRequiredService<DevinApiClient>().V3.Organizations["org-1"].Sessions.GetAsync();
        Assert.That(handler.Tokens, Is.EqualTo(new[] { Token, Token }));
        Assert.That(handler.Paths.Distinct().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_changed_option_is_used_by_the_next_call_of_the_same_client()
    {
        var handler = new StubHandler((_, _) => StubHandler.Json(EmptyPage));
        var configuration = new ConfigurationManager { ["Token"] = Token };
        var services = new ServiceCollection();
        services.AddDevinApiClient(configuration).ConfigurePrimaryHttpMessageHandler(() => handler);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<DevinApiClient>();
        await client.V3.Organizations["org-1"].Sessions.GetAsync();
        configuration["Token"] = OtherToken;
        configuration["BaseAddress"] = "https://devin.example.com/api";
        ((IConfigurationRoot)configuration).Reload();
        await client.V3.Organizations["org-1"].Sessions.GetAsync();
        Assert.That(handler.Tokens, Is.EqualTo(new[] { Token, OtherToken }));
        Assert.That(handler.Paths[1], Is.EqualTo("/api/v3/organizations/org-1/sessions"));
    }

    [Test]
    public async Task Keyed_clients_have_their_own_options_and_token_providers()
    {
        var handler = new StubHandler((_, _) => StubHandler.Json(EmptyPage));
        var services = new ServiceCollection();
        services
            .AddKeyedDevinApiClient("one", static options => options.Token = Token)
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddKeyedDevinClient("two", static _ => { }).ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddKeyedDevinApiClient("two");
        services.AddKeyedSingleton<ITokenProvider>("two", new StaticTokenProvider(OtherToken));
        await using var provider = services.BuildServiceProvider();
        foreach (var key in new[] { "one", "two" })
        {
            await provider.GetRequiredKeyedService<DevinApiClient>(key).V3.Organizations["org-1"].Sessions.GetAsync();
        }

        Assert.That(handler.Tokens, Is.EqualTo(new[] { Token, OtherToken }));
    }

    [Test]
    public async Task The_host_does_not_start_with_invalid_options_and_names_each_fault_once()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddDevinClient(static options => options.MaxRetries = 99);
        builder.Services.AddDevinApiClient(static options =>
            (options.MinPollInterval, options.Token) = (TimeSpan.Zero, Token)
        );
        using var host = builder.Build();
        OptionsValidationException? failure = null;
        try
        {
            await host.StartAsync();
        }
        catch (OptionsValidationException exception)
        {
            failure = exception;
        }

        Assert.That(
            failure?.Failures.Select(static fault => fault.Split(' ')[0]),
            Is.EqualTo(new[] { "MaxRetries", "MinPollInterval" })
        );
    }

    [Test]
    public async Task With_a_resilience_handler_the_client_does_not_retry()
    {
        var handler = new StubHandler((_, _) => StubHandler.Json("{}", HttpStatusCode.ServiceUnavailable));
        var services = new ServiceCollection();
        services
            .AddDevinApiClient(static options => options.Token = Token)
            .ConfigurePrimaryHttpMessageHandler(() => handler)
            .AddStandardResilienceHandler(static options =>
                (options.Retry.MaxRetryAttempts, options.Retry.Delay) = (3, TimeSpan.FromMilliseconds(1))
            );
        await using var provider = services.BuildServiceProvider();
        await Assert.ThatAsync(
            () => provider.GetRequiredService<DevinApiClient>().V3.Organizations["org-1"].Sessions.GetAsync(),
            Throws.TypeOf<DevinServerException>()
        );
        Assert.That(handler.Count, Is.EqualTo(4));
    }
}
