using Devin.Generated.Models;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class BlueprintTests : ServiceFixture
{
    [Test]
    public async Task An_enterprise_has_one_blueprint()
    {
        var blueprints = Client.Enterprise.Blueprints;
        var created = await blueprints.CreateBlueprintAsync(new CreateEnterpriseBlueprintBody { Contents = "a: 1" });
        Assert.That((created.Type, created.RepoName), Is.EqualTo((BlueprintType.Enterprise, (string?)null)));
        await Assert.ThatAsync(() => blueprints.CreateBlueprintAsync(new()), Throws.TypeOf<DevinConflictException>());
        await Client.Blueprints.CreateBlueprintAsync(new CreateOrgBlueprintBody());
        Assert.That((await blueprints.ListBlueprintsAsync()).Data, Is.EqualTo(new[] { created }));

        await blueprints.DeleteBlueprintAsync(created.BlueprintId);
        await blueprints.CreateBlueprintAsync(new());
    }

    [Test]
    public async Task Contents_are_changed_and_downloaded_and_absent_contents_are_kept()
    {
        var blueprints = Client.Enterprise.Blueprints;
        var id = (await blueprints.CreateBlueprintAsync(new() { Contents = "a: 1" })).BlueprintId;
        Clock.Advance(TimeSpan.FromSeconds(1));
        var changed = await blueprints.UpdateBlueprintAsync(id, new UpdateEnterpriseBlueprintBody());
        Assert.That(changed.UpdatedAt - changed.CreatedAt, Is.EqualTo(TimeSpan.FromSeconds(1)));
        Assert.That(await ContentsAsync(), Is.EqualTo("a: 1"));
        await blueprints.UpdateBlueprintAsync(id, new UpdateEnterpriseBlueprintBody { Contents = "b: 2" });
        Assert.That(await ContentsAsync(), Is.EqualTo("b: 2"));
        Assert.That((await Client.Builds.ListBuildsAsync()).Items, Is.Empty);

        async Task<string> ContentsAsync() =>
            (await DownloadAsync((await blueprints.GetBlueprintContentsAsync(id)).Url)).Text;
    }

    [Test]
    public async Task Blueprints_of_repositories_have_positions()
    {
        var one = (await CreateAsync("acme/a")).BlueprintId;
        var two = (await CreateAsync("acme/b")).BlueprintId;
        var three = (await CreateAsync(null)).BlueprintId;
        Assert.That((await Client.Blueprints.GetBlueprintAsync(three)).Type, Is.EqualTo(BlueprintType.Org));
        await Client.Blueprints.UpdateBlueprintAsync(two, new UpdateOrgBlueprintBody { Position = 0 });
        Assert.That(await IdsAsync(), Is.EqualTo(new[] { two, one, three }));
        await Client.Blueprints.UpdateBlueprintAsync(two, new UpdateOrgBlueprintBody { Position = long.MaxValue });
        Assert.That(await IdsAsync(), Is.EqualTo(new[] { one, three, two }));
        Assert.That(await IdsAsync("acme/a"), Is.EqualTo(new[] { one }));
        foreach (var change in (UpdateOrgBlueprintBody[])[new(), new() { Position = 0 }])
        {
            await Assert.ThatAsync(
                () => Client.Blueprints.UpdateBlueprintAsync(three, change),
                Throws.TypeOf<DevinBadRequestException>()
            );
        }
    }

    [Test]
    public async Task A_blueprint_has_files_with_names_of_their_own()
    {
        var id = (await CreateAsync("acme/a")).BlueprintId;
        var file = await UploadAsync(id, "settings.xml");
        Assert.That((file.EnvVarName, file.SizeBytes), Is.EqualTo(("BLUEPRINT_FILE_SETTINGS_XML", 3)));
        await Assert.ThatAsync(() => UploadAsync(id, "settings.xml"), Throws.TypeOf<DevinConflictException>());
        Assert.That((await Client.Blueprints.ListBlueprintFilesAsync(id)).Data, Is.EqualTo(new[] { file }));
        await Client.Blueprints.DeleteBlueprintFileAsync(id, file.FileId);
        Assert.That((await Client.Blueprints.ListBlueprintFilesAsync(id)).Data, Is.Empty);
        await UploadAsync(id, "settings.xml");
    }

    [Test]
    public async Task A_deleted_blueprint_is_gone_with_its_contents()
    {
        var id = (await CreateAsync("acme/a")).BlueprintId;
        var contents = await Client.Blueprints.GetBlueprintContentsAsync(id);
        await Client.Blueprints.DeleteBlueprintAsync(id);
        await Assert.ThatAsync(() => Client.Blueprints.GetBlueprintAsync(id), Throws.TypeOf<DevinNotFoundException>());
        Assert.That((await DownloadAsync(contents.Url)).Status, Is.EqualTo(System.Net.HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Synchronizing_a_repository_touches_its_blueprint()
    {
        var id = (await CreateAsync("acme/a")).BlueprintId;
        Clock.Advance(TimeSpan.FromSeconds(1));
        var path = $"/v3beta1/organizations/{Devin.OrganizationId}/snapshot-setup/sync";
        var (_, body) = await Devin.SendRawAsync(HttpMethod.Post, path, """{"repo_name":"acme/a"}""");
        Assert.That(body["repo_name"]!.GetValue<string>(), Is.EqualTo("acme/a"));
        Assert.That((await Client.Blueprints.GetBlueprintAsync(id)).UpdatedAt, Is.EqualTo(Clock.GetUtcNow()));
    }

    private Task<Blueprint> CreateAsync(string? repository) =>
        Client.Blueprints.CreateBlueprintAsync(new CreateOrgBlueprintBody { RepoName = repository });

    private async Task<BlueprintFile> UploadAsync(string id, string name)
    {
        using var content = new MemoryStream([1, 2, 3]);
        return await Client.Blueprints.UploadBlueprintFileAsync(id, name, new FilePart(content, "upload"));
    }

    private async Task<List<string>> IdsAsync(string? repository = null)
    {
        var filter = new ListBlueprintsParameters { RepoName = repository };
        return [.. (await Client.Blueprints.ListBlueprintsAsync(filter)).Data.Select(item => item.BlueprintId)];
    }
}
