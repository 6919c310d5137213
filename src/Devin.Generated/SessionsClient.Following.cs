using Devin.Generated.Core;
using Devin.Generated.Models;

namespace Devin.Generated;

/// <content>Following a session until its work is finished.</content>
public partial class SessionsClient
{
    /// <summary>Reads a session repeatedly until it reaches a milestone, and returns the result.</summary>
    /// <remarks>
    /// <inheritdoc cref="FollowSessionAsync" path="/remarks"/>
    /// </remarks>
    /// <param name="devinId">The session ID, with or without the prefix <c>devin-</c>.</param>
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
    public virtual Task<SessionResult> WaitForSessionAsync(
        string devinId,
        SessionWaitOptions? waitOptions = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        waitOptions ??= new SessionWaitOptions();
        var follower = Follower(devinId, waitOptions, options);
        return follower.WaitAsync(_transport.CreatePoller(waitOptions, nameof(waitOptions)), cancellationToken);
    }

    /// <summary>
    /// Reads a session repeatedly until it reaches a milestone, and returns each change of its status, pull requests, ACUs
    /// and structured output, on request each of its messages, and at the end the result.
    /// </summary>
    /// <remarks>
    /// The work is finished when <c>status_detail</c> is <c>finished</c> while <c>status</c> is still <c>running</c>, when the
    /// session waits for the user and has its structured output, or when <c>status</c> is <c>exit</c> or <c>error</c>. By
    /// default, following also stops when the session requires user input or is suspended, because neither state ends without
    /// an action. An unknown status does not stop it. Failed requests are retried as set in
    /// <see cref="DevinClientOptions.MaxRetries"/>; if the service is still unavailable, following continues for
    /// <see cref="WaitOptions.MaxOutage"/>. A session that was finished can still be read as finished immediately after it was
    /// sent a message. Another process can continue with the ID alone, and with
    /// <see cref="SessionWaitOptions.AfterEventId"/> without receiving messages again.
    /// </remarks>
    /// <param name="devinId">The session ID, with or without the prefix <c>devin-</c>.</param>
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
    public virtual IAsyncEnumerable<SessionChange> FollowSessionAsync(
        string devinId,
        SessionWaitOptions? waitOptions = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        waitOptions ??= new SessionWaitOptions();
        var follower = Follower(devinId, waitOptions, options);
        return follower.FollowAsync(_transport.CreatePoller(waitOptions, nameof(waitOptions)), cancellationToken);
    }

    private SessionFollower Follower(string devinId, SessionWaitOptions waitOptions, RequestOptions? options)
    {
        ArgumentException.ThrowIfNullOrEmpty(devinId);
        var id = SessionIdText.WithPrefix(devinId);
        return new SessionFollower(
            token => GetSessionAsync(id, options, token),
            (after, token) =>
                GetSessionMessagesAsync(id, new GetSessionMessagesParameters { After = after }, options, token),
            waitOptions
        );
    }
}
