using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json;

/// <summary>
/// Reads and writes one type. Codecs are empty structs that are composed as type arguments, so that calls are bound
/// statically.
/// </summary>
internal interface IJsonCodec<T>
{
    /// <summary>Whether the codec itself can read a null token.</summary>
    static virtual bool AcceptsNull => false;

    /// <summary>The values that the codec can read, for messages, such as <c>a UUID</c>.</summary>
    static abstract string Expected { get; }

    /// <summary>Whether the value can be written. The default of an open enum cannot.</summary>
    static virtual bool IsWritable(T value) => true;

    /// <summary>Whether <c>Check</c> can find violations where the contract has no constraints for the value.</summary>
    static virtual bool IsAlwaysChecked => false;

    /// <summary>Whether two values are equal as JSON.</summary>
    static virtual bool IsSame(T left, T right) => EqualityComparer<T>.Default.Equals(left, right);

    /// <summary>The hash code of a value; the same for equal values.</summary>
    static virtual int Hash(T value) => value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(value);

    /// <summary>A copy that shares nothing that can change. A value that cannot change is its own copy.</summary>
    static virtual T Copy(T value) => value;

    /// <summary>Adds the violations of a value and of its parts.</summary>
    static virtual void Check(T value, ValueRules? rules, ref Validation validation) { }

    /// <summary>
    /// Reads a value. The reader is on the first token of the value before the call, and on the last token after it.
    /// </summary>
    /// <returns>
    /// False if the value is not one that the codec can read. The reader is still on its first token then.
    /// </returns>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    static abstract bool TryRead(
        ref Utf8JsonReader reader,
        JsonReadContext context,
        [MaybeNullWhen(false)] out T value
    );

    /// <summary>Writes a value.</summary>
    static abstract void Write(CodecWriter writer, T value, JsonWriteMode mode);
}
