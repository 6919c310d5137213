using System.Globalization;

namespace Devin.Generator.Tree;

/// <summary>A JSON pointer (RFC 6901).</summary>
internal readonly struct JsonPointer : IEquatable<JsonPointer>, IComparable<JsonPointer>
{
    private readonly string? _text;

    private JsonPointer(string text) => _text = text;

    /// <summary>The pointer to the whole document.</summary>
    public static JsonPointer Root => default;

    /// <summary>The pointer to a member of a mapping.</summary>
    public JsonPointer Append(string name) =>
        new(
            ToString()
                + "/"
                + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
        );

    /// <summary>The pointer to an item of a sequence.</summary>
    public JsonPointer Append(int index) => new(ToString() + "/" + index.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads a pointer, with or without the <c>#</c> of a URI fragment; null when it is none.</summary>
    public static JsonPointer? TryParse(string text)
    {
        var isFragment = text.StartsWith('#');
        var body = isFragment ? text[1..] : text;
        if (body.Length > 0 && body[0] != '/')
        {
            return null;
        }

        return new JsonPointer(isFragment ? Uri.UnescapeDataString(body) : body);
    }

    /// <summary>The names and indexes from the root down, unescaped.</summary>
    public IReadOnlyList<string> Segments =>
        _text is null or ""
            ? []
            : _text[1..]
                .Split('/')
                .Select(static segment =>
                    segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
                )
                .ToArray();

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
    public override string ToString() => _text ?? "";

    /// <inheritdoc/>
    public bool Equals(JsonPointer other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonPointer other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <inheritdoc/>
    public int CompareTo(JsonPointer other) => string.CompareOrdinal(ToString(), other.ToString());

    public static bool operator ==(JsonPointer left, JsonPointer right) => left.Equals(right);

    public static bool operator !=(JsonPointer left, JsonPointer right) => !left.Equals(right);
}
