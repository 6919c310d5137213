namespace Devin.Generated;

/// <summary>What is known of the contract that this library was generated from.</summary>
public static partial class DevinContract
{
    /// <summary>
    /// The enum values on which the copies of the contract disagree. The enums have them all, since nobody knows which
    /// of them the server may send.
    /// </summary>
    public static IReadOnlyList<EnumDriftEntry> EnumDrift => s_enumDrift;
}
