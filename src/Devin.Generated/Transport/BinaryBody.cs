using System.Net.Http.Headers;

namespace Devin.Generated.Transport;

/// <summary>Bytes from a stream.</summary>
internal sealed class BinaryBody(Stream stream, string contentType) : ApiBody
{
    private readonly StreamSource _source = new(stream);

    /// <inheritdoc/>
    public override bool CanRepeat => _source.CanRepeat;

    /// <inheritdoc/>
    public override HttpContent CreateContent()
    {
        var content = _source.CreateContent();
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return content;
    }
}
