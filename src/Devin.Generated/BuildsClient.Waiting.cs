using Devin.Generated.Core;
using Devin.Generated.Models;

namespace Devin.Generated;

/// <content>Waiting for a build.</content>
public partial class BuildsClient
{
    /// <summary>Reads a build repeatedly until it succeeded, failed or was canceled.</summary>
    /// <param name="buildId">The build ID.</param>
    /// <param name="waitOptions">How often to read the status, and for how long; null for the defaults.</param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The build, and how it ended.</returns>
    /// <exception cref="ArgumentException">An argument is missing or invalid.</exception>
    /// <exception cref="DevinException">
    /// A request failed, including its retries, and the failure is permanent or longer than the longest outage.
    /// </exception>
    public virtual Task<WorkResult<Build>> WaitForBuildAsync(
        string buildId,
        WaitOptions? waitOptions = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(buildId);
        return _transport
            .CreatePoller(waitOptions, nameof(waitOptions))
            .UntilEndedAsync(token => GetBuildAsync(buildId, options, token), WorkProgress.Of, cancellationToken);
    }
}
