using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Documents;

/// <summary>Reads a file of either format: JSON when its first character opens a JSON value, else YAML.</summary>
internal static class DocumentReader
{
    /// <summary>Reads text.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="file">The file's name as it appears in messages.</param>
    /// <exception cref="ContractException">The text is neither.</exception>
    public static Node Read(string text, string file)
    {
        var body = text.TrimStart('\uFEFF');
        var isJson = body.AsSpan().TrimStart() is ['{' or '[', ..];
        if (!isJson)
        {
            return YamlDocumentReader.Read(body, file);
        }

        try
        {
            return JsonDocumentReader.Read(body, file);
        }
        catch (ContractException jsonError) when (jsonError.Diagnostics[0].Code == DiagnosticCodes.Syntax)
        {
            // A YAML flow mapping begins like JSON. If the text is neither, the JSON message is the helpful one.
            try
            {
                return YamlDocumentReader.Read(body, file);
            }
            catch (ContractException)
            {
                throw jsonError;
            }
        }
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="file">The file's name as it appears in messages.</param>
    /// <exception cref="ContractException">The bytes are not UTF-8, or the text is neither YAML nor JSON.</exception>
    public static Node Read(ReadOnlySpan<byte> bytes, string file) => Read(StrictUtf8.Decode(bytes, file), file);
}
