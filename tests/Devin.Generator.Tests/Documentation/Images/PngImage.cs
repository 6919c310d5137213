using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Devin.Generator.Tests.Documentation.Images;

/// <summary>Images as PNG files: square, with red, green, blue and alpha in 8 bits each.</summary>
internal static class PngImage
{
    private const int PixelBytes = 4;
    private static readonly byte[] s_signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The file of an image.</summary>
    /// <param name="size">The width and height in pixels.</param>
    /// <param name="pixels">The pixels, line by line.</param>
    public static byte[] Write(int size, ReadOnlySpan<byte> pixels)
    {
        using var lines = new MemoryStream();
        using (var compressed = new ZLibStream(lines, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var y = 0; y < size; y++)
            {
                // The filter of a line: none.
                compressed.WriteByte(0);
                compressed.Write(pixels.Slice(y * size * PixelBytes, size * PixelBytes));
            }
        }

        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], size);
        // Eight bits for each of red, green, blue and alpha; no interlacing.
        (header[8], header[9]) = (8, 6);
        using var file = new MemoryStream();
        file.Write(s_signature);
        WriteChunk(file, "IHDR", header);
        WriteChunk(file, "IDAT", lines.ToArray());
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>
    /// The pixels of a file that <see cref="Write"/> has written. Files are compared by their pixels, because the compressed
    /// bytes depend on the version of .NET.
    /// </summary>
    public static byte[] Read(byte[] file)
    {
        var size = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16));
        var start = file.AsSpan().IndexOf("IDAT"u8) + 4;
        using var compressed = new ZLibStream(
            new MemoryStream(file, start, file.Length - start),
            CompressionMode.Decompress
        );
        var pixels = new byte[size * size * PixelBytes];
        for (var y = 0; y < size; y++)
        {
            compressed.ReadByte();
            compressed.ReadExactly(pixels, y * size * PixelBytes, size * PixelBytes);
        }

        return pixels;
    }

    private static void WriteChunk(Stream file, string type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        byte[] checkedPart = [.. Encoding.ASCII.GetBytes(type), .. content];
        file.Write(checkedPart);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(checkedPart));
        file.Write(number);
    }

    /// <summary>The cyclic redundancy check that PNG requires.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
            }
        }

        return ~sum;
    }
}
