using System.Net.Http.Headers;
using System.Text;

namespace Devin.Generated.Transport;

/// <summary>A text body in UTF-8.</summary>
internal sealed class TextBody(string text, string contentType) : ApiBody
{
    /// <inheritdoc/>
    public override HttpContent CreateContent()
    {
        var type = MediaTypeHeaderValue.Parse(contentType);
        type.CharSet = Encoding.UTF8.WebName;
        return new StringContent(text, Encoding.UTF8, type);
    }
}
