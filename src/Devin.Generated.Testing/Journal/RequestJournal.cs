using System.Collections;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Journal;

/// <summary>The requests that were received, in order, including rejected ones.</summary>
/// <remarks>
/// All members are thread-safe. <see cref="InMemoryServiceOptions.JournalCapacity"/> limits the number of requests.
/// </remarks>
public sealed class RequestJournal : IReadOnlyList<RecordedRequest>
{
    private readonly Lock _gate = new();
    private readonly RecordedRequest?[] _ring;
    private long _received;
    private long _removed;

    internal RequestJournal(int capacity) => _ring = new RecordedRequest?[capacity];

    /// <summary>The number of requests that are kept.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return (int)(_received - _removed);
            }
        }
    }

    /// <summary>The number of requests that were received, including those that are not kept.</summary>
    public long TotalCount
    {
        get
        {
            lock (_gate)
            {
                return _received;
            }
        }
    }

    /// <summary>A request that is kept.</summary>
    /// <param name="index">The index, from 0 for the oldest.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no request with this index.</exception>
    public RecordedRequest this[int index]
    {
        get
        {
            lock (_gate)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(index);
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, _received - _removed);
                return At(_removed + index);
            }
        }
    }

    /// <summary>Returns the requests of an operation that are kept.</summary>
    /// <param name="operation">The operation.</param>
    public IReadOnlyList<RecordedRequest> Of(ServiceOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return [.. Snapshot().Where(request => request.OperationName == operation.Name)];
    }

    /// <summary>Asserts that the operation was called a number of times.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="times">The number; 0 for never.</param>
    /// <returns>The requests.</returns>
    /// <exception cref="RequestAssertionException">The number differs. The message lists what was received.</exception>
    public IReadOnlyList<RecordedRequest> Received(ServiceOperation operation, int times = 1)
    {
        var found = Of(operation);
        return found.Count == times ? found : throw Failure(operation, times, found.Count);
    }

    /// <summary>Asserts that the operation was called a number of times with a body that meets a condition.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="times">The number; 0 for never.</param>
    /// <returns>The bodies that meet the condition. A body that cannot be read meets none.</returns>
    /// <exception cref="RequestAssertionException">The number differs. The message lists what was received.</exception>
    public IReadOnlyList<TRequest> Received<TRequest, TResponse>(
        ServiceOperation<TRequest, TResponse> operation,
        Func<TRequest, bool> condition,
        int times = 1
    )
    {
        ArgumentNullException.ThrowIfNull(condition);
        var found = new List<TRequest>();
        foreach (var request in Of(operation))
        {
            if (operation.RequestCodec.TryRead(request.Content.Span, out var body) && condition(body))
            {
                found.Add(body);
            }
        }

        return found.Count == times ? found : throw Failure(operation, times, found.Count);
    }

    /// <summary>Removes all requests.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            Array.Clear(_ring);
            _removed = _received;
        }
    }

    /// <summary>Returns the requests of this moment. Later ones are not part of the enumeration.</summary>
    public IEnumerator<RecordedRequest> GetEnumerator() => Snapshot().AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Adds a request and returns its number, from 1.</summary>
    internal long Add(RecordedRequest request)
    {
        lock (_gate)
        {
            _ring[_received % _ring.Length] = request;
            _received++;
            _removed = Math.Max(_removed, _received - _ring.Length);
            return _received;
        }
    }

    private RequestAssertionException Failure(ServiceOperation operation, int expected, int found) =>
        new(JournalText.Of(operation, expected, found, Snapshot()));

    private RecordedRequest[] Snapshot()
    {
        lock (_gate)
        {
            var all = new RecordedRequest[_received - _removed];
            for (var i = 0; i < all.Length; i++)
            {
                all[i] = At(_removed + i);
            }

            return all;
        }
    }

    private RecordedRequest At(long number) => _ring[number % _ring.Length]!;
}
