namespace Devin.Generated.Json;

/// <summary>Finds the JSON pointer (RFC 6901) of a position in a JSON text by reading the text again.</summary>
/// <remarks>Runs only after reading has failed, so that reading itself does not have to track its position.</remarks>
internal static class JsonPointerLocator
{
    private const int MaxLength = 10_000;

    /// <summary>Returns the pointer of the first token at or after a position, as <see cref="JsonPointerWalk.Find"/>.</summary>
    public static string Locate(ReadOnlySpan<byte> json, long position) =>
        new JsonPointerWalk(json).Find(position, MaxLength);
}
