using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>A model that reads and writes itself as JSON.</summary>
/// <typeparam name="TSelf">The model.</typeparam>
public interface IJsonModel<TSelf>
    where TSelf : IJsonModel<TSelf>
{
    /// <summary>Reads the value that the reader stands on.</summary>
    /// <param name="reader">Stands on the first token of the value; afterwards on the last.</param>
    /// <param name="context">What goes along with one reading.</param>
    static abstract TSelf Read(ref Utf8JsonReader reader, JsonReadContext context);

    /// <summary>Writes the model.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="mode">How strict.</param>
    void Write(Utf8JsonWriter writer, JsonWriteMode mode);
}
