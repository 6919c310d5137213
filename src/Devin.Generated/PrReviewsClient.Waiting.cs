using Devin.Generated.Core;
using Devin.Generated.Models;

namespace Devin.Generated;

/// <content>Waiting for the review of a pull request.</content>
public partial class PrReviewsClient
{
    /// <summary>Reads the status of a review repeatedly until it is completed or failed.</summary>
    /// <param name="prUrl">The URL of the pull request.</param>
    /// <param name="commitSha">The SHA of the reviewed commit; null for the latest review.</param>
    /// <param name="waitOptions">How often to read the status, and for how long; null for the defaults.</param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The review, and how it ended.</returns>
    /// <exception cref="ArgumentException">An argument is missing or invalid.</exception>
    /// <exception cref="DevinException">
    /// A request failed, including its retries, and the failure is permanent or longer than the longest outage.
    /// </exception>
    /// <exception cref="DevinNotFoundException">The pull request has no review.</exception>
    public virtual Task<WorkResult<PrReviewResponse>> WaitForPrReviewAsync(
        string prUrl,
        string? commitSha = null,
        WaitOptions? waitOptions = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(prUrl);
        var parameters = commitSha is null ? null : new GetPrReviewStatusParameters { CommitSha = commitSha };
        return _transport
            .CreatePoller(waitOptions, nameof(waitOptions))
            .UntilEndedAsync(
                token => GetPrReviewStatusAsync(prUrl, parameters, options, token),
                WorkProgress.Of,
                cancellationToken
            );
    }
}
