using Devin.Generated.Models;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class EnterpriseSessionTests : ServiceFixture
{
    [Test]
    public async Task The_enterprise_reads_and_changes_the_sessions_of_its_organizations()
    {
        var id = await CreateAsync();
        var sessions = Client.Enterprise.Sessions;
        Assert.That((await sessions.GetAccountSessionAsync(id)).SessionId, Is.EqualTo(id));
        await sessions.PostAccountSessionMessageAsync(id, new SessionMessageCreateRequest { Message = "Hello" });
        await sessions.AppendAccountSessionTagsAsync(id, new SessionTagsUpdateRequest { Tags = ["a"] });
        await sessions.AppendAccountSessionTagsAsync(id, new SessionTagsUpdateRequest { Tags = ["b"] });
        Assert.That((await sessions.GetAccountSessionTagsAsync(id)).Tags, Is.EqualTo(new[] { "a", "b" }));
        await sessions.ReplaceAccountSessionTagsAsync(id, new SessionTagsUpdateRequest { Tags = ["c"] });
        Assert.That((await Client.Sessions.GetSessionTagsAsync(id)).Tags, Is.EqualTo(new[] { "c" }));
        var messages = await sessions.GetAccountSessionMessagesAsync(id);
        Assert.That(messages.Items.Select(message => message.Message), Does.Contain("Hello"));
        Assert.That(await sessions.GetAccountSessionAttachmentsAsync(id), Is.Empty);
    }

    [Test]
    public async Task The_organization_of_the_request_has_to_be_that_of_the_session()
    {
        var id = await CreateAsync();
        var sessions = Client.Enterprise.Sessions;
        await sessions.GetAccountSessionAsync(id, new() { OrganizationId = Devin.OrganizationId });
        await Assert.ThatAsync(
            () => sessions.GetAccountSessionAsync(id, new() { OrganizationId = "org-other" }),
            Throws.TypeOf<DevinNotFoundException>()
        );
        var own = await sessions.GetAccountSessionsAsync(new() { OrgIds = ["org-other", Devin.OrganizationId] });
        var others = await sessions.GetAccountSessionsAsync(new() { OrgIds = ["org-other"] });
        Assert.That((own.Items.Single().SessionId, others.Items.Count), Is.EqualTo((id, 0)));
    }

    private async Task<string> CreateAsync() =>
        (await Client.Sessions.CreateSessionAsync(new SessionCreateRequest { Prompt = "a" })).SessionId;
}
