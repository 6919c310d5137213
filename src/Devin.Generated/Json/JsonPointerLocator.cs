using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>Finds the JSON pointer (RFC 6901) of a position in a JSON text by reading the text again.</summary>
/// <remarks>Runs only after reading has failed, so that reading itself does not have to track its position.</remarks>
internal static class JsonPointerLocator
{
    /// <summary>Returns the pointer of the first token at or after a position.</summary>
    /// <param name="json">The whole text in UTF-8 without a byte order mark.</param>
    /// <param name="position">
    /// The byte offset; <see cref="long.MaxValue"/> for the position where the text is malformed.
    /// </param>
    /// <returns>
    /// The pointer; empty for the root. For a malformed text: the pointer of the value that was expected at the error,
    /// or of its container if no value had started.
    /// </returns>
    public static string Locate(ReadOnlySpan<byte> json, long position)
    {
        var reader = new Utf8JsonReader(json);
        return Locate(ref reader, position, new Stack<Step>());
    }

    /// <summary>The same for the value at the position of a reader; the pointer is relative to that value.</summary>
    public static string LocateFrom(Utf8JsonReader start, long position)
    {
        var path = new Stack<Step>();
        return Advance(ref start, path, position) ? Render(path) : Locate(ref start, position, path);
    }

    private static string Locate(ref Utf8JsonReader reader, long position, Stack<Step> path)
    {
        try
        {
            while (reader.Read() && !Advance(ref reader, path, position)) { }
        }
        catch (JsonException)
        {
            if (path.TryPeek(out var step) && step.Index is not null)
            {
                MoveToNextItem(path);
            }
        }

        return Render(path);
    }

    /// <summary>Processes a token. Returns true if it is the one at the position.</summary>
    private static bool Advance(ref Utf8JsonReader reader, Stack<Step> path, long position)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                path.Pop();
                if (reader.TokenStartIndex >= position)
                {
                    return true;
                }

                LeaveMember(path);
                return false;
            case JsonTokenType.PropertyName:
                path.Pop();
                path.Push(new Step(ReadName(ref reader), null));
                return reader.TokenStartIndex >= position;
        }

        MoveToNextItem(path);
        if (reader.TokenStartIndex >= position)
        {
            return true;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                path.Push(default);
                break;
            case JsonTokenType.StartArray:
                path.Push(new Step(null, -1));
                break;
            default:
                LeaveMember(path);
                break;
        }

        return false;
    }

    private static void MoveToNextItem(Stack<Step> path)
    {
        if (path.TryPeek(out var step) && step.Index is { } index)
        {
            path.Pop();
            path.Push(new Step(null, index + 1));
        }
    }

    private static void LeaveMember(Stack<Step> path)
    {
        if (path.TryPeek(out var step) && step.Index is null)
        {
            path.Pop();
            path.Push(default);
        }
    }

    private static string ReadName(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate or invalid UTF-8: the name cannot be decoded and is shown unchanged.
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private static string Render(Stack<Step> path)
    {
        var pointer = new StringBuilder();
        foreach (var step in path.Reverse())
        {
            if (step.Index is { } index)
            {
                pointer.Append(CultureInfo.InvariantCulture, $"/{Math.Max(index, 0)}");
            }
            else if (step.Name is { } name)
            {
                pointer
                    .Append('/')
                    .Append(
                        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
                    );
            }
        }

        return pointer.ToString();
    }

    /// <summary>
    /// The position within one level: a property name, an item index, or an object between properties (both null).
    /// </summary>
    private readonly record struct Step(string? Name, int? Index);
}
