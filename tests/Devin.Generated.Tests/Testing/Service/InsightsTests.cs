using Devin.Generated.Models;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class InsightsTests : ServiceFixture
{
    [Test]
    public async Task Insights_are_generated_once_and_read_when_they_are_complete()
    {
        var id = await CreateAsync("Upgrade the build");
        Assert.That((await Client.Sessions.GetSessionInsightsAsync(id)).Analysis, Is.Null);
        Assert.That(await GenerateAsync(id), Is.EqualTo(SessionInsightsGenerateStatus.Started));
        Assert.That(await GenerateAsync(id), Is.EqualTo(SessionInsightsGenerateStatus.AlreadyExists));
        Assert.That((await Client.Sessions.GetSessionInsightsAsync(id)).Analysis, Is.Null);

        Clock.Advance(Long);
        Assert.That(await GenerateAsync(id), Is.EqualTo(SessionInsightsGenerateStatus.AlreadyExists));
        var insights = await Client.Sessions.GetSessionInsightsAsync(id);
        Assert.That(insights.Analysis!.SuggestedPrompt!.OriginalPrompt, Is.EqualTo("Upgrade the build"));
        Assert.That((insights.NumUserMessages, insights.NumDevinMessages), Is.EqualTo((1, 0)));
        Assert.That(await Client.Enterprise.Sessions.GetAccountSessionInsightsAsync(id), Is.EqualTo(insights));
    }

    [TestCase(0, "xs")]
    [TestCase(4.5, "s")]
    [TestCase(5, "m")]
    [TestCase(19, "l")]
    [TestCase(500, "xl")]
    public async Task The_size_of_a_session_follows_from_its_consumption(double acus, string size)
    {
        var id = await CreateAsync("a");
        Devin.Sessions.Edit(id, session => session.AcusConsumed = acus);
        Assert.That((await Client.Sessions.GetSessionInsightsAsync(id)).SessionSize.Value, Is.EqualTo(size));
    }

    [Test]
    public async Task The_list_has_the_filters_of_the_session_list()
    {
        await CreateAsync("a");
        var wanted = await CreateAsync("b", "nightly");
        var page = await Client.Sessions.ListSessionInsightsAsync(new() { Tags = ["nightly"] });
        Assert.That(page.Items.Select(item => item.SessionId), Is.EqualTo(new[] { wanted }));
    }

    private async Task<SessionInsightsGenerateStatus> GenerateAsync(string id) =>
        (await Client.Sessions.GenerateSessionInsightsAsync(id)).Status;

    private async Task<string> CreateAsync(string prompt, params string[] tags)
    {
        var session = await Client.Sessions.CreateSessionAsync(
            new SessionCreateRequest { Prompt = prompt, Tags = tags }
        );
        return session.SessionId;
    }
}
