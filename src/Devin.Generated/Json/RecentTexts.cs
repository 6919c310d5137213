using System.Buffers.Binary;
using System.Text;

namespace Devin.Generated.Json;

/// <summary>
/// The short texts that were read last. Lists repeat IDs, tags and names in their items; such a text is one string.
/// </summary>
/// <remarks>Its size is fixed: a text replaces another one that has the same place.</remarks>
internal sealed class RecentTexts
{
    private const int Places = 64;
    private const int MaxLength = 64;

    private readonly string?[] _texts = new string?[Places];

    /// <summary>The string of a text in UTF-8; null if it is not ASCII.</summary>
    public string? Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxLength)
        {
            return Create(utf8);
        }

        ref var place = ref _texts[PlaceOf(utf8)];
        return place is { } text && Ascii.Equals(utf8, text) ? text : place = Create(utf8);
    }

    /// <summary>A string of a text in UTF-8; null if it is not ASCII.</summary>
    public static string? Create(ReadOnlySpan<byte> utf8) =>
        Ascii.IsValid(utf8) ? Encoding.Latin1.GetString(utf8) : null;

    // IDs differ at their ends.
    private static int PlaceOf(ReadOnlySpan<byte> utf8)
    {
        var code = (ulong)utf8.Length;
        if (utf8.Length >= sizeof(ulong))
        {
            code ^= BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]);
        }
        else
        {
            foreach (var letter in utf8)
            {
                code = (code << 8) ^ letter;
            }
        }

        // The upper bits of a product depend on all bits.
        return (int)((code * 0x9E3779B97F4A7C15) >> 58);
    }
}
