namespace Devin.Generated.Testing.Core;

/// <summary>The format of error responses. The published contracts describe two formats.</summary>
public enum ErrorShape
{
    /// <summary><c>ProblemDetail</c> (RFC 9457), as in newer contracts. A 422 response has <c>errors</c>.</summary>
    ProblemDetail,

    /// <summary>
    /// <c>HTTPValidationError</c>, as in older contracts. <c>detail</c> is an array of errors in a 422 response and a
    /// string in all others.
    /// </summary>
    HttpValidationError,
}
