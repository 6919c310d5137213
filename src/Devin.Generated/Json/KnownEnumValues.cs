using System.Text;

namespace Devin.Generated.Json;

/// <summary>Finds a listed value by its UTF-8 bytes without an allocation.</summary>
internal static class KnownEnumValues<T>
    where T : struct, IOpenEnum<T>
{
    private static readonly T[] Values = [.. T.KnownValues];
    private static readonly byte[][] Texts =
    [
        .. T.KnownValues.Select(static value => Encoding.UTF8.GetBytes(value.Value!)),
    ];

    public static bool TryFind(ReadOnlySpan<byte> text, out T value)
    {
        for (var index = 0; index < Texts.Length; index++)
        {
            if (text.SequenceEqual(Texts[index]))
            {
                value = Values[index];
                return true;
            }
        }

        value = default;
        return false;
    }
}
