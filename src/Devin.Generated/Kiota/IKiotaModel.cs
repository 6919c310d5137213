using Devin.Generated.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Kiota;

/// <summary>
/// A type that reads and writes itself with its codec, so that Kiota does not have to process its fields one by one.
/// </summary>
internal interface IKiotaModel : IParsable
{
    /// <summary>
    /// Whether the value was read completely, so that a parse node that asks for fields has nothing to assign.
    /// </summary>
    bool IsRead { get; set; }

    /// <summary>Writes the whole value.</summary>
    void Write(CodecWriter writer, JsonWriteMode mode);
}
