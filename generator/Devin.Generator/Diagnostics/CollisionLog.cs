namespace Devin.Generator.Diagnostics;

/// <summary>Takes names that two things of a contract would share.</summary>
/// <param name="notes">Where collisions go as warnings, the rest of the contract comes out all the same.</param>
/// <param name="isStrict">Whether a collision is an error.</param>
internal sealed class CollisionLog(ICollection<Diagnostic> notes, bool isStrict)
{
    /// <summary>Reports collisions that were found together.</summary>
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
}
