using Devin.Generated.Models;
using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class GitTests
{
    private const string Organization = "org-in-memory";
    private const string Connection = "git-connection-in-memory";

    [Test]
    public async Task Repositories_belong_to_their_connection_and_are_found_by_name()
    {
        using var client = new InMemoryDevin().CreateClient();
        var connections = await client.Enterprise.GitConnections.GetGitConnectionsAsync();
        var all = await client.Enterprise.GitConnections.ListGitConnectionRepositoriesAsync(Connection);
        var found = await client.Enterprise.GitConnections.ListGitConnectionRepositoriesAsync(
            Connection,
            new() { FilterName = "ORDERS" }
        );
        Assert.That(connections.Items.Select(connection => connection.GitConnectionId), Does.Contain(Connection));
        Assert.That(
            all.Items.Select(repository => repository.GitConnectionId).Distinct().Single(),
            Is.EqualTo(Connection)
        );
        Assert.That(found.Items.Single().RepoPath, Is.EqualTo("acme/orders-api"));
        await Assert.ThatAsync(
            () => client.Enterprise.GitConnections.ListGitConnectionRepositoriesAsync("git-connection-unknown"),
            Throws.TypeOf<DevinNotFoundException>()
        );
    }

    [Test]
    public async Task Permissions_are_added_changed_replaced_and_removed()
    {
        using var client = new InMemoryDevin().CreateClient();
        var permissions = client.Enterprise.GitPermissions;
        var first = (await AddAsync(client, "acme/storefront"))[0];
        var second = (await AddAsync(client, "acme/infrastructure"))[0];
        var changed = await permissions.UpdateOrganizationGitPermissionAsync(
            Organization,
            first.GitPermissionId,
            new() { ReadOnly = true }
        );
        var unchanged = await permissions.UpdateOrganizationGitPermissionAsync(
            Organization,
            first.GitPermissionId,
            new() { ReadOnly = null }
        );
        await permissions.DeleteOrganizationGitPermissionAsync(Organization, second.GitPermissionId);
        var left = await ListAsync();
        var replaced = await permissions.ReplaceOrganizationGitPermissionsAsync(
            Organization,
            new() { Permissions = [new() { GitConnectionId = Connection, PrefixPath = "acme/" }] }
        );
        var cleared = await permissions.ClearOrganizationGitPermissionsAsync(Organization);
        Assert.That(first.GitPermissionId, Does.StartWith("git-permission-"));
        Assert.That((first.ReadOnly, changed.ReadOnly, unchanged.ReadOnly), Is.EqualTo((false, true, true)));
        Assert.That(left.Single().RepoPath, Is.EqualTo("acme/storefront"));
        Assert.That(cleared, Is.EqualTo(replaced));
        Assert.That(await ListAsync(), Is.Empty);

        async Task<IList<GitPermissionResponse>> ListAsync() =>
            (await permissions.GetOrganizationGitPermissionsAsync(Organization)).Items;
    }

    [Test]
    public async Task A_permission_of_an_unknown_connection_or_of_two_targets_is_refused_and_nothing_changes()
    {
        using var client = new InMemoryDevin().CreateClient();
        var permissions = client.Enterprise.GitPermissions;
        await AddAsync(client, "acme/storefront");
        var valid = new GitPermissionCreateRequest { GitConnectionId = Connection };
        var unknown = new GitPermissionCreateRequest { GitConnectionId = "git-connection-unknown" };
        var two = new GitPermissionCreateRequest
        {
            GitConnectionId = Connection,
            RepoPath = "a/b",
            GroupPrefix = "a",
        };
        await Assert.ThatAsync(
            () =>
                permissions.ReplaceOrganizationGitPermissionsAsync(
                    Organization,
                    new() { Permissions = [valid, unknown] }
                ),
            Throws.TypeOf<DevinNotFoundException>()
        );
        await Assert.ThatAsync(
            () =>
                permissions.BulkCreateOrganizationGitPermissionsAsync(
                    Organization,
                    new() { Permissions = [valid, two] }
                ),
            Throws.TypeOf<DevinValidationException>()
        );
        Assert.That((await permissions.GetOrganizationGitPermissionsAsync(Organization)).Items, Has.Count.EqualTo(1));
    }

    private static async Task<IList<GitPermissionResponse>> AddAsync(DevinClient client, string path) =>
        await client.Enterprise.GitPermissions.BulkCreateOrganizationGitPermissionsAsync(
            Organization,
            new() { Permissions = [new() { GitConnectionId = Connection, RepoPath = path }] }
        );
}
