using Devin.Generated.Core;
using Devin.Generated.Transport;

namespace Devin.Generated.Fluent;

/// <summary>The body of a Kiota request: a stream with its media type.</summary>
internal sealed class FluentBody(Stream content, string contentType) : ApiBody
{
    private readonly StreamSource _source = new(content);

    /// <inheritdoc/>
    public override bool CanRepeat => _source.CanRepeat;

    /// <inheritdoc/>
    public override bool IsStreamed => content is not MemoryStream;

    /// <inheritdoc/>
    public override HttpContent CreateContent()
    {
        var result = _source.CreateContent();
        result.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return result;
    }

    /// <inheritdoc/>
    public override bool HoldsField(string name) =>
        content is MemoryStream memory
        && memory.TryGetBuffer(out var bytes)
        && contentType.Contains("json", StringComparison.Ordinal)
        && JsonField.HasValue(bytes, name);
}
