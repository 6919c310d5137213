using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Devin.Generated.Json;

/// <summary>
/// Texts of printable ASCII characters without quotation marks and backslashes: nearly all. They are written as they are.
/// </summary>
internal static class PlainText
{
    private const int Half = 8;
    private const int Whole = 16;

    /// <summary>Copies a plain text as UTF-8. Returns false if the text is not plain.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">The place for at least as many bytes, whose content is undefined if the text is not plain.</param>
    public static bool TryCopy(ReadOnlySpan<char> text, Span<byte> target)
    {
        target = target[..text.Length];
        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var destination = ref MemoryMarshal.GetReference(target);
        if (text.Length < Half)
        {
            return TryCopyShort(text, target);
        }

        if (text.Length < Whole)
        {
            // Two halves that can overlap.
            var last = (nuint)(text.Length - Half);
            var first = Vector128.LoadUnsafe(ref source);
            var second = Vector128.LoadUnsafe(ref source, last);
            var bytes = Vector128.NarrowWithSaturation(first, second);
            bytes.GetLower().StoreUnsafe(ref destination);
            bytes.GetUpper().StoreUnsafe(ref destination, last);
            return IsPlain(bytes);
        }

        var end = (nuint)(text.Length - Whole);
        for (nuint index = 0; ; index = Math.Min(index + Whole, end))
        {
            var bytes = Vector128.NarrowWithSaturation(
                Vector128.LoadUnsafe(ref source, index),
                Vector128.LoadUnsafe(ref source, index + Half)
            );
            bytes.StoreUnsafe(ref destination, index);
            if (!IsPlain(bytes) || index == end)
            {
                return IsPlain(bytes);
            }
        }
    }

    private static bool TryCopyShort(ReadOnlySpan<char> text, Span<byte> target)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }

            target[index] = (byte)character;
        }

        return true;
    }

    // Characters that are not ASCII became 255 or a byte above '~'.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(Vector128<byte> bytes) =>
        (
            Vector128.GreaterThan(bytes - Vector128.Create((byte)' '), Vector128.Create((byte)('~' - ' ')))
            | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
        ) == Vector128<byte>.Zero;
}
