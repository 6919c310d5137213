namespace Devin.Generated.Json;

/// <summary>A string type whose known values the contract lists. The server can send other values.</summary>
/// <remarks>Emitted code implements this interface.</remarks>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IOpenEnum<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>
    /// Gets the text in JSON; null for the default of the type, which is not a value and is never written.
    /// </summary>
    string? Value { get; }

    /// <summary>Gets a value that indicates whether the contract lists the value.</summary>
    bool IsKnown { get; }

    /// <summary>Gets the values that the contract lists, in ordinal order.</summary>
    static abstract IReadOnlyList<TSelf> KnownValues { get; }

    /// <summary>Creates a value from any text.</summary>
    static abstract TSelf FromValue(string value);

    /// <summary>Whether the contract allows any other text too.</summary>
    internal static virtual bool AllowsOthers => false;

    /// <summary>The listed value that a text in UTF-8 is; null if it is another text.</summary>
    internal static virtual string? FindListed(ReadOnlySpan<byte> utf8) => null;
}
