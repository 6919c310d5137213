using System.Runtime.CompilerServices;
using Devin.Generated.Core;
using Devin.Generated.Models;

namespace Devin.Generated;

/// <content>Lists that continue over all pages.</content>
public sealed partial class SessionsClient
{
    /// <summary>
    /// Lists all sessions of the organization that match the parameters. Pages are requested as they are needed.
    /// </summary>
    /// <remarks>
    /// The list ends when a page is marked as the last one, has no cursor, or repeats an earlier cursor. Sessions
    /// that are created during the enumeration may be missing or appear twice.
    /// </remarks>
    /// <param name="parameters">
    /// The filters, the page size (<see cref="ListSessionsParameters.First"/>) and the cursor to start after
    /// (<see cref="ListSessionsParameters.After"/>). The object is not changed.
    /// </param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The sessions in the order in which the service returns them.</returns>
    /// <exception cref="DevinException">A request failed, including its retries.</exception>
    public IAsyncEnumerable<SessionResponse> ListAllSessionsAsync(
        ListSessionsParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var first = parameters ?? new ListSessionsParameters();
        return AllAsync<SessionResponse>(
            async (after, token) =>
            {
                var page = await ListSessionsAsync(first.From(after), options, token).ConfigureAwait(false);
                return (page.Items, page.HasNextPage is true ? page.EndCursor : null);
            },
            first.After,
            cancellationToken
        );
    }

    /// <summary>Lists all messages of a session. Pages are requested as they are needed.</summary>
    /// <remarks>
    /// <inheritdoc cref="ListAllSessionsAsync" path="/remarks"/>
    /// </remarks>
    /// <param name="devinId">The session ID, with or without the prefix <c>devin-</c>.</param>
    /// <param name="parameters">
    /// The page size (<see cref="GetSessionMessagesParameters.First"/>) and the cursor to start after
    /// (<see cref="GetSessionMessagesParameters.After"/>). The object is not changed.
    /// </param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The messages in the order in which the service returns them.</returns>
    /// <exception cref="DevinException">A request failed, including its retries.</exception>
    public IAsyncEnumerable<SessionMessage> ListAllMessagesAsync(
        string devinId,
        GetSessionMessagesParameters? parameters = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(devinId);
        var id = SessionIdText.WithPrefix(devinId);
        var size = parameters?.First;
        return AllAsync<SessionMessage>(
            async (after, token) =>
            {
                var query = new GetSessionMessagesParameters { After = after, First = size };
                var page = await GetSessionMessagesAsync(id, query, options, token).ConfigureAwait(false);
                return (page.Items, page.HasNextPage is true ? page.EndCursor : null);
            },
            parameters?.After,
            cancellationToken
        );
    }

    private static async IAsyncEnumerable<T> AllAsync<T>(
        Func<string?, CancellationToken, Task<(IList<T> Items, string? Next)>> readPage,
        string? after,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        do
        {
            var (items, next) = await readPage(after, cancellationToken).ConfigureAwait(false);
            foreach (var item in items)
            {
                yield return item;
            }

            after = next;
        } while (!string.IsNullOrEmpty(after) && seen.Add(after));
    }
}
