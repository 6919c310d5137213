namespace Devin.Generated.Transport;

/// <summary>
/// The retries that a client can still spend. Each retry costs one, and each successful call returns a tenth of one, so
/// that a client does not multiply the load of a service that fails.
/// </summary>
internal sealed class RetryBudget(int capacity)
{
    private const int PerRetry = 10;

    private readonly int _most = capacity * PerRetry;
    private int _left = capacity * PerRetry;

    /// <summary>Takes one retry. Returns false if none is left.</summary>
    public bool TrySpend()
    {
        var left = Volatile.Read(ref _left);
        while (left >= PerRetry)
        {
            var seen = Interlocked.CompareExchange(ref _left, left - PerRetry, left);
            if (seen == left)
            {
                return true;
            }

            left = seen;
        }

        return false;
    }

    /// <summary>Returns a tenth of a retry after a successful call.</summary>
    public void Return()
    {
        var left = Volatile.Read(ref _left);
        while (left < _most)
        {
            var seen = Interlocked.CompareExchange(ref _left, left + 1, left);
            if (seen == left)
            {
                return;
            }

            left = seen;
        }
    }
}
