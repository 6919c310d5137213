using System.Text;

namespace Devin.Generated.Json;

/// <summary>Finds a listed value by its UTF-8 bytes without an allocation.</summary>
internal static class KnownEnumValues<T>
    where T : struct, IOpenEnum<T>
{
    private static readonly (byte[] Text, T Value)[][] ByLength = Group();

    public static bool TryFind(ReadOnlySpan<byte> text, out T value)
    {
        if (text.Length < ByLength.Length)
        {
            foreach (var known in ByLength[text.Length])
            {
                if (text.SequenceEqual(known.Text))
                {
                    value = known.Value;
                    return true;
                }
            }
        }

        value = default;
        return false;
    }

    private static (byte[] Text, T Value)[][] Group()
    {
        var known = T.KnownValues.ToLookup(
            static value => Encoding.UTF8.GetByteCount(value.Value!),
            static value => (Encoding.UTF8.GetBytes(value.Value!), value)
        );
        var lengths = known.Select(static group => group.Key).DefaultIfEmpty(-1).Max() + 1;
        return [.. Enumerable.Range(0, lengths).Select(length => known[length].ToArray())];
    }
}
