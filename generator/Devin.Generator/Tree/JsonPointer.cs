using System.Globalization;

namespace Devin.Generator.Tree;

/// <summary>A JSON pointer (RFC 6901). Pointers below one place share its part; their text is built when it is asked for.</summary>
internal readonly struct JsonPointer : IEquatable<JsonPointer>, IComparable<JsonPointer>
{
    private readonly JsonPointerStep? _last;

    private JsonPointer(JsonPointerStep last) => _last = last;

    /// <summary>The pointer to the whole document.</summary>
    public static JsonPointer Root => default;

    /// <summary>The pointer to a member of a mapping.</summary>
    public JsonPointer Append(string name) => new(new JsonPointerStep(_last, name));

    /// <summary>The pointer to an item of a sequence.</summary>
    public JsonPointer Append(int index) => Append(index.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads a pointer, with or without the <c>#</c> of a URI fragment; null when it is none.</summary>
    public static JsonPointer? TryParse(string text)
    {
        var isFragment = text.StartsWith('#');
        var body = isFragment ? text[1..] : text;
        if (body.Length > 0 && body[0] != '/')
        {
            return null;
        }

        return JsonPointerStep.Parse(isFragment ? Uri.UnescapeDataString(body) : body) is { } last
            ? new JsonPointer(last)
            : Root;
    }

    /// <summary>The names and indexes from the root down, unescaped.</summary>
    public IReadOnlyList<string> Segments => _last?.Names ?? [];

    /// <summary>The number of names and indexes from the root down.</summary>
    public int Depth => _last?.Length ?? 0;

    /// <summary>The pointer to what contains the place, with so many names; the pointer itself if it has no more.</summary>
    public JsonPointer First(int depth) =>
        Depth <= depth ? this
        : depth == 0 ? Root
        : new(_last!.First(depth));

    /// <summary>The node at the pointer, or null.</summary>
    public Node? Find(Node root)
    {
        var node = root;
        foreach (var segment in Segments)
        {
            node = node switch
            {
                MappingNode mapping => mapping[segment],
                SequenceNode sequence
                    when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                        && index < sequence.Items.Count => sequence.Items[index],
                _ => null,
            };
            if (node is null)
            {
                return null;
            }
        }

        return node;
    }

    /// <inheritdoc/>
    public override string ToString() => _last?.Text ?? "";

    /// <inheritdoc/>
    public bool Equals(JsonPointer other) => JsonPointerStep.AreEqual(_last, other._last);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonPointer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _last?.Hash ?? 0;

    /// <inheritdoc/>
    public int CompareTo(JsonPointer other) => string.CompareOrdinal(ToString(), other.ToString());

    public static bool operator ==(JsonPointer left, JsonPointer right) => left.Equals(right);

    public static bool operator !=(JsonPointer left, JsonPointer right) => !left.Equals(right);
}
