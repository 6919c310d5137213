namespace Devin.Generated.Transport;

/// <summary>A JSON text could not be read; becomes the public exception where operation and status are known.</summary>
internal sealed class UnreadableJsonException(string pointer, string message, Exception? cause = null)
    : Exception(message, cause)
{
    /// <summary>The JSON pointer (RFC 6901) of the place.</summary>
    public string Pointer => pointer;
}
