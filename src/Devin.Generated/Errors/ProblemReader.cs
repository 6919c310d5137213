using System.Text.Json;
using Devin.Generated.Core;

namespace Devin.Generated.Errors;

/// <summary>Reads the body of an error response in any of the supported formats.</summary>
internal static class ProblemReader
{
    /// <summary>Reads a body. Never throws, because another error is already being reported.</summary>
    /// <param name="body">The body, possibly truncated.</param>
    /// <param name="mediaType">The media type in lowercase, or null.</param>
    /// <param name="redaction">Removes the token of the request if the body repeats it.</param>
    public static ApiProblem Read(ReadOnlyMemory<byte> body, string? mediaType, TokenRedaction redaction)
    {
        body = redaction.Apply(body);
        var text = body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;
        var start = text.Span.TrimStart(" \t\r\n"u8);
        if (start.Length == 0)
        {
            return new ApiProblem();
        }

        var isJson =
            mediaType?.EndsWith("json", StringComparison.Ordinal) is true || start[0] is (byte)'{' or (byte)'[';
        if (!isJson)
        {
            return new ApiProblem { Excerpt = PlainExcerpt.Create(text.Span, mediaType, redaction) };
        }

        try
        {
            RequireUnicode(text.Span);
            using var document = JsonDocument.Parse(text);
            return FromJson(document.RootElement.Clone());
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Malformed, truncated, or invalid Unicode. No excerpt: it could show a value that was sent.
            return new ApiProblem();
        }
    }

    /// <summary>Throws if a string or a name is not valid Unicode, which would only be found when it is used.</summary>
    private static void RequireUnicode(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            {
                reader.GetString();
            }
        }
    }

    private static ApiProblem FromJson(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return new ApiProblem { Json = root, Detail = Text(root) };
        }

        return new ApiProblem
        {
            Json = root,
            Type = Text(root, "type"),
            Title = Text(root, "title"),
            Status = Number(root, "status"),
            Detail = Sentence(root, "detail") ?? Sentence(root, "message") ?? Sentence(root, "error"),
            Instance = Text(root, "instance"),
            Errors = [.. Items(root, "detail").Concat(Items(root, "errors")).Select(ReadError)],
        };
    }

    private static ApiProblemError ReadError(JsonElement error)
    {
        if (error.ValueKind != JsonValueKind.Object)
        {
            return new ApiProblemError { Message = Text(error) };
        }

        return new ApiProblemError
        {
            Location = Location(error),
            Message = Text(error, "msg") ?? Text(error, "message") ?? Text(error, "detail"),
            Type = Text(error, "type") ?? Text(error, "code"),
        };
    }

    private static IReadOnlyList<string> Location(JsonElement error)
    {
        var parts = Items(error, "loc").Select(static part => Text(part) ?? part.GetRawText()).ToArray();
        if (parts.Length > 0)
        {
            return parts;
        }

        // RFC 9457 writes a JSON pointer as a URI fragment.
        return Text(error, "pointer")?.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries)
            ?? (Text(error, "field") is { } field ? [field] : []);
    }

    /// <summary>A text, or the message of an object in its place.</summary>
    private static string? Sentence(JsonElement parent, string name) =>
        Text(parent, name)
        ?? (
            parent.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.Object
                ? Text(inner, "message") ?? Text(inner, "msg")
                : null
        );

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static int? Number(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var number)
            ? number
            : null;

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray()
            : [];
}
