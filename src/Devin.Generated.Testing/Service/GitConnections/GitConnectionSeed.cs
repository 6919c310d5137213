using Devin.Generated.Models;
using Devin.Generated.Testing.Service.Repositories;

namespace Devin.Generated.Testing.Service.GitConnections;

/// <summary>The connections to Git providers and their repositories that exist from the start.</summary>
internal static class GitConnectionSeed
{
    private const string GitLab = "git-connection-gitlab";
    private const string GitLabHost = "gitlab.example.com";

    /// <summary>The connections.</summary>
    public static IEnumerable<GitConnectionResponse> Connections(DateTimeOffset createdAt)
    {
        yield return new GitConnectionResponse
        {
            GitConnectionId = RepositorySeed.GitConnectionId,
            GitProviderType = GitConnectionResponseGitProviderType.GithubApp,
            Host = RepositorySeed.GitConnectionHost,
            Name = "GitHub",
            CreatedAt = createdAt.ToUnixTimeSeconds(),
            PerforceDepotPaths = null,
            WebViewerUrl = null,
        };
        yield return new GitConnectionResponse
        {
            GitConnectionId = GitLab,
            GitProviderType = GitConnectionResponseGitProviderType.GitlabOauth,
            Host = GitLabHost,
            Name = "GitLab, self-managed",
            CreatedAt = createdAt.ToUnixTimeSeconds(),
            PerforceDepotPaths = null,
            WebViewerUrl = null,
        };
    }

    /// <summary>The repositories. Those of GitHub are the ones that each organization can index.</summary>
    public static IEnumerable<GitConnectionRepositoryResponse> Repositories =>
        [
            .. RepositorySeed.All.Select(static facts =>
                Repository(RepositorySeed.GitConnectionId, RepositorySeed.GitConnectionHost, facts)
            ),
            Repository(GitLab, GitLabHost, new RepositoryFacts("data/reporting", "Python", "Daily reports.")),
        ];

    private static GitConnectionRepositoryResponse Repository(
        string connectionId,
        string host,
        RepositoryFacts facts
    ) =>
        new()
        {
            GitConnectionId = connectionId,
            GitConnectionHost = host,
            ProviderRepositoryId = facts.ProviderId,
            RepoPath = facts.Path,
            RepoName = facts.Name,
            RepoLanguage = facts.Language,
            RepoDescription = facts.Description,
            LastUpdatedAt = null,
        };
}
