using Devin.Generated.Json;
using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Kiota;

/// <summary>A parse node that holds the JSON of its value, so that a codec can read it directly.</summary>
internal interface IJsonParseNode : IParseNode
{
    /// <summary>The value in UTF-8.</summary>
    ReadOnlySpan<byte> Json { get; }

    /// <summary>The serializer; null for the codecs.</summary>
    ApiSerializer? Serializer { get; }

    /// <summary>Collects deviations from the contract; null to ignore them.</summary>
    JsonReadContext? Context { get; }
}
