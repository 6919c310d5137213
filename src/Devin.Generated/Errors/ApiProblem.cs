using System.Text.Json;

namespace Devin.Generated;

/// <summary>What the body of an error says, whichever shape it has.</summary>
/// <remarks>
/// Read are problem details (RFC 9457), FastAPI's validation errors (<c>detail</c> is a list), a <c>detail</c>,
/// <c>message</c> or <c>error</c> of plain text, and of a body that is no JSON a short excerpt without markup. Every text
/// comes from the server as it is: escape it before you show it in a terminal or a page.
/// </remarks>
public sealed class ApiProblem
{
    /// <summary>The kind of problem, usually an address; null when the body names none.</summary>
    public string? Type { get; internal init; }

    /// <summary>The kind of problem in words; null when the body has none.</summary>
    public string? Title { get; internal init; }

    /// <summary>The status as the body repeats it; null when it does not.</summary>
    public int? Status { get; internal init; }

    /// <summary>What went wrong this time, in words; null when the body does not say it in one text.</summary>
    public string? Detail { get; internal init; }

    /// <summary>Which occurrence of the problem this is, usually an address; null when the body names none.</summary>
    public string? Instance { get; internal init; }

    /// <summary>The single faults of a request that was refused as invalid; empty when none are listed.</summary>
    public IReadOnlyList<ApiProblemError> Errors { get; internal init; } = [];

    /// <summary>
    /// The whole body, when it is JSON of at most 64 KiB. It may repeat what was sent, secrets included: do not log it as a
    /// whole.
    /// </summary>
    public JsonElement? Json { get; internal init; }

    /// <summary>The first words of a body that is no JSON, without markup, at most 200 characters; null otherwise.</summary>
    public string? Excerpt { get; internal init; }
}
