using System.Text.Json;
using Devin.Generated.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Fluent;

/// <summary>What reads and writes itself through its codec, and so needs none of Kiota's walking from field to field.</summary>
internal interface IFluentModel : IParsable
{
    /// <summary>Whether reading is done, and a parse node that asks for fields has nothing left to assign.</summary>
    bool IsRead { get; set; }

    /// <summary>Writes the whole value.</summary>
    void Write(Utf8JsonWriter writer, JsonWriteMode mode);
}
