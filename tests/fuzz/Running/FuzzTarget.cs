namespace Devin.Fuzz.Running;

/// <summary>A part of the library that reads what others sent.</summary>
/// <param name="name">The name, as on the command line.</param>
/// <param name="seeds">The corpus.</param>
internal abstract class FuzzTarget(string name, IReadOnlyList<FuzzSeed> seeds)
{
    /// <summary>The name, as on the command line.</summary>
    public string Name => name;

    /// <summary>The corpus.</summary>
    public IReadOnlyList<FuzzSeed> Seeds => seeds;

    /// <summary>Gives an input to the library.</summary>
    /// <exception cref="Exception">The library threw an exception that it does not document, or a rule is violated.</exception>
    public abstract void Execute(string subject, byte[] input);
}
