using System.Text.Json;

namespace Devin.Generated.Models;

/// <summary>The structured output of a session does not match the type of the program.</summary>
public sealed class StructuredOutputException : JsonException
{
    internal StructuredOutputException(
        string sessionId,
        string typeName,
        string pointer,
        string expected,
        string found,
        Exception? cause = null
    )
        : base(
            $"The structured output of the session {sessionId} does not match {typeName} at "
                + $"{(pointer.Length == 0 ? "its root" : $"'{pointer}'")}: expected {expected}, found {found}.",
            cause
        )
    {
        SessionId = sessionId;
        Pointer = pointer;
        Expected = expected;
        Found = found;
    }

    /// <summary>Gets the ID of the session.</summary>
    public string SessionId { get; }

    /// <summary>Gets the JSON pointer (RFC 6901) of the first place that does not match; empty for the whole output.</summary>
    public string Pointer { get; }

    /// <summary>Gets what the type requires at the place, such as <c>an integer</c>.</summary>
    public string Expected { get; }

    /// <summary>
    /// Gets what the output has at the place, such as <c>the string 'many'</c>. Texts are cut after 40 characters.
    /// </summary>
    public string Found { get; }
}
