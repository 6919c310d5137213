namespace Devin.Generator.Diagnostics;

/// <summary>Collects name collisions between two things of a contract.</summary>
/// <param name="notes">
/// Receives collisions as warnings if the rules are not strict; the rest of the contract is still emitted.
/// </param>
/// <param name="isStrict">Whether a collision of names that the contract or its overlay gives is an error.</param>
internal sealed class CollisionLog(ICollection<Diagnostic> notes, bool isStrict)
{
    /// <summary>Reports collisions that were found together, and that the contract or its overlay causes.</summary>
    /// <exception cref="ContractException">There is one, and the rules are strict.</exception>
    public void Report(IEnumerable<Diagnostic> collisions)
    {
        var found = collisions.ToArray();
        if (isStrict && found.Length > 0)
        {
            throw new ContractException(found);
        }

        foreach (var collision in found)
        {
            notes.Add(collision with { Severity = Severity.Warning });
        }
    }

    /// <summary>
    /// Reports a collision that only the rules of this program cause. They gave other names, so it is always a warning.
    /// </summary>
    public void Resolved(Diagnostic collision) => notes.Add(collision with { Severity = Severity.Warning });
}
