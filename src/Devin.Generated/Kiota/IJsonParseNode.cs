using Devin.Generated.Json;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Kiota;

/// <summary>A parse node that holds the JSON of its value, so that a codec can read it directly.</summary>
internal interface IJsonParseNode : IParseNode
{
    /// <summary>The value in UTF-8.</summary>
    ReadOnlySpan<byte> Json { get; }

    /// <summary>Reads the value.</summary>
    /// <exception cref="System.Text.Json.JsonException">
    /// The JSON does not match the type. The message names the location.
    /// </exception>
    T Read<T, TCodec>()
        where TCodec : IJsonCodec<T>;
}
