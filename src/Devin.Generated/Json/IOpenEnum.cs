namespace Devin.Generated.Json;

/// <summary>A string of which the contract lists some values. The server may send others.</summary>
/// <remarks>Emitted code implements it.</remarks>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IOpenEnum<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The text on the wire; null for the type's default, which is no value and is never written.</summary>
    string? Value { get; }

    /// <summary>Whether the contract lists the value.</summary>
    bool IsKnown { get; }

    /// <summary>The values that the contract lists, in ordinal order.</summary>
    static abstract IReadOnlyList<TSelf> KnownValues { get; }

    /// <summary>A value with any text, listed or not.</summary>
    static abstract TSelf FromValue(string value);
}
