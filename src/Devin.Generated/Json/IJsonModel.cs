using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Devin.Generated.Json;

/// <summary>A type of the contract that reads and writes itself as UTF-8 JSON, without reflection.</summary>
/// <remarks>Emitted code implements this interface. Programs use the client or any JSON serializer.</remarks>
/// <typeparam name="TSelf">The implementing type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel<TSelf>
    where TSelf : IJsonModel<TSelf>
{
    /// <summary>
    /// Reads a value. The reader is on the first token of the value before the call, and on the last token after it.
    /// </summary>
    /// <param name="reader">The reader.</param>
    /// <param name="context">Collects deviations from the contract.</param>
    /// <param name="value">The value.</param>
    /// <returns>
    /// False if the JSON is not an object but the type is. The reader is still on the first token then.
    /// </returns>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    static abstract bool TryRead(
        ref Utf8JsonReader reader,
        JsonReadContext context,
        [NotNullWhen(true)] out TSelf? value
    );

    /// <summary>Writes the value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="mode">Whether required properties must have values.</param>
    /// <exception cref="InvalidOperationException">
    /// A required property has no value in <see cref="JsonWriteMode.Request"/>.
    /// </exception>
    internal void Write(CodecWriter writer, JsonWriteMode mode);

    /// <summary>
    /// Creates a copy of the value and of everything in it. The copy has the same properties in the same states.
    /// </summary>
    TSelf DeepClone();

    /// <summary>The metadata of the type; null if it has no properties that can be described.</summary>
    [RequiresDynamicCode(RuntimeTypes.Reason)]
    [RequiresUnreferencedCode(RuntimeTypes.Reason)]
    internal static virtual JsonTypeInfo? Describe(JsonSerializerOptions options) => null;
}
