using System.Runtime.CompilerServices;
using Devin.Generated.Models;

namespace Devin.Generated;

/// <content>Lists as one sequence, over all their pages.</content>
public sealed partial class SessionsClient
{
    /// <summary>Lists all sessions of the organization that the parameters let through, page by page as they are needed.</summary>
    /// <remarks>
    /// It ends with the page that says so, or has no cursor, or one that was seen before. Sessions that appear meanwhile may
    /// be missing or come twice.
    /// </remarks>
    /// <param name="parameters">
    /// Filters, the size of a page (<see cref="ListSessionsParameters.First"/>) and where to begin
    /// (<see cref="ListSessionsParameters.After"/>). Left unchanged.
    /// </param>
    /// <param name="options">What differs for each request from the client's options.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    /// <returns>The sessions in the order of the service.</returns>
    /// <exception cref="DevinException">A request failed, its repetitions included.</exception>
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

    /// <summary>Lists all messages of a session, page by page as they are needed.</summary>
    /// <remarks>
    /// <inheritdoc cref="ListAllSessionsAsync" path="/remarks"/>
    /// </remarks>
    /// <param name="devinId">Session id, with the prefix <c>devin-</c> or without.</param>
    /// <param name="parameters">
    /// The size of a page (<see cref="GetSessionMessagesParameters.First"/>) and where to begin
    /// (<see cref="GetSessionMessagesParameters.After"/>). Left unchanged.
    /// </param>
    /// <param name="options">What differs for each request from the client's options.</param>
    /// <param name="cancellationToken">Ends the listing.</param>
    /// <returns>The messages in the order of the service.</returns>
    /// <exception cref="DevinException">A request failed, its repetitions included.</exception>
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
