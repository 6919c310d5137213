namespace Devin.Generated.Json;

/// <summary>
/// A JSON text could not be read. Converted to the public exception where the operation and the status code are known.
/// </summary>
internal sealed class UnreadableJsonException(string pointer, string message, Exception? cause = null)
    : Exception(message, cause)
{
    /// <summary>The JSON pointer (RFC 6901) of the error.</summary>
    public string Pointer => pointer;
}
