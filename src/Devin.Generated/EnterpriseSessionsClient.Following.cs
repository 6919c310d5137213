using Devin.Generated.Core;
using Devin.Generated.Models;

namespace Devin.Generated;

/// <content>Following a session of the enterprise until its work is finished.</content>
public partial class EnterpriseSessionsClient
{
    /// <summary>Reads a session repeatedly until it reaches a milestone, and returns the result.</summary>
    /// <remarks>
    /// <inheritdoc cref="SessionsClient.FollowSessionAsync" path="/remarks"/>
    /// </remarks>
    /// <param name="devinId">The session ID, with or without the prefix <c>devin-</c>.</param>
    /// <param name="organizationId">The ID of the organization of the session; null if it is not known.</param>
    /// <param name="waitOptions">
    /// How often to read the session, for how long, and when to stop; null for the defaults.
    /// </param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>
    /// The session, and in <see cref="SessionResult.Reason"/> the milestone that it reached.
    /// </returns>
    /// <exception cref="ArgumentException">An argument is missing or invalid.</exception>
    /// <exception cref="DevinException">
    /// A request failed, including its retries, and the failure is permanent or longer than the longest outage.
    /// </exception>
    public virtual Task<SessionResult> WaitForAccountSessionAsync(
        string devinId,
        string? organizationId = null,
        SessionWaitOptions? waitOptions = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        waitOptions ??= new SessionWaitOptions();
        var follower = Follower(devinId, organizationId, waitOptions, options);
        return follower.WaitAsync(_transport.CreatePoller(waitOptions, nameof(waitOptions)), cancellationToken);
    }

    /// <summary>
    /// Reads a session repeatedly until it reaches a milestone, and returns each change of its status, pull requests, ACUs
    /// and structured output, on request each of its messages, and at the end the result.
    /// </summary>
    /// <remarks>
    /// <inheritdoc cref="SessionsClient.FollowSessionAsync" path="/remarks"/>
    /// </remarks>
    /// <param name="devinId">The session ID, with or without the prefix <c>devin-</c>.</param>
    /// <param name="organizationId">The ID of the organization of the session; null if it is not known.</param>
    /// <param name="waitOptions">
    /// How often to read the session, for how long, and when to stop; null for the defaults.
    /// </param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>
    /// A <see cref="SessionUpdate"/> with the session as it is now, then the changes, and as the last one the
    /// <see cref="SessionResult"/>.
    /// </returns>
    /// <exception cref="ArgumentException">An argument is missing or invalid.</exception>
    /// <exception cref="DevinException">
    /// A request failed, including its retries, and the failure is permanent or longer than the longest outage.
    /// </exception>
    public virtual IAsyncEnumerable<SessionChange> FollowAccountSessionAsync(
        string devinId,
        string? organizationId = null,
        SessionWaitOptions? waitOptions = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        waitOptions ??= new SessionWaitOptions();
        var follower = Follower(devinId, organizationId, waitOptions, options);
        return follower.FollowAsync(_transport.CreatePoller(waitOptions, nameof(waitOptions)), cancellationToken);
    }

    private SessionFollower Follower(
        string devinId,
        string? organizationId,
        SessionWaitOptions waitOptions,
        RequestOptions? options
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(devinId);
        var id = SessionIdText.WithPrefix(devinId);
        var parameters = new EnterpriseGetAccountSessionParameters { OrganizationId = organizationId };
        return new SessionFollower(
            token => GetAccountSessionAsync(id, parameters, options, token),
            (after, token) =>
                GetAccountSessionMessagesAsync(
                    id,
                    new EnterpriseGetAccountSessionMessagesParameters
                    {
                        OrganizationId = organizationId,
                        After = after,
                    },
                    options,
                    token
                ),
            waitOptions
        );
    }
}
