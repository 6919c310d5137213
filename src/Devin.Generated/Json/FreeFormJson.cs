using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Generated.Json;

/// <summary>
/// A value whose parts the contract does not describe. A value that was read is kept as its JSON text until it is used.
/// </summary>
/// <typeparam name="T">The type of the value: an object or any value.</typeparam>
internal sealed class FreeFormJson<T>
    where T : JsonNode
{
    // What was accepted once is accepted again, whatever the options of the first reader were.
    private static readonly JsonReaderOptions s_options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = int.MaxValue,
    };

    // The JSON text in UTF-8, or the value.
    private object _content;

    private FreeFormJson(object content) => _content = content;

    /// <summary>The value. It is the same instance for all callers.</summary>
    public T Value => _content as T ?? Parse();

    /// <summary>The JSON text; empty if the value is in use and can have changed.</summary>
    public ReadOnlySpan<byte> Text => _content as byte[];

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FreeFormJson<T>?(T? value) => value is null ? null : new FreeFormJson<T>(value);

    [return: NotNullIfNotNull(nameof(json))]
    public static implicit operator T?(FreeFormJson<T>? json) => json?.Value;

    /// <summary>A value that is parsed when it is used.</summary>
    /// <param name="text">A complete value as valid JSON in UTF-8, which is copied.</param>
    public static FreeFormJson<T> Unparsed(ReadOnlySpan<byte> text) => new(text.ToArray());

    /// <summary>A copy that shares nothing that can change.</summary>
    public FreeFormJson<T> Copy() => new(_content is T value ? value.DeepClone() : _content);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private T Parse()
    {
        var content = _content;
        if (content is byte[] text)
        {
            var reader = new Utf8JsonReader(text, s_options);
            reader.Read();
            var parsed = JsonNodeReader.Read(ref reader)!;
            content = Interlocked.CompareExchange(ref _content, parsed, text) is T other ? other : parsed;
        }

        return (T)content;
    }
}
