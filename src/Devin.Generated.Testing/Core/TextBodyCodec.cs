using System.Text;

namespace Devin.Generated.Testing.Core;

/// <summary>Reads and writes bodies that are text, in UTF-8.</summary>
internal sealed class TextBodyCodec : BodyCodec<string>
{
    /// <inheritdoc/>
    public override string MediaType => "text/plain";

    /// <inheritdoc/>
    public override string Read(ReadOnlySpan<byte> body) => Encoding.UTF8.GetString(body);

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Write(string value) => Encoding.UTF8.GetBytes(value);
}
