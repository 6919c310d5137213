using Devin.Generated.Core;
using Devin.Generated.Models;

namespace Devin.Generated;

/// <content>Waiting until a repository is indexed.</content>
public partial class RepositoriesClient
{
    /// <summary>
    /// Reads the indexing status of a repository repeatedly until the latest job of each branch is completed or failed.
    /// </summary>
    /// <remarks>
    /// The outcome is <see cref="WorkOutcome.Failed"/> if a job failed, and <see cref="WorkOutcome.Canceled"/> if the
    /// repository is not enabled for indexing. Until a new job is listed, the previous one is the latest.
    /// </remarks>
    /// <param name="repositoryPath">The path of the repository (<c>owner/name</c>).</param>
    /// <param name="waitOptions">How often to read the status, and for how long; null for the defaults.</param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The indexing status, and how indexing ended.</returns>
    /// <exception cref="ArgumentException">An argument is missing or invalid.</exception>
    /// <exception cref="DevinException">
    /// A request failed, including its retries, and the failure is permanent or longer than the longest outage.
    /// </exception>
    public virtual Task<WorkResult<RepoIndexingStatusResponse>> WaitForRepositoryIndexingAsync(
        string repositoryPath,
        WaitOptions? waitOptions = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(repositoryPath);
        return _transport
            .CreatePoller(waitOptions, nameof(waitOptions))
            .UntilEndedAsync(
                token => GetRepositoryIndexingStatusAsync(repositoryPath, options, token),
                WorkProgress.Of,
                cancellationToken
            );
    }
}
