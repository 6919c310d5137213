namespace Devin.Generated.Json;

/// <summary>An integer of which the contract lists some values. The server may send others.</summary>
/// <remarks>Emitted code implements it. The default is zero, which may be a value of its own.</remarks>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IOpenNumberEnum<TSelf>
    where TSelf : struct, IOpenNumberEnum<TSelf>
{
    /// <summary>The number on the wire.</summary>
    long Value { get; }

    /// <summary>Whether the contract lists the value.</summary>
    bool IsKnown { get; }

    /// <summary>The values that the contract lists, in ascending order.</summary>
    static abstract IReadOnlyList<TSelf> KnownValues { get; }

    /// <summary>A value with any number, listed or not.</summary>
    static abstract TSelf FromValue(long value);
}
