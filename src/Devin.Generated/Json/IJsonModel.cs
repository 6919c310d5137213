using System.ComponentModel;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>A type of the contract that reads and writes itself as UTF-8 JSON, without reflection.</summary>
/// <remarks>Emitted code implements it; programs use the client, or any JSON serializer.</remarks>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel<TSelf>
    where TSelf : IJsonModel<TSelf>
{
    /// <summary>Reads a value. The reader stands on its first token before and on its last token after.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="context">Where deviations from the contract are noted.</param>
    /// <exception cref="JsonException">The JSON is malformed, or a token has another type than the contract says.</exception>
    static abstract TSelf Read(ref Utf8JsonReader reader, JsonReadContext context);

    /// <summary>Writes the value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="mode">Whether required members must be there.</param>
    /// <exception cref="InvalidOperationException">A required member is missing in <see cref="JsonWriteMode.Request"/>.</exception>
    void Write(Utf8JsonWriter writer, JsonWriteMode mode);
}
