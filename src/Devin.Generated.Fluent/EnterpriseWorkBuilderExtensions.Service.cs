using Devin.Generated.Core;
using Devin.Generated.Fluent.V3.Enterprise.CodeScans.Scans;
using Devin.Generated.Fluent.V3.Enterprise.PrReviews;
using Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Insights;
using Devin.Generated.Models;

namespace Devin.Generated.Fluent;

/// <summary>Waiting for code scans, reviews and insights of an enterprise.</summary>
public static class EnterpriseWorkBuilderExtensions
{
    /// <summary>Reads a code scan repeatedly until it is completed, failed or was canceled, or requires user input.</summary>
    /// <remarks>
    /// <inheritdoc cref="EnterpriseCodeScansClient.WaitForCodeScanAsync" path="/remarks"/>
    /// </remarks>
    /// <param name="scans">The request builder of code scans.</param>
    /// <param name="scan">The scan, as the service returned it when it was started.</param>
    /// <param name="waitOptions">How often to read the status, and for how long; null for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The scan, and how it ended.</returns>
    /// <exception cref="ArgumentException">An argument is missing or invalid.</exception>
    /// <exception cref="DevinException">
    /// A request failed, including its retries, and the failure is permanent or longer than the longest outage.
    /// </exception>
    /// <exception cref="InvalidOperationException">The list does not contain the scan.</exception>
    public static Task<WorkResult<CodeScanResponse>> WaitAsync(
        this ScansRequestBuilder scans,
        CodeScanResponse scan,
        WaitOptions? waitOptions = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(scan);
        return scans
            .CreatePoller(waitOptions, nameof(waitOptions))
            .UntilEndedAsync(
                token => CodeScanSearch.FindAsync(scan.ScanId, after => scans.ReadPageAsync(scan, after, token)),
                WorkProgress.Of,
                cancellationToken
            );
    }

    private static Task<CodeScanPage> ReadPageAsync(
        this ScansRequestBuilder scans,
        CodeScanResponse scan,
        string? after,
        CancellationToken cancellationToken
    )
    {
        var parameters = CodeScanSearch.Parameters(scan, after);
        return scans
            .GetAsync(
                request =>
                {
                    request.QueryParameters.OrgIds = [scan.OrgId];
                    request.QueryParameters.RepoName = parameters.RepoName;
                    request.QueryParameters.TimeAfter = parameters.TimeAfter;
                    request.QueryParameters.After = parameters.After;
                },
                cancellationToken
            )
            .RequiredAsync();
    }

    /// <summary>Reads the status of a review repeatedly until it is completed or failed.</summary>
    /// <param name="reviews">The request builder of reviews.</param>
    /// <param name="prUrl">The URL of the pull request.</param>
    /// <param name="commitSha">The SHA of the reviewed commit; null for the latest review.</param>
    /// <param name="waitOptions">How often to read the status, and for how long; null for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The review, and how it ended.</returns>
    /// <exception cref="ArgumentException">An argument is missing or invalid.</exception>
    /// <exception cref="DevinException">
    /// A request failed, including its retries, and the failure is permanent or longer than the longest outage.
    /// </exception>
    public static Task<WorkResult<PrReviewResponse>> WaitAsync(
        this PrReviewsRequestBuilder reviews,
        string prUrl,
        string? commitSha = null,
        WaitOptions? waitOptions = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(prUrl);
        return reviews
            .CreatePoller(waitOptions, nameof(waitOptions))
            .UntilEndedAsync(
                token =>
                    reviews
                        .GetAsync(
                            request =>
                                (request.QueryParameters.PrUrl, request.QueryParameters.CommitSha) = (prUrl, commitSha),
                            token
                        )
                        .RequiredAsync(),
                WorkProgress.Of,
                cancellationToken
            );
    }

    /// <summary>Starts generating the insights, unless they exist, and reads them repeatedly until they have an analysis.</summary>
    /// <remarks>
    /// <inheritdoc cref="EnterpriseSessionsClient.GenerateAndWaitForAccountSessionInsightsAsync" path="/remarks"/>
    /// </remarks>
    /// <param name="insights">The request builder of the insights.</param>
    /// <param name="organizationId">The ID of the organization of the session; null if it is not known.</param>
    /// <param name="waitOptions">How often to read the status, and for how long; null for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The insights, and whether they are complete.</returns>
    /// <exception cref="ArgumentException">An argument is missing or invalid.</exception>
    /// <exception cref="DevinException">
    /// A request failed, including its retries, and the failure is permanent or longer than the longest outage.
    /// </exception>
    public static async Task<WorkResult<SessionInsightsResponse>> GenerateAndWaitAsync(
        this InsightsRequestBuilder insights,
        string? organizationId = null,
        WaitOptions? waitOptions = null,
        CancellationToken cancellationToken = default
    )
    {
        var poller = insights.CreatePoller(waitOptions, nameof(waitOptions));
        await insights
            .Generate.PostAsync(request => request.QueryParameters.OrgId = organizationId, cancellationToken)
            .ConfigureAwait(false);
        return await poller
            .UntilEndedAsync(
                token =>
                    insights.GetAsync(request => request.QueryParameters.OrgId = organizationId, token).RequiredAsync(),
                WorkProgress.Of,
                cancellationToken
            )
            .ConfigureAwait(false);
    }
}
