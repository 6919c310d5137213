using System.Text.Json.Serialization.Metadata;
using Devin.Generated.Core;
using Devin.Generated.Fluent.V3.Organizations.Item.Sessions;
using Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item;
using Devin.Generated.Models;

namespace Devin.Generated.Fluent;

/// <summary>Sessions that are followed until their work is finished, and sessions with an output of a type.</summary>
public static class SessionBuilderExtensions
{
    /// <summary>
    /// Reads the session repeatedly until it reaches a milestone, and returns each change of its status, pull requests, ACUs
    /// and structured output, on request each of its messages, and at the end the result.
    /// </summary>
    /// <remarks>
    /// <inheritdoc cref="SessionsClient.FollowSessionAsync" path="/remarks"/>
    /// </remarks>
    /// <param name="session">The request builder of the session.</param>
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
        SessionWaitOptions? waitOptions = null,
        CancellationToken cancellationToken = default
    )
    {
        waitOptions ??= new SessionWaitOptions();
        var poller = session.CreatePoller(waitOptions, nameof(waitOptions));
        return session.Follower(waitOptions).FollowAsync(poller, cancellationToken);
    }

    /// <summary>Reads the session repeatedly until it reaches a milestone, and returns the result.</summary>
    /// <remarks>
    /// <inheritdoc cref="SessionsClient.FollowSessionAsync" path="/remarks"/>
    /// </remarks>
    /// <param name="session">The request builder of the session.</param>
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
        SessionWaitOptions? waitOptions = null,
        CancellationToken cancellationToken = default
    )
    {
        waitOptions ??= new SessionWaitOptions();
        var poller = session.CreatePoller(waitOptions, nameof(waitOptions));
        return session.Follower(waitOptions).WaitAsync(poller, cancellationToken);
    }

    private static SessionFollower Follower(
        this WithDevin_ItemRequestBuilder session,
        SessionWaitOptions waitOptions
    ) =>
        new(
            token => session.GetAsync(cancellationToken: token).RequiredAsync(),
            (after, token) =>
                session.Messages.GetAsync(request => request.QueryParameters.After = after, token).RequiredAsync(),
            waitOptions
        );

    /// <summary>Creates a session that returns an output of a type.</summary>
    /// <typeparam name="TOutput">The type of the output, a class or a record.</typeparam>
    /// <param name="sessions">The request builder of sessions.</param>
    /// <param name="body">The request body, without a schema. It is not changed.</param>
    /// <param name="outputType">The metadata of the type, from a <c>JsonSerializerContext</c> or serializer options.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentException">The request has a schema.</exception>
    /// <exception cref="NotSupportedException">The type has no JSON Schema. The message names the reason.</exception>
    /// <exception cref="DevinException">The request failed, including its retries.</exception>
    public static Task<SessionResponse> PostAsync<TOutput>(
        this SessionsRequestBuilder sessions,
        SessionCreateRequest body,
        JsonTypeInfo<TOutput> outputType,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(outputType);
        return sessions
            .PostAsync(body.WithOutput(outputType, nameof(body)), cancellationToken: cancellationToken)
            .RequiredAsync();
    }

    /// <summary>
    /// Creates a session, waits until it reaches a milestone, and reads its output as an instance of a type.
    /// </summary>
    /// <typeparam name="TOutput">The type of the output, a class or a record.</typeparam>
    /// <param name="sessions">The request builder of sessions.</param>
    /// <param name="body">The request body, without a schema. It is not changed.</param>
    /// <param name="outputType">The metadata of the type, from a <c>JsonSerializerContext</c> or serializer options.</param>
    /// <param name="waitOptions">
    /// How often to read the session, for how long, and when to stop; null for the defaults.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The output if the work is finished, and the result of following the session.</returns>
    /// <exception cref="ArgumentException">The request has a schema, or an option is invalid.</exception>
    /// <exception cref="NotSupportedException">The type has no JSON Schema. The message names the reason.</exception>
    /// <exception cref="StructuredOutputException">The output does not match the type.</exception>
    /// <exception cref="DevinException">A request failed, including its retries.</exception>
    public static async Task<SessionRun<TOutput>> RunAsync<TOutput>(
        this SessionsRequestBuilder sessions,
        SessionCreateRequest body,
        JsonTypeInfo<TOutput> outputType,
        SessionWaitOptions? waitOptions = null,
        CancellationToken cancellationToken = default
    )
    {
        waitOptions ??= new SessionWaitOptions();
        // Before the session is created, so that an invalid option creates none.
        var poller = sessions.CreatePoller(waitOptions, nameof(waitOptions));
        var session = await sessions.PostAsync(body, outputType, cancellationToken).ConfigureAwait(false);
        var follower = sessions[session.PrefixedSessionId].Follower(waitOptions);
        var result = await follower.WaitAsync(poller, cancellationToken).ConfigureAwait(false);
        return SessionOutput.Read(result, outputType);
    }
}
