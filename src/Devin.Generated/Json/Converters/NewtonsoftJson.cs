using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace Devin.Generated.Json.Converters;

/// <summary>Writes and reads JSON bodies with Newtonsoft.Json.</summary>
internal sealed class NewtonsoftJson : IBodySerializer
{
    private readonly JsonSerializer _serializer;

    /// <summary>Uses the settings unchanged, except that a body must contain exactly one value.</summary>
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2026",
        Justification = "The option NewtonsoftSettings warns its users."
    )]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The option NewtonsoftSettings warns its users.")]
    public NewtonsoftJson(JsonSerializerSettings settings)
    {
        _serializer = JsonSerializer.Create(settings);
        _serializer.CheckAdditionalContent = true;
    }

    /// <summary>Writes a value in UTF-8.</summary>
    public void Write<T>(IBufferWriter<byte> target, T value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        _serializer.Serialize(text, value, typeof(T));
        Encoding.UTF8.GetBytes(text.ToString(), target);
    }

    /// <summary>Reads a value.</summary>
    /// <exception cref="UnreadableJsonException">The text is not JSON or does not match the type.</exception>
    public T Read<T>(ReadOnlySpan<byte> json)
    {
        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(json)));
        try
        {
            return _serializer.Deserialize<T>(reader) ?? throw new UnreadableJsonException("", "The value is null.");
        }
        catch (JsonException)
        {
            // Not kept as the inner exception: its message contains the value, which can be a secret.
            throw new UnreadableJsonException(
                ToPointer(reader.Path),
                $"Newtonsoft.Json could not read it as part of {typeof(T).Name}."
            );
        }
    }

    /// <summary>Returns the JSON pointer for a path such as <c>items[0].name</c> or <c>map['a.b']</c>.</summary>
    internal static string ToPointer(string path)
    {
        var pointer = new StringBuilder();
        for (var index = 0; index < path.Length; )
        {
            var isQuoted = path.AsSpan(index).StartsWith("['");
            var isIndex = !isQuoted && path[index] == '[';
            var start =
                isQuoted ? index + 2
                : isIndex || path[index] == '.' ? index + 1
                : index;
            var end = isQuoted
                ? path.IndexOf("']", start, StringComparison.Ordinal)
                : path.IndexOfAny(isIndex ? [']'] : ['.', '['], start);
            end = end < 0 ? path.Length : end;
            var name = isQuoted
                ? path[start..end]
                    .Replace("\\'", "'", StringComparison.Ordinal)
                    .Replace("\\\\", "\\", StringComparison.Ordinal)
                : path[start..end];
            pointer
                .Append('/')
                .Append(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            index =
                end
                + (
                    isQuoted ? 2
                    : isIndex ? 1
                    : 0
                );
        }

        return pointer.ToString();
    }
}
