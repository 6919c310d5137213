using System.Text;

namespace Devin.Generator.Documents;

/// <summary>UTF-8 that refuses bytes which are none.</summary>
internal static class StrictUtf8
{
    /// <summary>The encoding; decoding other bytes throws a <see cref="DecoderFallbackException"/>.</summary>
    public static UTF8Encoding Encoding { get; } =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
