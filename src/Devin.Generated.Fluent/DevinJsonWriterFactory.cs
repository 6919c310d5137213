using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Fluent;

/// <summary>
/// Writes JSON for any Kiota request adapter. Models of this library are written by their emitted codecs; other models
/// are written as Kiota does.
/// </summary>
/// <remarks>For custom request adapters. <c>DevinApiClient.Create</c> does not need it.</remarks>
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
            ? new FluentWriter()
            : throw new ArgumentOutOfRangeException(
                nameof(contentType),
                contentType,
                "Only application/json can be written."
            );
    }
}
