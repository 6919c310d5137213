using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Devin.Generated.Testing.Core;

/// <summary>Reads and writes the bodies of an operation.</summary>
internal abstract class BodyCodec<T>
{
    /// <summary>The media type of a body; null if there is none.</summary>
    public abstract string? MediaType { get; }

    /// <summary>Reads a body.</summary>
    /// <exception cref="JsonException">The body is not one of this type.</exception>
    public abstract T Read(ReadOnlySpan<byte> body);

    /// <summary>Reads a body. Returns false if it is not one of this type.</summary>
    public bool TryRead(ReadOnlySpan<byte> body, [MaybeNullWhen(false)] out T value)
    {
        try
        {
            value = Read(body);
            return true;
        }
        catch (JsonException)
        {
            value = default;
            return false;
        }
    }

    /// <summary>Writes a body.</summary>
    public abstract ReadOnlyMemory<byte> Write(T value);
}
