using System.Net.Http.Headers;
using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>A body that is read from a stream.</summary>
internal sealed class BinaryBody(Stream stream, string contentType) : ApiBody
{
    private readonly StreamSource _source = new(stream);

    /// <inheritdoc/>
    public override bool CanRepeat => _source.CanRepeat;

    /// <inheritdoc/>
    public override bool IsStreamed => true;

    /// <inheritdoc/>
    public override HttpContent CreateContent()
    {
        var content = _source.CreateContent();
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return content;
    }
}
