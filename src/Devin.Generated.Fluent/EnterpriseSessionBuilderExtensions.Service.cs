using Devin.Generated.Core;
using Devin.Generated.Fluent.V3.Enterprise.Sessions.Item;

namespace Devin.Generated.Fluent;

/// <summary>Sessions of an enterprise that are followed until their work is finished.</summary>
public static class EnterpriseSessionBuilderExtensions
{
    /// <summary>
    /// Reads the session repeatedly until it reaches a milestone, and returns each change of its status, pull requests, ACUs
    /// and structured output, on request each of its messages, and at the end the result.
    /// </summary>
    /// <remarks>
    /// <inheritdoc cref="SessionsClient.FollowSessionAsync" path="/remarks"/>
    /// </remarks>
    /// <param name="session">The request builder of the session.</param>
    /// <param name="organizationId">The ID of the organization of the session; null if it is not known.</param>
    /// <param name="waitOptions">
    /// How often to read the session, for how long, and when to stop; null for the defaults.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>
    /// A <see cref="SessionUpdate"/> with the session as it is now, then the changes, and as the last one the
    /// <see cref="SessionResult"/>.
    /// </returns>
    /// <exception cref="ArgumentException">An option is invalid.</exception>
    /// <exception cref="DevinException">
    /// A request failed, including its retries, and the failure is permanent or longer than the longest outage.
    /// </exception>
    public static IAsyncEnumerable<SessionChange> FollowAsync(
        this WithDevin_ItemRequestBuilder session,
        string? organizationId = null,
        SessionWaitOptions? waitOptions = null,
        CancellationToken cancellationToken = default
    )
    {
        waitOptions ??= new SessionWaitOptions();
        var poller = session.CreatePoller(waitOptions, nameof(waitOptions));
        return session.Follower(organizationId, waitOptions).FollowAsync(poller, cancellationToken);
    }

    /// <summary>Reads the session repeatedly until it reaches a milestone, and returns the result.</summary>
    /// <remarks>
    /// <inheritdoc cref="SessionsClient.FollowSessionAsync" path="/remarks"/>
    /// </remarks>
    /// <param name="session">The request builder of the session.</param>
    /// <param name="organizationId">The ID of the organization of the session; null if it is not known.</param>
    /// <param name="waitOptions">
    /// How often to read the session, for how long, and when to stop; null for the defaults.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>
    /// The session, and in <see cref="SessionResult.Reason"/> the milestone that it reached.
    /// </returns>
    /// <exception cref="ArgumentException">An option is invalid.</exception>
    /// <exception cref="DevinException">
    /// A request failed, including its retries, and the failure is permanent or longer than the longest outage.
    /// </exception>
    public static Task<SessionResult> WaitAsync(
        this WithDevin_ItemRequestBuilder session,
        string? organizationId = null,
        SessionWaitOptions? waitOptions = null,
        CancellationToken cancellationToken = default
    )
    {
        waitOptions ??= new SessionWaitOptions();
        var poller = session.CreatePoller(waitOptions, nameof(waitOptions));
        return session.Follower(organizationId, waitOptions).WaitAsync(poller, cancellationToken);
    }

    private static SessionFollower Follower(
        this WithDevin_ItemRequestBuilder session,
        string? organizationId,
        SessionWaitOptions waitOptions
    ) =>
        new(
            token => session.GetAsync(request => request.QueryParameters.OrgId = organizationId, token).RequiredAsync(),
            (after, token) =>
                session
                    .Messages.GetAsync(
                        request =>
                            (request.QueryParameters.OrgId, request.QueryParameters.After) = (organizationId, after),
                        token
                    )
                    .RequiredAsync(),
            waitOptions
        );
}
