using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service.GitConnections;

/// <summary>The connections to Git providers and their repositories that exist from the start.</summary>
internal static class GitConnectionSeed
{
    /// <summary>The connection to GitHub.</summary>
    public const string GitHub = "git-connection-github";

    private const string GitHubHost = "github.com";
    private const string GitLab = "git-connection-gitlab";
    private const string GitLabHost = "gitlab.example.com";

    /// <summary>The connections.</summary>
    public static IEnumerable<GitConnectionResponse> Connections(DateTimeOffset createdAt)
    {
        yield return new GitConnectionResponse
        {
            GitConnectionId = GitHub,
            GitProviderType = GitConnectionResponseGitProviderType.GithubApp,
            Host = GitHubHost,
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

    /// <summary>The repositories.</summary>
    public static IEnumerable<GitConnectionRepositoryResponse> Repositories(DateTimeOffset updatedAt) =>
        [
            Repository(GitHub, 1001, "example/web-shop", "TypeScript", "The web shop", updatedAt),
            Repository(GitHub, 1002, "example/payment-service", "C#", "Accepts and refunds payments", updatedAt),
            Repository(GitHub, 1003, "example/infrastructure", "HCL", null, updatedAt),
            Repository(GitLab, 2001, "data/reporting", "Python", "Daily reports", updatedAt),
        ];

    private static GitConnectionRepositoryResponse Repository(
        string connectionId,
        int number,
        string path,
        string language,
        string? description,
        DateTimeOffset updatedAt
    ) =>
        new()
        {
            GitConnectionId = connectionId,
            GitConnectionHost = connectionId == GitHub ? GitHubHost : GitLabHost,
            ProviderRepositoryId = number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            RepoPath = path,
            RepoName = path.Split('/')[^1],
            RepoLanguage = language,
            RepoDescription = description,
            LastUpdatedAt = updatedAt.ToUnixTimeSeconds(),
        };
}
