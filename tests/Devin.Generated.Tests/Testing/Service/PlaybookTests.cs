using System.Text.Json.Nodes;
using Devin.Generated.Models;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class PlaybookTests : ServiceFixture
{
    [Test]
    public async Task A_playbook_is_created_read_replaced_and_deleted()
    {
        var created = await CreateAsync("Upgrade a dependency", macro: "!upgrade");
        Assert.That(created.PlaybookId, Does.StartWith("playbook-"));
        Assert.That((created.OrgId, created.AccessType), Is.EqualTo((Devin.OrganizationId, AccessScope.Org)));
        Assert.That((created.CreatedAt, created.UpdatedAt), Is.EqualTo((Start, Start)));
        Assert.That(await Client.Playbooks.GetPlaybookAsync(created.PlaybookId), Is.EqualTo(created));

        Clock.Advance(TimeSpan.FromSeconds(5));
        var replaced = await Client.Playbooks.UpdatePlaybookAsync(created.PlaybookId, Request("Upgrade all"));
        Assert.That((replaced.Title, replaced.Macro), Is.EqualTo(("Upgrade all", (string?)null)));
        Assert.That(replaced.UpdatedAt - replaced.CreatedAt, Is.EqualTo(TimeSpan.FromSeconds(5)));

        Assert.That(await Client.Playbooks.DeletePlaybookAsync(created.PlaybookId), Is.EqualTo(replaced));
        await Assert.ThatAsync(
            () => Client.Playbooks.GetPlaybookAsync(created.PlaybookId),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    [Test]
    public async Task The_playbooks_of_the_enterprise_and_of_an_organization_are_apart()
    {
        var own = await CreateAsync("Own");
        var shared = await Client.Enterprise.Playbooks.CreatePlaybookAsync(Request("Shared"));
        Assert.That((shared.OrgId, shared.AccessType), Is.EqualTo(((string?)null, AccessScope.Enterprise)));
        Assert.That((await Client.Playbooks.ListPlaybooksAsync()).Items, Is.EqualTo(new[] { own }));
        Assert.That((await Client.Enterprise.Playbooks.ListPlaybooksAsync()).Items, Is.EqualTo(new[] { shared }));
        await Assert.ThatAsync(
            () => Client.Playbooks.GetPlaybookAsync(shared.PlaybookId),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    [Test]
    public async Task Pages_continue_after_the_cursor_even_if_its_playbook_is_deleted()
    {
        foreach (var title in (string[])["a", "b", "c"])
        {
            await CreateAsync(title);
        }

        var first = await Client.Playbooks.ListPlaybooksAsync(new ListPlaybooksParameters { First = 2 });
        Assert.That((first.Total, first.HasNextPage), Is.EqualTo((3, true)));
        await Client.Playbooks.DeletePlaybookAsync(first.Items[1].PlaybookId);
        var second = await Client.Playbooks.ListPlaybooksAsync(new ListPlaybooksParameters { After = first.EndCursor });
        Assert.That(second.Items.Select(playbook => playbook.Title), Is.EqualTo(new[] { "c" }));
        Assert.That((second.Total, second.HasNextPage), Is.EqualTo((2, false)));
    }

    private static PlaybookCreateRequest Request(string title, string? macro = null) =>
        new()
        {
            Title = title,
            Body = "1. Read the change log.",
            Macro = macro,
            StructuredOutputSchema = JsonNode.Parse("""{"type":"object"}""")!.AsObject(),
        };

    private Task<PlaybookResponse> CreateAsync(string title, string? macro = null) =>
        Client.Playbooks.CreatePlaybookAsync(Request(title, macro));
}
