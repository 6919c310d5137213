namespace DocumentationSite;

/// <summary>A file of the site.</summary>
/// <param name="Content">Its text.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Modified">When it was changed.</param>
internal sealed record SiteFile(string Content, string MediaType, DateTimeOffset Modified)
{
    private static readonly DateTimeOffset Newest = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    public static SiteFile Markdown(string content) => new(content, "text/markdown", Newest);

    public static SiteFile Html(string content) => new(content, "text/html", Newest);

    public static SiteFile Yaml(string content) => new(content, "application/yaml", Newest);

    public static SiteFile Text(string content) => new(content, "text/plain", Newest);
}
