using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.GitConnections;

/// <summary>Executes the operations of Git connections.</summary>
internal sealed class GitConnectionOperations(GitConnectionStore connections)
{
    private const string Connections = "/v3/enterprise/git-providers/connections";

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"GET {Connections}", call => connections.Page(call).ToResponse(static connection => connection));
        table.Add($"GET {Connections}/{{connection_id}}/repositories", ListRepositories);
    }

    private ServiceResponse ListRepositories(ServiceCall call)
    {
        var id = connections.Get(call.Path("connection_id")).GitConnectionId;
        var name = call.Query("filter_name") ?? "";
        return connections
            .Repositories.Page(
                call,
                repository =>
                    repository.GitConnectionId == id
                    && repository.RepoPath.Contains(name, StringComparison.OrdinalIgnoreCase)
            )
            .ToResponse(static repository => repository);
    }
}
