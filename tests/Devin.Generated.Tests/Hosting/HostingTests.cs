using System.Net;
using Devin.Generated.Hosting;
using Devin.Generated.Tests.Transport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Devin.Generated.Tests.Hosting;

/// <summary>The client in a host: configuration, validation, changes, handlers and health.</summary>
[TestFixture]
internal sealed class HostingTests
{
    private const string Token = "cog_0123456789abcdef";
    private const string OtherToken = "cog_other_0123456789";

    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["Devin:Token"] = Token,
        ["Devin:OrganizationId"] = "org-1",
        ["Devin:MaxRetries"] = "1",
        ["Devin:RetryDelay"] = "00:00:00",
        ["Devin:TotalTimeout"] = "00:01:00",
    };

    [TestCase("true", 0)]
    [TestCase("false", 1)]
    public async Task A_section_turns_the_check_of_requests_off(string isChecked, int sent)
    {
        var handler = new StubHandler((_, _) => StubHandler.Json("{}", HttpStatusCode.BadRequest));
        var settings = new Dictionary<string, string?>(Settings) { ["Devin:ValidateRequests"] = isChecked };
        await using var services = Services(settings, handler);
        var client = services.GetRequiredService<DevinClient>();
        await Assert.ThatAsync(
            () => client.Sessions.ListSessionsAsync(new() { First = 500 }),
            sent == 0 ? Throws.TypeOf<InvalidRequestException>() : Throws.TypeOf<DevinBadRequestException>()
        );
        Assert.That(handler.Count, Is.EqualTo(sent));
    }

    [Test]
    public async Task A_section_configures_a_singleton_client()
    {
        var handler = new StubHandler((_, _) => StubHandler.Json("{}", HttpStatusCode.ServiceUnavailable));
        await using var services = Services(Settings, handler);
        var client = services.GetRequiredService<DevinClient>();
        await Assert.ThatAsync(() => client.Sessions.GetSessionAsync("devin-1"), Throws.TypeOf<DevinServerException>());
        Assert.That(handler.Count, Is.EqualTo(2), "MaxRetries is 1");
        Assert.That(handler.Paths, Is.All.EqualTo("/v3/organizations/org-1/sessions/devin-1"));
        Assert.That(handler.Tokens, Is.All.EqualTo(Token));
        Assert.That(services.GetRequiredService<DevinClient>(), Is.SameAs(client));
    }

    [Test]
    public async Task The_host_does_not_start_with_invalid_options_and_names_each_fault()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddDevinClient(static options =>
        {
            options.BaseAddress = new Uri("http://devin.example");
            options.MaxRetries = 99;
            options.TotalTimeout = TimeSpan.Zero;
            options.OrganizationId = "";
            options.MinPollInterval = TimeSpan.Zero;
            options.MaxOutage = TimeSpan.FromSeconds(-2);
        });
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
            Is.EqualTo(
                new[]
                {
                    "BaseAddress",
                    "TotalTimeout",
                    "MaxRetries",
                    "Token",
                    "OrganizationId",
                    "MinPollInterval",
                    "MaxOutage",
                }
            )
        );
    }

    [Test]
    public void A_fault_of_options_from_configuration_names_their_section()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection().Build();
        var services = new ServiceCollection();
        services.AddKeyedDevinClient("shop", configuration.GetSection("Shop:Devin"));
        using var provider = services.BuildServiceProvider();

        Assert.That(
            () => provider.GetRequiredKeyedService<DevinClient>("shop"),
            Throws
                .TypeOf<OptionsValidationException>()
                .With.Message.StartsWith(
                    "Section 'Shop:Devin' of the configuration (environment variables that start with Shop__Devin__): Token "
                )
        );
    }

    [Test]
    public async Task A_changed_token_is_used_by_the_next_call_of_the_same_client()
    {
        var handler = new StubHandler((_, _) => StubHandler.Json("""{"items":[],"has_next_page":false}"""));
        var source = new ChangeableSource(Settings);
        await using var services = Services(handler, configuration => configuration.Add(source));
        var client = services.GetRequiredService<DevinClient>();
        await client.Sessions.ListSessionsAsync();
        source.Change("Devin:Token", OtherToken);
        await client.Sessions.ListSessionsAsync();
        source.Change("Devin:OrganizationId", "org-2");
        await client.Sessions.ListSessionsAsync();
        Assert.That(handler.Tokens, Is.EqualTo(new[] { Token, OtherToken, OtherToken }));
        Assert.That(handler.Paths[^1], Does.Contain("/org-2/"));
    }

    [Test]
    public async Task A_change_to_invalid_options_is_an_error_and_the_client_keeps_the_valid_ones()
    {
        var handler = new StubHandler((_, _) => StubHandler.Json("""{"items":[],"has_next_page":false}"""));
        var source = new ChangeableSource(Settings);
        await using var services = Services(handler, configuration => configuration.Add(source));
        var client = services.GetRequiredService<DevinClient>();
        Assert.That(
            () => source.Change("Devin:Token", "no token"),
            Throws.TypeOf<AggregateException>().With.Message.Contains("Token: the token does not start with 'cog_'")
        );
        await client.Sessions.ListSessionsAsync();
        source.Change("Devin:Token", OtherToken);
        await client.Sessions.ListSessionsAsync();
        Assert.That(handler.Tokens, Is.EqualTo(new[] { Token, OtherToken }));
    }

    [Test]
    public async Task Keyed_clients_have_their_own_options_and_token_providers()
    {
        var handler = new StubHandler((_, _) => StubHandler.Json("""{"items":[],"has_next_page":false}"""));
        var services = new ServiceCollection();
        services
            .AddKeyedDevinClient("one", static options => (options.Token, options.OrganizationId) = (Token, "org-1"))
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        services
            .AddKeyedDevinClient("two", static options => options.OrganizationId = "org-2")
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddKeyedSingleton<ITokenProvider>("two", new StaticTokenProvider(OtherToken));
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredKeyedService<DevinClient>("one").Sessions.ListSessionsAsync();
        await provider.GetRequiredKeyedService<DevinClient>("two").Sessions.ListSessionsAsync();
        Assert.That(handler.Tokens, Is.EqualTo(new[] { Token, OtherToken }));
        Assert.That(handler.Paths.Select(static path => path.Split('/')[3]), Is.EqualTo(new[] { "org-1", "org-2" }));
    }

    [Test]
    [CancelAfter(60_000)]
    public async Task Handlers_are_replaced_under_a_singleton_client(CancellationToken cancellationToken)
    {
        var created = 0;
        var services = new ServiceCollection();
        services
            .AddDevinClient(static options => (options.Token, options.OrganizationId) = (Token, "org-1"))
            .SetHandlerLifetime(TimeSpan.FromSeconds(1))
            .ConfigurePrimaryHttpMessageHandler(() =>
            {
                created++;
                return new StubHandler((_, _) => StubHandler.Json("""{"items":[],"has_next_page":false}"""));
            });
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<DevinClient>();
        await client.Sessions.ListSessionsAsync(cancellationToken: cancellationToken);
        var first = created;
        // The timer of the factory can be late.
        while (created == first)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
            await client.Sessions.ListSessionsAsync(cancellationToken: cancellationToken);
        }

        Assert.That(created, Is.EqualTo(first + 1));
    }

    [TestCase(HttpStatusCode.OK, HealthStatus.Healthy)]
    [TestCase(HttpStatusCode.Unauthorized, HealthStatus.Unhealthy)]
    public async Task The_health_check_calls_self_once(HttpStatusCode status, HealthStatus expected)
    {
        var handler = new StubHandler(
            (_, _) => StubHandler.Json("""{"principal_type":"service_user","service_user_id":"a"}""", status)
        );
        var services = new ServiceCollection();
        services.AddLogging();
        services
            .AddDevinClient(static options => options.Token = Token)
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddHealthChecks().AddDevin();
        await using var provider = services.BuildServiceProvider();
        var report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        Assert.That(report.Entries["devin"].Status, Is.EqualTo(expected), report.Entries["devin"].Description);
        Assert.That(handler.Paths, Is.EqualTo(new[] { "/v3/self" }));
    }

    private static ServiceProvider Services(Dictionary<string, string?> settings, HttpMessageHandler handler) =>
        Services(handler, configuration => configuration.AddInMemoryCollection(settings));

    private static ServiceProvider Services(HttpMessageHandler handler, Action<ConfigurationBuilder> add)
    {
        var builder = new ConfigurationBuilder();
        add(builder);
        var services = new ServiceCollection();
        services.AddDevinClient(builder.Build().GetSection("Devin")).ConfigurePrimaryHttpMessageHandler(() => handler);
        return services.BuildServiceProvider();
    }

    private sealed class ChangeableSource(Dictionary<string, string?> settings)
        : ConfigurationProvider,
            IConfigurationSource
    {
        public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

        public override void Load() =>
            Data = new Dictionary<string, string?>(settings, StringComparer.OrdinalIgnoreCase);

        public void Change(string key, string value)
        {
            Data[key] = value;
            OnReload();
        }
    }
}
