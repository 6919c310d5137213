using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated;

/// <summary>
/// Writes JSON for any of Kiota's request adapters; the models of this library straight through their emitted codecs.
/// Other models are written as Kiota does.
/// </summary>
/// <remarks>Give it to an adapter of your own. <c>DevinApiClient.Create</c> needs none.</remarks>
public sealed class DevinJsonWriterFactory : ISerializationWriterFactory
{
    /// <inheritdoc/>
    public string ValidContentType => "application/json";

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The content type is not JSON.</exception>
    public ISerializationWriter GetSerializationWriter(string contentType)
    {
        ArgumentNullException.ThrowIfNull(contentType);
        return contentType.StartsWith(ValidContentType, StringComparison.OrdinalIgnoreCase)
            ? new Fluent.FluentWriter()
            : throw new ArgumentOutOfRangeException(
                nameof(contentType),
                contentType,
                "Only application/json is written."
            );
    }
}
