namespace Devin.Generator.Refresh.Site;

/// <summary>What a site says about one file.</summary>
internal abstract record SiteAnswer
{
    private SiteAnswer() { }

    /// <summary>The file.</summary>
    /// <param name="Content">Its bytes.</param>
    /// <param name="IsHtml">Whether the site declares it as HTML.</param>
    /// <param name="ETag">Its entity tag, or null.</param>
    /// <param name="LastModified">When it was changed, in the form of HTTP, or null.</param>
    public sealed record Found(ReadOnlyMemory<byte> Content, bool IsHtml, string? ETag, string? LastModified)
        : SiteAnswer;

    /// <summary>The file is as it was.</summary>
    public sealed record NotModified : SiteAnswer;

    /// <summary>There is no such file.</summary>
    public sealed record Missing : SiteAnswer;
}
