using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.GitConnections;
using Devin.Generated.Testing.Service.Organizations;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.GitPermissions;

/// <summary>Executes the operations of the Git permissions of an organization.</summary>
internal sealed class GitPermissionOperations(
    ServiceContext context,
    OrganizationStore organizations,
    GitConnectionStore connections
)
{
    private const string Permissions = "/v3/enterprise/organizations/{org_id}/git-providers/permissions";
    private const string Permission = Permissions + "/{git_permission_id}";

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add(
            $"GET {Permissions}",
            call => organizations.Get(call).GitPermissions.Page(call).ToResponse(static permission => permission)
        );
        table.Add($"POST {Permissions}", Add);
        table.Add($"PUT {Permissions}", Replace);
        table.Add($"DELETE {Permissions}", Clear);
        table.Add($"PATCH {Permission}", Update);
        table.Add(
            $"DELETE {Permission}",
            call => ServiceResponse.Json(organizations.Get(call).GitPermissions.Remove(call.Path("git_permission_id")))
        );
    }

    private ServiceResponse Add(ServiceCall call) => Add(call, organizations.Get(call).GitPermissions);

    private ServiceResponse Replace(ServiceCall call)
    {
        var permissions = StoredOrganization.NewGitPermissions();
        var response = Add(call, permissions);
        organizations.Get(call).GitPermissions = permissions;
        return response;
    }

    private ServiceResponse Clear(ServiceCall call)
    {
        var organization = organizations.Get(call);
        var removed = organization.GitPermissions;
        organization.GitPermissions = StoredOrganization.NewGitPermissions();
        return ServiceResponse.JsonList([.. removed.OldestFirst]);
    }

    private ServiceResponse Update(ServiceCall call)
    {
        var permission = organizations.Get(call).GitPermissions.Get(call.Path("git_permission_id"));
        permission.ReadOnly = call.Body<GitPermissionUpdateRequest>().ReadOnly ?? permission.ReadOnly;
        return ServiceResponse.Json(permission);
    }

    private ServiceResponse Add(ServiceCall call, Store<GitPermissionResponse> store)
    {
        var requests = call.Body<GitPermissionBulkCreateRequest>().Permissions;
        for (var i = 0; i < requests.Count; i++)
        {
            Check(requests[i], $"body/permissions/{i}");
        }

        var added = requests.Select(request => Create(request, call.Now)).ToArray();
        foreach (var permission in added)
        {
            store.Add(permission.GitPermissionId, permission);
        }

        return ServiceResponse.JsonList(added);
    }

    private void Check(GitPermissionCreateRequest request, string location)
    {
        connections.Get(request.GitConnectionId);
        string?[] targets = [request.RepoPath, request.PrefixPath, request.GroupPrefix, request.DepotPath];
        if (targets.Count(static target => target is not null) > 1)
        {
            throw Refusal.Invalid(location, "more than one of repo_path, prefix_path, group_prefix and depot_path");
        }
    }

    private GitPermissionResponse Create(GitPermissionCreateRequest request, DateTimeOffset now) =>
        new()
        {
            GitPermissionId = context.Identifiers.Next("git-permission-"),
            GitConnectionId = request.GitConnectionId,
            RepoPath = request.RepoPath,
            PrefixPath = request.PrefixPath,
            GroupPrefix = request.GroupPrefix,
            DepotPath = request.DepotPath,
            ReadOnly = request.ReadOnly is true,
            CreatedAt = now.ToUnixTimeSeconds(),
        };
}
