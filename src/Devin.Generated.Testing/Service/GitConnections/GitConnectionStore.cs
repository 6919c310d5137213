using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.GitConnections;

/// <summary>The connections to Git providers and their repositories. The API can only read them.</summary>
internal sealed class GitConnectionStore
{
    private readonly Store<GitConnectionResponse> _connections = new("Git connection");
    private readonly Store<GitConnectionRepositoryResponse> _repositories = new("repository");

    /// <summary>
    /// Initializes a new instance of <see cref="GitConnectionStore"/> with the connections of <see cref="GitConnectionSeed"/>.
    /// </summary>
    public GitConnectionStore(ServiceContext context)
    {
        foreach (var connection in GitConnectionSeed.Connections(context.StartedAt))
        {
            _connections.Add(connection.GitConnectionId, connection);
        }

        foreach (var repository in GitConnectionSeed.Repositories)
        {
            _repositories.Add(repository.RepoPath, repository);
        }
    }

    /// <summary>The repositories of all connections, by their paths.</summary>
    public Store<GitConnectionRepositoryResponse> Repositories => _repositories;

    /// <summary>The connection with an ID.</summary>
    /// <exception cref="Refusal">404: it does not exist.</exception>
    public GitConnectionResponse Get(string id) => _connections.Get(id);

    /// <summary>A page of connections.</summary>
    public StorePage<GitConnectionResponse> Page(ServiceCall call) => _connections.Page(call);
}
