namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>A finding with the path to its value.</summary>
/// <param name="Path">The path; null for the whole value.</param>
/// <param name="Message">The description.</param>
/// <param name="Code">The kind of violation.</param>
internal sealed record PlacedFinding(ValuePath? Path, string Message, string Code)
{
    /// <summary>The finding with its location.</summary>
    /// <param name="root">The location of the whole value.</param>
    public ContractFinding At(string root) => new(ValuePath.Location(root, Path), Message, Code);
}
