namespace Devin.Generator.Refresh.Site;

/// <summary>The response of a site to a request for a file.</summary>
internal abstract record SiteResponse
{
    private SiteResponse() { }

    /// <summary>The file.</summary>
    /// <param name="Content">Its bytes.</param>
    /// <param name="IsHtml">Whether the site declares it as HTML.</param>
    /// <param name="ETag">Its entity tag, or null.</param>
    /// <param name="LastModified">When it was last changed, as an HTTP date, or null.</param>
    public sealed record Found(ReadOnlyMemory<byte> Content, bool IsHtml, string? ETag, string? LastModified)
        : SiteResponse;

    /// <summary>The file has not changed.</summary>
    public sealed record NotModified : SiteResponse;

    /// <summary>There is no such file.</summary>
    public sealed record Missing : SiteResponse;
}
