namespace Devin.Generated.Transport;

/// <summary>The byte order mark of UTF-8, which some services send before JSON.</summary>
internal static class ByteOrderMark
{
    /// <summary>Returns the text after the byte order mark, if there is one.</summary>
    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> text) =>
        text.StartsWith("\uFEFF"u8) ? text["\uFEFF"u8.Length..] : text;
}
