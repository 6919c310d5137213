using Devin.Generated.Models;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class KnowledgeTests : ServiceFixture
{
    [Test]
    public async Task A_note_is_created_read_replaced_and_deleted()
    {
        var created = await Client.Knowledge.CreateNoteAsync(Note("Tests", folder: "folder-testing"));
        Assert.That(created.NoteId, Does.StartWith("note-"));
        Assert.That((created.FolderPath, created.IsEnabled), Is.EqualTo(("/Engineering/Testing", true)));

        var replacement = Note("Builds");
        replacement.IsEnabled = false;
        var replaced = await Client.Knowledge.UpdateNoteAsync(created.NoteId, replacement);
        Assert.That(
            (replaced.Name, replaced.FolderId, replaced.IsEnabled),
            Is.EqualTo(("Builds", (string?)null, false))
        );
        Assert.That(await Client.Knowledge.GetNoteAsync(created.NoteId), Is.EqualTo(replaced));

        Assert.That(await Client.Knowledge.DeleteNoteAsync(created.NoteId), Is.EqualTo(replaced));
        await Assert.ThatAsync(
            () => Client.Knowledge.GetNoteAsync(created.NoteId),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    [Test]
    public async Task A_note_in_an_unknown_folder_is_refused() =>
        await Assert.ThatAsync(
            () => Client.Knowledge.CreateNoteAsync(Note("Tests", folder: "folder-none")),
            Throws.TypeOf<DevinNotFoundException>().With.Message.Contains("folder")
        );

    [Test]
    public async Task Folders_count_their_notes()
    {
        await Client.Knowledge.CreateNoteAsync(Note("a", folder: "folder-testing"));
        await Client.Knowledge.CreateNoteAsync(Note("b", folder: "folder-testing"));
        await Client.Knowledge.CreateNoteAsync(Note("c"));
        await Client.Enterprise.Knowledge.CreateNoteAsync(Note("d"));
        var tree = await Client.Knowledge.ListFoldersAsync();
        var folder = tree.Folders.Single(folder => folder.Path == "/Engineering/Testing");
        Assert.That((folder.NoteCount, folder.ParentFolderId), Is.EqualTo((2, "folder-engineering")));
        Assert.That(tree.RootNoteCount, Is.EqualTo(1));
        Assert.That((await Client.Enterprise.Knowledge.ListFoldersAsync()).RootNoteCount, Is.EqualTo(2));
    }

    [Test]
    public async Task Filters_narrow_the_list()
    {
        var pinned = Note("Storefront");
        pinned.PinnedRepo = "acme/storefront";
        await Client.Knowledge.CreateNoteAsync(pinned);
        await Client.Knowledge.CreateNoteAsync(Note("Tests", folder: "folder-testing"));
        await Client.Knowledge.CreateNoteAsync(Note("Deployments"));
        Assert.That(await NamesAsync(new() { PinnedRepo = "acme/storefront" }), Is.EqualTo(new[] { "Storefront" }));
        Assert.That(await NamesAsync(new() { FolderPath = "/Engineering/Testing" }), Is.EqualTo(new[] { "Tests" }));
        Assert.That(await NamesAsync(new() { Search = "DEPLOY" }), Is.EqualTo(new[] { "Deployments" }));
        Assert.That(await NamesAsync(new()), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task The_enterprise_sees_the_notes_of_organizations_and_an_organization_only_its_own()
    {
        await Client.Knowledge.CreateNoteAsync(Note("own"));
        var shared = await Client.Enterprise.Knowledge.CreateNoteAsync(Note("shared"));
        var all = await Client.Enterprise.Knowledge.ListNotesAsync();
        var enterprise = await Client.Enterprise.Knowledge.ListNotesAsync(
            new EnterpriseListNotesParameters { AccessType = AccessScope.Enterprise }
        );
        Assert.That(all.Items.Select(note => note.Name), Is.EqualTo(new[] { "own", "shared" }));
        Assert.That(enterprise.Items.Select(note => note.Name), Is.EqualTo(new[] { "shared" }));
        Assert.That(await NamesAsync(new()), Is.EqualTo(new[] { "own" }));
        await Assert.ThatAsync(
            () => Client.Knowledge.DeleteNoteAsync(shared.NoteId),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    private static KnowledgeNoteCreateRequest Note(string name, string? folder = null) =>
        new()
        {
            Name = name,
            Body = "Run make test.",
            Trigger = "When you change code",
            FolderId = folder,
        };

    private async Task<List<string>> NamesAsync(ListNotesParameters filter) =>
        [.. (await Client.Knowledge.ListNotesAsync(filter)).Items.Select(note => note.Name)];
}
