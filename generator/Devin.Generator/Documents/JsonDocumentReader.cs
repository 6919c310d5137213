using System.Text;
using System.Text.Json;
using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Documents;

/// <summary>Reads one JSON document into nodes.</summary>
internal static class JsonDocumentReader
{
    /// <summary>Reads the document.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="file">The file's name as it appears in messages.</param>
    /// <exception cref="ContractException">The text is not well-formed JSON.</exception>
    public static Node Read(string text, string file)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var lines = new Utf8LineIndex(bytes, file);
        var options = new JsonReaderOptions { MaxDepth = DocumentLimits.Depth };
        var reader = new Utf8JsonReader(bytes, options);
        try
        {
            reader.Read();
            var root = ReadNode(ref reader, lines);
            reader.Read();
            return root;
        }
        catch (JsonException exception)
        {
            throw new ContractException(
                DiagnosticCodes.Syntax,
                $"'{file}' is not valid JSON: {exception.Message.Split(" LineNumber:")[0].TrimEnd('.')}. Correct the syntax at this place.",
                new SourceLocation(
                    file,
                    (int)(exception.LineNumber ?? 0) + 1,
                    (int)(exception.BytePositionInLine ?? 0) + 1
                )
            );
        }
    }

    private static Node ReadNode(ref Utf8JsonReader reader, Utf8LineIndex lines)
    {
        var location = lines.LocationOf(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new MemberList();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var nameLocation = lines.LocationOf(reader.TokenStartIndex);
                    var name = TextOf(ref reader, nameLocation);
                    reader.Read();
                    members.Add(new Member(name, nameLocation, ReadNode(ref reader, lines)));
                }

                return new MappingNode(location, members.ToList());
            case JsonTokenType.StartArray:
                var items = new List<Node>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadNode(ref reader, lines));
                }

                return new SequenceNode(location, items);
            case JsonTokenType.String:
                return new ScalarNode(location, ScalarKind.String, TextOf(ref reader, location));
            case JsonTokenType.Number:
                return new ScalarNode(location, ScalarKind.Number, Encoding.UTF8.GetString(reader.ValueSpan));
            case JsonTokenType.Null:
                return new ScalarNode(location, ScalarKind.Null, "null");
            default:
                return new ScalarNode(
                    location,
                    ScalarKind.Boolean,
                    reader.TokenType == JsonTokenType.True ? "true" : "false"
                );
        }
    }

    private static string TextOf(ref Utf8JsonReader reader, SourceLocation location)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The only text that the reader accepts as JSON and cannot return.
            throw Surrogates.Refused(location);
        }
    }
}
