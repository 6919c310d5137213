using Devin.Generated;
using Devin.Generated.Core;
using Devin.Generated.Models;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;
using NSubstitute;
using NUnit.Framework;

namespace UnitTests;

internal sealed class SessionTitlesTests
{
    [Test]
    public async Task A_session_without_a_title_has_a_substitute()
    {
        var devin = Substitute.For<DevinClient>();
        devin
            .Sessions.GetSessionAsync("devin-1", Arg.Any<RequestOptions?>(), Arg.Any<CancellationToken>())
            .Returns(Session(title: null));

        Assert.That(await new SessionTitles(devin).OfAsync("devin-1"), Is.EqualTo("(no title)"));
    }

    [Test]
    public async Task The_title_of_a_session_is_read_over_HTTP()
    {
        var service = new InMemoryDevin();
        using var devin = service.CreateClient();
        var session = await devin.Sessions.CreateSessionAsync(new() { Prompt = "Review.", Title = "A review" });

        Assert.That(await new SessionTitles(devin).OfAsync(session.SessionId), Is.EqualTo("A review"));
    }

    private static SessionResponse Session(string? title) =>
        new()
        {
            SessionId = "devin-1",
            OrgId = "org-1",
            Status = SessionStatus.Running,
            Url = "https://app.devin.ai/sessions/1",
            Title = title,
            Tags = [],
            PullRequests = [],
            AcusConsumed = 0,
            CreatedAt = DateTimeOffset.UnixEpoch,
            UpdatedAt = DateTimeOffset.UnixEpoch,
        };
}
