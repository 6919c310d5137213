using Devin.Generated.Fluent;
using Devin.Generated.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using NSubstitute;

namespace Devin.Generated.Tests.Readme;

/// <summary>Snippets about the fluent client. Pages show the code between the marks.</summary>
internal static class FluentSnippets
{
    public static async Task<SessionPage?> CreateAsync()
    {
        // snippet: fluent
        using var api = DevinApiClient.Create(DevinClientOptions.FromEnvironment());
        var page = await api.V3.Organizations["org-…"].Sessions.GetAsync(request => request.QueryParameters.First = 50);
        // end
        return page;
    }

    public static async Task ListAsync(DevinApiClient api)
    {
        // snippet: fluent-list
        var sessions = api.V3.Organizations["org-1"].Sessions;
        await foreach (var session in sessions.GetAllAsync(request => request.QueryParameters.First = 200))
        {
            Console.WriteLine(session.SessionId);
        }
        // end
    }

    public static async Task MockAsync(SessionResponse session)
    {
        // snippet: fluent-mock
        var adapter = Substitute.For<IRequestAdapter>();
        adapter.BaseUrl.Returns("https://api.example.com");
        adapter
            .SendAsync(
                Arg.Is<RequestInformation>(request => request.URI.AbsolutePath.EndsWith("/sessions/devin-1")),
                Arg.Any<ParsableFactory<SessionResponse>>(),
                Arg.Any<Dictionary<string, ParsableFactory<IParsable>>>(),
                Arg.Any<CancellationToken>()
            )
            .Returns(session);
        using var api = new DevinApiClient(adapter);
        // end
        var read = await api.V3.Organizations["org-1"].Sessions["devin-1"].GetAsync();
        Assert.That(read, Is.SameAs(session));
    }
}
