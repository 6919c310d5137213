using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Devin.Generated.Tests.Readme;

/// <summary>The C# in the pages compiles and runs.</summary>
public sealed class SnippetTests
{
    private readonly InMemoryDevin _devin = new(new InMemoryDevinOptions { OrganizationId = "org-1" });

    [TestCaseSource(typeof(PageSnippets), nameof(PageSnippets.Pages))]
    public void Every_snippet_of_a_page_is_compiled_code(string page)
    {
        foreach (var (mark, name, code) in PageSnippets.Shown(page))
        {
            // Tests of the packages write the files of a page, and build and run them.
            if (mark != "file")
            {
                Assert.That(mark, Is.EqualTo("snippet"), $"A snippet without a mark:\n{code}");
                Assert.That(PageSnippets.Compiled, Does.ContainKey(name));
                Assert.That(code, Is.EqualTo(PageSnippets.Compiled[name]), name);
            }
        }
    }

    [Test]
    public void Every_compiled_snippet_is_on_a_page() =>
        Assert.That(
            PageSnippets.Pages.SelectMany(PageSnippets.Shown).Select(static shown => shown.Name),
            Is.SupersetOf(PageSnippets.Compiled.Keys)
        );

    [Test]
    public async Task The_snippets_about_sessions_run()
    {
        using var client = _devin.CreateClient(static options =>
            (options.MinPollInterval, options.MaxPollInterval) = (
                TimeSpan.FromMilliseconds(1),
                TimeSpan.FromMilliseconds(1)
            )
        );
        await SessionSnippets.RunAsync(client);
        await SessionSnippets.FollowAsync(client);
        await SessionSnippets.AttachAsync(client);
        var session = await client.Sessions.CreateSessionAsync(new() { Prompt = "Say hello." });
        Assert.That(SessionSnippets.Describe(session), Is.EqualTo("working"));
    }

    [Test]
    public async Task The_snippets_about_calls_run()
    {
        using var client = _devin.CreateClient();
        var session = await client.Sessions.CreateSessionAsync(new() { Prompt = "Say hello.", Tags = ["nightly"] });
        await CallSnippets.ListAsync(client);
        await CallSnippets.FailAsync(client, session.SessionId);
        await CallSnippets.ConfigureAsync(client, session.SessionId);
        CallSnippets.Assign();
        CallSnippets.Observe("cog_example").Dispose();
        await CallSnippets.CallThroughProxyAsync("cog_example");
    }

    [Test]
    public async Task The_snippets_about_the_fluent_client_run()
    {
        using var api = _devin.CreateFluentClient();
        await FluentSnippets.ListAsync(api);
        using var client = _devin.CreateClient();
        await FluentSnippets.MockAsync(await client.Sessions.CreateSessionAsync(new() { Prompt = "Say hello." }));
    }

    [Test]
    public void The_snippets_about_hosts_run()
    {
        var configuration = new ConfigurationBuilder().Build();
        HostingSnippets.Register(new ServiceCollection(), configuration);
        HostingSnippets.RegisterSeveral(new ServiceCollection(), configuration);
        HostingSnippets.RegisterProxy(new ServiceCollection(), configuration);
        HostingSnippets.RegisterResilience(new ServiceCollection(), configuration);
        var services = new ServiceCollection();
        HostingSnippets.RegisterToken(services, static _ => ValueTask.FromResult("cog_example"));
        using var provider = services.BuildServiceProvider();
        Assert.That(provider.GetService<DevinClient>(), Is.Not.Null);
    }

    [Test]
    public async Task The_snippets_about_tests_run()
    {
        await TestingSnippets.RunAsync();
        await TestingSnippets.RunHostAsync(new ServiceCollection());
    }
}
