using Devin.Generator.Diagnostics;

namespace Devin.Generator.Refresh.Reading;

/// <summary>Retrieves many items with limited concurrency.</summary>
internal static class Retrievals
{
    /// <summary>The number of failures after which no further request is sent.</summary>
    private const int MostFailures = 5;

    /// <summary>Retrieves all items. The results are in the order of the items.</summary>
    /// <exception cref="ContractException">Items cannot be retrieved; they are named, up to the limit.</exception>
    public static async Task<IReadOnlyList<TResult>> AllAsync<TItem, TResult>(
        IReadOnlyList<TItem> items,
        int concurrency,
        Func<TItem, CancellationToken, Task<TResult>> retrieve,
        CancellationToken cancellationToken
    )
    {
        var results = new TResult[items.Count];
        var failures = new Lock();
        var found = new SortedDictionary<int, Diagnostic>();
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = concurrency,
            CancellationToken = cancellationToken,
        };
        await Parallel
            .ForEachAsync(
                items.Index(),
                options,
                async (item, token) =>
                {
                    try
                    {
                        if (found.Count < MostFailures)
                        {
                            results[item.Index] = await retrieve(item.Item, token).ConfigureAwait(false);
                        }
                    }
                    catch (ContractException exception)
                    {
                        lock (failures)
                        {
                            found[item.Index] = exception.Diagnostics[0];
                        }
                    }
                }
            )
            .ConfigureAwait(false);
        return found.Count == 0 ? results : throw new ContractException([.. found.Values]);
    }
}
