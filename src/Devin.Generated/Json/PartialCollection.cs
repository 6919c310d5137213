namespace Devin.Generated.Json;

/// <summary>A list or map with items that cannot be read.</summary>
/// <param name="member">The name for messages until the property is set.</param>
internal abstract class PartialCollection(string member)
{
    /// <summary>The type and the property, for messages.</summary>
    public string Member { get; private set; } = member;

    /// <summary>Whether items are left that cannot be read.</summary>
    public abstract bool HasUnreadableItems { get; }

    /// <summary>Gives a collection that was read the name of its property.</summary>
    public static void SetMember(object? collection, JsonMember member)
    {
        if (collection is PartialCollection partial)
        {
            partial.Member = member.Display;
        }
    }

    /// <summary>Whether two lists or maps are the same JSON, with what cannot be read as it was received.</summary>
    public static bool HasSameJson<T, TCodec>(T left, T right)
        where TCodec : struct, IJsonCodec<T> =>
        Utf8CodecWriter.ToUtf8<T, TCodec>(left).AsSpan().SequenceEqual(Utf8CodecWriter.ToUtf8<T, TCodec>(right));

    /// <summary>Takes the name of the property of another collection.</summary>
    protected void TakeMember(PartialCollection other) => Member = other.Member;
}
