using System.Runtime.CompilerServices;
using Devin.Generated.Json;
using Devin.Generated.Models;
using Devin.Generated.Polling;

namespace Devin.Generated;

/// <summary>Reads the messages of a session, each once, whatever pages the service puts them in.</summary>
/// <param name="readPage">Reads the page after a cursor.</param>
/// <param name="afterEventId">The last message that is not returned; null to return all.</param>
internal sealed class SessionMessageReader(
    Func<string?, CancellationToken, Task<SessionMessagePage>> readPage,
    string? afterEventId
)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private string? _cursor;
    private string? _skipUntil = afterEventId;

    /// <summary>The <c>event_id</c> of the last message that was returned, or after which reading started.</summary>
    public string? LastEventId { get; private set; } = afterEventId;

    /// <summary>The messages since the last call.</summary>
    public async IAsyncEnumerable<SessionMessage> ReadNewAsync(
        Poller poller,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var skipped = new List<SessionMessage>();
        var cursors = new HashSet<string>(StringComparer.Ordinal);
        bool hasNext;
        do
        {
            var page = await poller
                .ReadAsync(token => readPage(_cursor, token), cancellationToken)
                .ConfigureAwait(false);
            // Items that cannot be read are reported as undocumented values.
            foreach (var message in page.Items.Readable().Where(message => _seen.Add(message.Key)))
            {
                if (_skipUntil is not null)
                {
                    skipped.Add(message);
                    if (message.EventIdOrNull == _skipUntil)
                    {
                        _skipUntil = null;
                        skipped.Clear();
                    }

                    continue;
                }

                LastEventId = message.EventIdOrNull ?? LastEventId;
                yield return message;
            }

            // The last page can have no cursor. It is then read again, and its known messages are left out.
            hasNext = page.HasNextPage is true && !string.IsNullOrEmpty(page.EndCursor) && cursors.Add(page.EndCursor);
            _cursor = string.IsNullOrEmpty(page.EndCursor) ? _cursor : page.EndCursor;
        } while (hasNext);

        // The message to continue after does not exist: none is lost.
        _skipUntil = null;
        foreach (var message in skipped)
        {
            LastEventId = message.EventIdOrNull ?? LastEventId;
            yield return message;
        }
    }
}
