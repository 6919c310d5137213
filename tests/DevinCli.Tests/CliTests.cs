using System.Net;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;
using DevinServer;

namespace DevinCli.Tests;

/// <summary>Tests that run the program against an in-memory Devin over HTTP.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[Parallelizable(ParallelScope.All)]
internal abstract class CliTests
{
    private InMemoryServer _server = null!;

    /// <summary>The in-memory Devin.</summary>
    protected InMemoryDevin Devin => _server.Devin;

    /// <summary>The environment of the program.</summary>
    protected Dictionary<string, string> Environment =>
        new()
        {
            ["DEVIN_API_KEY"] = Devin.Token,
            ["DEVIN_ORG_ID"] = Devin.OrganizationId,
            ["DEVIN_BASE_URL"] = _server.Address.ToString(),
        };

    /// <summary>The last request that the program sent.</summary>
    protected RecordedRequest LastRequest => Devin.Requests[^1];

    [SetUp]
    public async Task StartServer() =>
        _server = await InMemoryServer.StartAsync(
            static files => new InMemoryDevin(
                new InMemoryDevinOptions { TimeProvider = TimeProvider.System, FilesAddress = files }
            ),
            new IPEndPoint(IPAddress.Loopback, 0),
            CancellationToken.None
        );

    [TearDown]
    public async Task StopServer() => await _server.DisposeAsync();

    /// <summary>Runs the program. Its output is no terminal, so it contains no escape sequence.</summary>
    protected async Task<CliResult> RunAsync(params IEnumerable<string> arguments)
    {
        var result = await CliProgram.RunAsync(Environment, arguments);
        Assert.That(result.Output + result.Error, Does.Not.Contain("\u001b"));
        return result;
    }

    /// <summary>Creates a session and returns its ID.</summary>
    protected async Task<string> CreateSessionAsync(SessionScript? script = null)
    {
        using var client = Devin.CreateClient();
        var session = await client.Sessions.CreateSessionAsync(new() { Prompt = "Review.", Title = "A review" });
        if (script is not null)
        {
            Devin.Sessions.SetScript(session.SessionId, script);
        }

        return session.SessionId;
    }
}
