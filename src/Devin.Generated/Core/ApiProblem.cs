using System.Text.Json;

namespace Devin.Generated.Core;

/// <summary>The content of an error response, in whatever format the service sent it.</summary>
/// <remarks>
/// The supported formats are problem details (RFC 9457), validation errors of FastAPI (<c>detail</c> is a list), and a
/// text in <c>detail</c>, <c>message</c> or <c>error</c>. A body that is not JSON is shortened to a plain-text excerpt.
/// All text comes from the server unchanged: escape it before you show it in a terminal or on a page.
/// </remarks>
public sealed class ApiProblem
{
    /// <summary>Gets the problem type, usually a URI; null if the body contains none.</summary>
    public string? Type { get; init; }

    /// <summary>Gets the short summary of the problem type; null if the body contains none.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the status code that the body repeats; null if it does not.</summary>
    public int? Status { get; init; }

    /// <summary>Gets the explanation of this occurrence; null if the body does not contain it as one text.</summary>
    public string? Detail { get; init; }

    /// <summary>Gets the identifier of this occurrence, usually a URI; null if the body contains none.</summary>
    public string? Instance { get; init; }

    /// <summary>Gets the individual errors of an invalid request; empty if the body lists none.</summary>
    public IReadOnlyList<ApiProblemError> Errors { get; init; } = [];

    /// <summary>
    /// Gets the complete body if it is JSON of at most 64 KiB; otherwise null. It may repeat values that were sent,
    /// including secrets: do not log it as a whole.
    /// </summary>
    public JsonElement? Json { get; init; }

    /// <summary>
    /// Gets the beginning of a body that is not JSON, without markup and with at most 200 characters; otherwise null.
    /// </summary>
    public string? Excerpt { get; init; }
}
