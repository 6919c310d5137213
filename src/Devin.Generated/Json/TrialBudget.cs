namespace Devin.Generated.Json;

/// <summary>
/// Limits how much is read again within the trials of one value. A union within a trial is read as several variants too,
/// as long as there is something left, so that the time does not multiply with each level.
/// </summary>
/// <param name="length">The number of bytes of the value.</param>
internal sealed class TrialBudget(long length)
{
    private const int Repetitions = 8;
    private const int Least = 4096;

    private long _left = (Repetitions * length) + Least;

    /// <summary>Takes the reading of a value as several variants; false if there is not enough left.</summary>
    public bool TryTake(long bytes, int variants)
    {
        if (_left < bytes * variants)
        {
            return false;
        }

        _left -= bytes * variants;
        return true;
    }
}
