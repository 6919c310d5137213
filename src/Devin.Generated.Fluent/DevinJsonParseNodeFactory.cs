using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Fluent;

/// <summary>
/// Reads JSON for any Kiota request adapter. Models of this library are read by their emitted codecs, which are several
/// times faster than Kiota's own parser and name the location of an error. Other models are read as Kiota does.
/// </summary>
/// <remarks>For custom request adapters. <c>DevinApiClient.Create</c> does not need it.</remarks>
public sealed class DevinJsonParseNodeFactory : IParseNodeFactory
{
    /// <inheritdoc/>
    public string ValidContentType => "application/json";

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The content type is not JSON.</exception>
    public async Task<IParseNode> GetRootParseNodeAsync(
        string contentType,
        Stream content,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(contentType);
        ArgumentNullException.ThrowIfNull(content);
        if (!contentType.StartsWith(ValidContentType, StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentOutOfRangeException(
                nameof(contentType),
                contentType,
                "Only application/json can be read."
            );
        }

        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, cancellationToken).ConfigureAwait(false);
        return new FluentParseNode(copy.ToArray());
    }
}
