using Devin.Generated.Models;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Repositories;

/// <summary>A repository with its indexing.</summary>
internal sealed class StoredRepository(RepositoryFacts facts)
{
    private readonly Store<IndexedBranch> _branches = new("indexed branch");

    /// <summary>What the Git provider states about it.</summary>
    public RepositoryFacts Facts => facts;

    /// <summary>Whether it is enabled for indexing.</summary>
    public bool IsIndexed { get; private set; }

    /// <summary>Enables the repository for indexing, and starts indexing branches that are not indexed.</summary>
    public void Index(IEnumerable<string> branches, ServiceContext context, DateTimeOffset now)
    {
        IsIndexed = true;
        foreach (var branch in branches.Where(branch => !_branches.Contains(branch)).Distinct().ToList())
        {
            var job = new IndexedBranch(
                branch,
                context.Identifiers.Next("index-job-"),
                CommitSha.Of($"{facts.Path} {branch}"),
                new TimedWork(now)
            );
            _branches.Add(branch, job);
        }
    }

    /// <summary>Removes the repository with all branches from indexing.</summary>
    public void RemoveFromIndexing()
    {
        IsIndexed = false;
        foreach (var branch in _branches.OldestFirst.ToList())
        {
            _branches.Remove(branch.Name);
        }
    }

    /// <summary>Removes a branch from indexing.</summary>
    public void RemoveBranch(string name) => _branches.Remove(name);

    /// <summary>The indexing status at a time.</summary>
    public RepoIndexingStatusResponse StatusAt(DateTimeOffset now)
    {
        List<RepoIndexJob> jobs = [.. _branches.OldestFirst.Select(branch => branch.At(now))];
        var completed = jobs.FindLast(static job => job.Status == RepoIndexJobStatus.Completed);
        return new RepoIndexingStatusResponse
        {
            IndexingEnabled = IsIndexed,
            LatestIndexes = jobs,
            LatestCompletedSearchIndexJob = completed,
            LatestCompletedWikiIndexJob = completed,
        };
    }

    /// <summary>The indexing settings at a time.</summary>
    public RepositoryIndexingResponse SettingsAt(DateTimeOffset now) =>
        new()
        {
            RepositoryPath = facts.Path,
            IndexingEnabled = IsIndexed,
            Branches = [.. _branches.OldestFirst.Select(static branch => branch.Name)],
            IndexingStatus = StatusAt(now),
        };

    /// <summary>The repository in lists.</summary>
    /// <param name="status">The indexing status; null if it is not loaded.</param>
    public RepositoryResponse View(RepoIndexingStatusResponse? status) =>
        new()
        {
            GitConnectionHost = RepositorySeed.GitConnectionHost,
            GitConnectionId = RepositorySeed.GitConnectionId,
            ProviderRepositoryId = facts.ProviderId,
            RepoName = facts.Name,
            RepoPath = facts.Path,
            RepoLanguage = facts.Language,
            RepoDescription = facts.Description,
            LastUpdatedAt = null,
            IndexingStatus = status,
        };
}
