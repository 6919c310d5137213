namespace Devin.Generated.Json;

/// <summary>An integer type whose known values the contract lists. The server can send other values.</summary>
/// <remarks>Emitted code implements this interface. The default is zero, which can be a listed value.</remarks>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IOpenNumberEnum<TSelf>
    where TSelf : struct, IOpenNumberEnum<TSelf>
{
    /// <summary>Gets the number in JSON.</summary>
    long Value { get; }

    /// <summary>Gets a value that indicates whether the contract lists the value.</summary>
    bool IsKnown { get; }

    /// <summary>Gets the values that the contract lists, in ascending order.</summary>
    static abstract IReadOnlyList<TSelf> KnownValues { get; }

    /// <summary>Creates a value from any number.</summary>
    static abstract TSelf FromValue(long value);
}
