using Devin.Generated.Models;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class RepositoryTests : ServiceFixture
{
    private const string Path = "acme/orders-api";

    [Test]
    public async Task An_organization_has_repositories_from_the_start()
    {
        var page = await Client.Repositories.ListRepositoriesAsync();
        var repository = page.Items.Single(item => item.RepoPath == Path);
        Assert.That((repository.RepoName, repository.RepoLanguage), Is.EqualTo(("orders-api", "C#")));
        Assert.That(page.Items.Select(item => item.IndexingStatus), Is.All.Null);
        var filtered = await Client.Repositories.ListRepositoriesAsync(new() { FilterName = "ORDERS" });
        var only = await Client.Repositories.ListRepositoriesAsync(new() { OnlyRepoPaths = [Path] });
        var without = await Client.Repositories.ListRepositoriesAsync(new() { ExcludeRepoPaths = [Path] });
        Assert.That(filtered.Items.Concat(only.Items), Is.EqualTo(new[] { repository, repository }));
        Assert.That(without.Items, Has.Count.EqualTo(page.Items.Count - 1).And.None.EqualTo(repository));
    }

    [Test]
    public async Task Indexing_ends_later_and_is_safe_to_repeat()
    {
        var settings = await IndexAsync();
        Assert.That((settings.IndexingEnabled, settings.Branches.Single()), Is.EqualTo((true, "main")));
        var started = await StatusAsync();
        Assert.That(started.LatestIndexes.Single().Status, Is.EqualTo(RepoIndexJobStatus.InProgress));
        Assert.That(started.LatestCompletedSearchIndexJob, Is.Null);
        await IndexAsync("main", "main");
        Assert.That((await StatusAsync()).LatestIndexes, Is.EqualTo(started.LatestIndexes));

        Clock.Advance(Long);
        var ended = await StatusAsync();
        Assert.That(ended.LatestCompletedSearchIndexJob!.Status, Is.EqualTo(RepoIndexJobStatus.Completed));
        Assert.That(ended.LatestCompletedSearchIndexJob.JobId, Is.EqualTo(started.LatestIndexes[0].JobId));
        var listed = await Client.Repositories.ListRepositoriesAsync(
            new() { OnlyRepoPaths = [Path], LoadIndexingStatus = true }
        );
        Assert.That(listed.Items.Single().IndexingStatus, Is.EqualTo(ended));
    }

    [Test]
    public async Task Branches_and_repositories_are_removed_from_indexing()
    {
        await IndexAsync("main", "release/1");
        var one = await Client.Repositories.RemoveBranchFromIndexingAsync(Path, "release/1");
        Assert.That((one.IndexingEnabled, one.Branches.Single()), Is.EqualTo((true, "main")));
        await Assert.ThatAsync(
            () => Client.Repositories.RemoveBranchFromIndexingAsync(Path, "release/1"),
            Throws.TypeOf<DevinNotFoundException>()
        );
        var none = await Client.Repositories.RemoveRepositoryFromIndexingAsync(Path);
        Assert.That((none.IndexingEnabled, none.Branches.Count), Is.EqualTo((false, 0)));
        Assert.That((await StatusAsync()).IndexingEnabled, Is.False);
    }

    [Test]
    public async Task Several_repositories_are_indexed_all_or_none()
    {
        Task<IList<RepositoryIndexingResponse>> Index(params string[] paths) =>
            Client.Repositories.BulkIndexRepositoriesAsync(
                new() { Repositories = [.. paths.Select(path => new RepositoryIndexingItem { RepositoryPath = path })] }
            );
        await Assert.ThatAsync(() => Index(Path, "acme/none"), Throws.TypeOf<DevinNotFoundException>());
        Assert.That((await StatusAsync()).IndexingEnabled, Is.False);

        Assert.That(await Index(Path, "acme/handbook", Path), Has.Count.EqualTo(2));
        var indexed = await Client.Repositories.ListIndexedRepositoriesAsync();
        Assert.That(
            indexed.Items.Select(item => item.RepositoryPath),
            Is.EquivalentTo(new[] { Path, "acme/handbook" })
        );
        await Client.Repositories.BulkRemoveRepositoriesFromIndexingAsync(new() { RepositoryPaths = [Path] });
        Assert.That(
            (await Client.Repositories.ListIndexedRepositoriesAsync()).Items.Single().RepositoryPath,
            Is.EqualTo("acme/handbook")
        );
    }

    private Task<RepositoryIndexingResponse> IndexAsync(params string[] branches) =>
        Client.Repositories.IndexRepositoryAsync(
            Path,
            branches is [] ? null : new IndexRepositoryRequest { BranchNames = branches }
        );

    private Task<RepoIndexingStatusResponse> StatusAsync() =>
        Client.Repositories.GetRepositoryIndexingStatusAsync(Path);
}
