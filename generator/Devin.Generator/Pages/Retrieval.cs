namespace Devin.Generator.Pages;

/// <summary>How the content of a file was retrieved from the documentation site.</summary>
/// <param name="Address">The address.</param>
/// <param name="Date">The day on which this content was first retrieved, like <c>2026-03-01</c>.</param>
/// <param name="ETag">The entity tag of the answer, which the next request sends, or null.</param>
/// <param name="LastModified">The date of the last change by the answer, in the form of HTTP, or null.</param>
internal sealed record Retrieval(string Address, string Date, string? ETag, string? LastModified);
