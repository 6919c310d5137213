namespace Devin.Generated;

/// <summary>Information about the contract from which this library was generated.</summary>
public static partial class DevinContract
{
    /// <summary>
    /// Gets the enum values that some localized copies of the contract list and others do not. The generated enums
    /// contain all of them, because the server may send any of them.
    /// </summary>
    public static IReadOnlyList<EnumDriftEntry> EnumDrift => s_enumDrift;
}
