namespace Devin.Generated.Testing;

/// <summary>How the body of an error looks: the published documents of different age know two shapes.</summary>
public enum ErrorShape
{
    /// <summary><c>ProblemDetail</c> (RFC 9457), with <c>errors</c> in a 422 answer, as newer documents say.</summary>
    ProblemDetail,

    /// <summary>
    /// <c>HTTPValidationError</c>: in a 422 answer <c>detail</c> is an array of findings, else a text, as older documents
    /// say.
    /// </summary>
    HttpValidationError,
}
