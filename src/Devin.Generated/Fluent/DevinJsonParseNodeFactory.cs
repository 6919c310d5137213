using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated;

/// <summary>
/// Reads JSON for any of Kiota's request adapters; the models of this library straight through their emitted codecs, which
/// is several times faster than Kiota's own factory and names the place of a fault. Other models are read as Kiota does.
/// </summary>
/// <remarks>Give it to an adapter of your own. <c>DevinApiClient.Create</c> needs none.</remarks>
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
            throw new ArgumentOutOfRangeException(nameof(contentType), contentType, "Only application/json is read.");
        }

        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, cancellationToken).ConfigureAwait(false);
        return new Fluent.FluentParseNode(copy.ToArray());
    }
}
