namespace Devin.Generator.Pages;

/// <summary>How the content of a file was retrieved from the documentation site.</summary>
/// <param name="Address">The address.</param>
/// <param name="Date">The day on which this content was first retrieved, such as <c>2026-03-01</c>.</param>
/// <param name="ETag">The entity tag of the response, which the next request sends, or null.</param>
/// <param name="LastModified">The <c>Last-Modified</c> header of the response, or null.</param>
internal sealed record Retrieval(string Address, string Date, string? ETag, string? LastModified);
