using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Devin.Generated.Core;
using Devin.Generated.Models;
using Devin.Generated.Schemas;

namespace Devin.Generated;

/// <content>Creating a session, waiting for it, and reading its output.</content>
public static partial class SessionsClientExtensions
{
    /// <summary>
    /// Creates a session, waits until it reaches a milestone, and reads its output as an instance of a type, without
    /// reflection.
    /// </summary>
    /// <remarks>
    /// The output is checked against the JSON Schema of the type. If the process can end before the session, store the ID,
    /// which the first <see cref="SessionUpdate"/> of <see cref="SessionWaitOptions.OnChange"/> contains, and continue with
    /// <see cref="SessionsClient.WaitForSessionAsync"/>. A canceled call does not end the session.
    /// </remarks>
    /// <typeparam name="TOutput">The type of the output, a class or a record.</typeparam>
    /// <param name="sessions">The sessions of a client.</param>
    /// <param name="prompt">The task.</param>
    /// <param name="outputType">The metadata of the type, from a <c>JsonSerializerContext</c>.</param>
    /// <param name="waitOptions">
    /// How often to read the session, for how long, and when to stop; null for the defaults.
    /// </param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The output if the work is finished, and the result of following the session.</returns>
    /// <exception cref="NotSupportedException">The type has no JSON Schema. The message names the reason.</exception>
    /// <exception cref="StructuredOutputException">The output does not match the type.</exception>
    /// <exception cref="DevinException">A request failed, including its retries.</exception>
    public static Task<SessionRun<TOutput>> RunSessionAsync<TOutput>(
        this SessionsClient sessions,
        string prompt,
        JsonTypeInfo<TOutput> outputType,
        SessionWaitOptions? waitOptions = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => sessions.RunSessionAsync(Prompt(prompt), outputType, waitOptions, options, cancellationToken);

    /// <inheritdoc cref="RunSessionAsync{TOutput}(SessionsClient, string, JsonTypeInfo{TOutput}, SessionWaitOptions, RequestOptions, CancellationToken)"/>
    /// <param name="sessions">The sessions of a client.</param>
    /// <param name="request">The request body, without a schema. It is not changed.</param>
    /// <param name="outputType">The metadata of the type, from a <c>JsonSerializerContext</c>.</param>
    /// <param name="waitOptions">
    /// How often to read the session, for how long, and when to stop; null for the defaults.
    /// </param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="ArgumentException">The request has a schema, or an option is invalid.</exception>
    public static async Task<SessionRun<TOutput>> RunSessionAsync<TOutput>(
        this SessionsClient sessions,
        SessionCreateRequest request,
        JsonTypeInfo<TOutput> outputType,
        SessionWaitOptions? waitOptions = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(sessions);
        waitOptions ??= new SessionWaitOptions();
        // Before the session is created, so that an invalid option creates none.
        waitOptions.Check(nameof(waitOptions));
        var session = await sessions
            .CreateSessionAsync(request, outputType, options, cancellationToken)
            .ConfigureAwait(false);
        var result = await sessions
            .WaitForSessionAsync(session.SessionId, waitOptions, options, cancellationToken)
            .ConfigureAwait(false);
        return SessionOutput.Read(result, outputType);
    }

    /// <summary>
    /// Creates a session, waits until it reaches a milestone, and reads its output as an instance of a type.
    /// </summary>
    /// <remarks>
    /// <inheritdoc cref="RunSessionAsync{TOutput}(SessionsClient, string, JsonTypeInfo{TOutput}, SessionWaitOptions, RequestOptions, CancellationToken)" path="/remarks"/>
    /// </remarks>
    /// <typeparam name="TOutput">The type of the output, a class or a record.</typeparam>
    /// <param name="sessions">The sessions of a client.</param>
    /// <param name="prompt">The task.</param>
    /// <param name="serializerOptions">
    /// The serializer options, which determine the names of properties. Null for <see cref="JsonSerializerOptions.Web"/> with
    /// enums as strings.
    /// </param>
    /// <param name="waitOptions">
    /// How often to read the session, for how long, and when to stop; null for the defaults.
    /// </param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The output if the work is finished, and the result of following the session.</returns>
    /// <exception cref="NotSupportedException">The type has no JSON Schema. The message names the reason.</exception>
    /// <exception cref="StructuredOutputException">The output does not match the type.</exception>
    /// <exception cref="DevinException">A request failed, including its retries.</exception>
    [RequiresUnreferencedCode(OutputType.Unreferenced)]
    [RequiresDynamicCode(OutputType.Dynamic)]
    public static Task<SessionRun<TOutput>> RunSessionAsync<TOutput>(
        this SessionsClient sessions,
        string prompt,
        JsonSerializerOptions? serializerOptions = null,
        SessionWaitOptions? waitOptions = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        sessions.RunSessionAsync(
            Prompt(prompt),
            OutputType.Of<TOutput>(serializerOptions),
            waitOptions,
            options,
            cancellationToken
        );

    /// <inheritdoc cref="RunSessionAsync{TOutput}(SessionsClient, string, JsonSerializerOptions, SessionWaitOptions, RequestOptions, CancellationToken)"/>
    /// <param name="sessions">The sessions of a client.</param>
    /// <param name="request">The request body, without a schema. It is not changed.</param>
    /// <param name="serializerOptions">
    /// The serializer options, which determine the names of properties. Null for <see cref="JsonSerializerOptions.Web"/> with
    /// enums as strings.
    /// </param>
    /// <param name="waitOptions">
    /// How often to read the session, for how long, and when to stop; null for the defaults.
    /// </param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="ArgumentException">The request has a schema, or an option is invalid.</exception>
    [RequiresUnreferencedCode(OutputType.Unreferenced)]
    [RequiresDynamicCode(OutputType.Dynamic)]
    public static Task<SessionRun<TOutput>> RunSessionAsync<TOutput>(
        this SessionsClient sessions,
        SessionCreateRequest request,
        JsonSerializerOptions? serializerOptions = null,
        SessionWaitOptions? waitOptions = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        sessions.RunSessionAsync(
            request,
            OutputType.Of<TOutput>(serializerOptions),
            waitOptions,
            options,
            cancellationToken
        );
}
