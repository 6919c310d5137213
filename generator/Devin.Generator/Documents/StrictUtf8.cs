using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Documents;

/// <summary>Decodes the bytes of a file as UTF-8 and refuses any other bytes.</summary>
internal static class StrictUtf8
{
    private static readonly UTF8Encoding Encoding = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>The text of the bytes.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="file">The file's name as it appears in messages.</param>
    /// <exception cref="ContractException">The bytes are not UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string file)
    {
        try
        {
            return Encoding.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw new ContractException(
                DiagnosticCodes.Syntax,
                $"The file is not UTF-8 (byte {exception.Index}). Save it as UTF-8.",
                new SourceLocation(file, 1, 1)
            );
        }
    }
}
