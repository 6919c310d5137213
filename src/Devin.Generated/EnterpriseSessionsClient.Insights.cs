using Devin.Generated.Core;
using Devin.Generated.Models;

namespace Devin.Generated;

/// <content>Waiting for the insights into a session of the enterprise.</content>
public partial class EnterpriseSessionsClient
{
    /// <summary>
    /// Starts generating the insights into a session, unless they exist, and reads them repeatedly until they have an
    /// analysis.
    /// </summary>
    /// <remarks>
    /// The service does not report that generating failed. Set <see cref="WaitOptions.Timeout"/>, and call again after
    /// <see cref="WorkOutcome.TimedOut"/>, which starts it again if it failed.
    /// </remarks>
    /// <param name="devinId">The session ID, with or without the prefix <c>devin-</c>.</param>
    /// <param name="organizationId">The ID of the organization of the session; null if it is not known.</param>
    /// <param name="waitOptions">How often to read the status, and for how long; null for the defaults.</param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The insights, and whether they are complete.</returns>
    /// <exception cref="ArgumentException">An argument is missing or invalid.</exception>
    /// <exception cref="DevinException">
    /// A request failed, including its retries, and the failure is permanent or longer than the longest outage.
    /// </exception>
    public virtual async Task<WorkResult<SessionInsightsResponse>> GenerateAndWaitForAccountSessionInsightsAsync(
        string devinId,
        string? organizationId = null,
        WaitOptions? waitOptions = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(devinId);
        var id = SessionIdText.WithPrefix(devinId);
        var poller = _transport.CreatePoller(waitOptions, nameof(waitOptions));
        await GenerateAccountSessionInsightsAsync(
                id,
                new EnterpriseGenerateAccountSessionInsightsParameters { OrganizationId = organizationId },
                options,
                cancellationToken
            )
            .ConfigureAwait(false);
        var parameters = new EnterpriseGetAccountSessionInsightsParameters { OrganizationId = organizationId };
        return await poller
            .UntilEndedAsync(
                token => GetAccountSessionInsightsAsync(id, parameters, options, token),
                WorkProgress.Of,
                cancellationToken
            )
            .ConfigureAwait(false);
    }
}
