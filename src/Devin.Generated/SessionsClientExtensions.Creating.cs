using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Devin.Generated.Core;
using Devin.Generated.Models;
using Devin.Generated.Schemas;

namespace Devin.Generated;

/// <summary>Sessions with an output of a type of the program.</summary>
public static partial class SessionsClientExtensions
{
    /// <summary>Creates a session that returns an output of a type, without reflection.</summary>
    /// <remarks>
    /// The JSON Schema (Draft 7) of the type is sent with the request. Describe properties with
    /// <see cref="System.ComponentModel.DescriptionAttribute"/>. Read the output with
    /// <see cref="SessionResponse.ReadStructuredOutput{T}(JsonTypeInfo{T})"/> when the work is finished, or call
    /// <c>RunSessionAsync</c>, which waits for it.
    /// </remarks>
    /// <typeparam name="TOutput">The type of the output, a class or a record.</typeparam>
    /// <param name="sessions">The sessions of a client.</param>
    /// <param name="prompt">The task.</param>
    /// <param name="outputType">The metadata of the type, from a <c>JsonSerializerContext</c>.</param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The session.</returns>
    /// <exception cref="NotSupportedException">The type has no JSON Schema. The message names the reason.</exception>
    /// <exception cref="DevinException">The request failed, including its retries.</exception>
    public static Task<SessionResponse> CreateSessionAsync<TOutput>(
        this SessionsClient sessions,
        string prompt,
        JsonTypeInfo<TOutput> outputType,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => sessions.CreateSessionAsync(Prompt(prompt), outputType, options, cancellationToken);

    /// <inheritdoc cref="CreateSessionAsync{TOutput}(SessionsClient, string, JsonTypeInfo{TOutput}, RequestOptions, CancellationToken)"/>
    /// <param name="sessions">The sessions of a client.</param>
    /// <param name="request">The request body, without a schema. It is not changed.</param>
    /// <param name="outputType">The metadata of the type, from a <c>JsonSerializerContext</c>.</param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="ArgumentException">The request has a schema.</exception>
    public static Task<SessionResponse> CreateSessionAsync<TOutput>(
        this SessionsClient sessions,
        SessionCreateRequest request,
        JsonTypeInfo<TOutput> outputType,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(outputType);
        ArgumentNullException.ThrowIfNull(sessions);
        return sessions.CreateSessionAsync(
            request.WithOutput(outputType, nameof(request)),
            null,
            options,
            cancellationToken
        );
    }

    /// <summary>Creates a session that returns an output of a type.</summary>
    /// <remarks>
    /// <inheritdoc cref="CreateSessionAsync{TOutput}(SessionsClient, string, JsonTypeInfo{TOutput}, RequestOptions, CancellationToken)" path="/remarks"/>
    /// </remarks>
    /// <typeparam name="TOutput">The type of the output, a class or a record.</typeparam>
    /// <param name="sessions">The sessions of a client.</param>
    /// <param name="prompt">The task.</param>
    /// <param name="serializerOptions">
    /// The serializer options, which determine the names of properties. Null for <see cref="JsonSerializerOptions.Web"/> with
    /// enums as strings.
    /// </param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The session.</returns>
    /// <exception cref="NotSupportedException">The type has no JSON Schema. The message names the reason.</exception>
    /// <exception cref="DevinException">The request failed, including its retries.</exception>
    [RequiresUnreferencedCode(OutputType.Unreferenced)]
    [RequiresDynamicCode(OutputType.Dynamic)]
    public static Task<SessionResponse> CreateSessionAsync<TOutput>(
        this SessionsClient sessions,
        string prompt,
        JsonSerializerOptions? serializerOptions = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        sessions.CreateSessionAsync(
            Prompt(prompt),
            OutputType.Of<TOutput>(serializerOptions),
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreateSessionAsync{TOutput}(SessionsClient, string, JsonSerializerOptions, RequestOptions, CancellationToken)"/>
    /// <param name="sessions">The sessions of a client.</param>
    /// <param name="request">The request body, without a schema. It is not changed.</param>
    /// <param name="serializerOptions">
    /// The serializer options, which determine the names of properties. Null for <see cref="JsonSerializerOptions.Web"/> with
    /// enums as strings.
    /// </param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="ArgumentException">The request has a schema.</exception>
    [RequiresUnreferencedCode(OutputType.Unreferenced)]
    [RequiresDynamicCode(OutputType.Dynamic)]
    public static Task<SessionResponse> CreateSessionAsync<TOutput>(
        this SessionsClient sessions,
        SessionCreateRequest request,
        JsonSerializerOptions? serializerOptions = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => sessions.CreateSessionAsync(request, OutputType.Of<TOutput>(serializerOptions), options, cancellationToken);

    private static SessionCreateRequest Prompt(string prompt)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(prompt);
        return new SessionCreateRequest { Prompt = prompt };
    }
}
