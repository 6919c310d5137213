namespace Devin.Generator.Refresh.Site;

/// <summary>The limits of a refresh, because the content of a site cannot be trusted.</summary>
internal static class SiteLimits
{
    /// <summary>Bytes of one file after decompression. The largest published document has less than a tenth of that.</summary>
    public const int FileBytes = 8 * 1024 * 1024;

    /// <summary>Bytes of all files after decompression.</summary>
    public const long TotalBytes = 512L * 1024 * 1024;

    /// <summary>Pages of one language.</summary>
    public const int PageNames = 2_000;

    /// <summary>Redirects of one request.</summary>
    public const int Redirects = 5;

    /// <summary>How often a request is sent when the site fails temporarily.</summary>
    public const int Attempts = 3;

    /// <summary>The wait before the second attempt without <c>Retry-After</c>; doubled before the third.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>The longest wait that a site may ask for with <c>Retry-After</c>.</summary>
    public static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(60);

    /// <summary>The time of a whole refresh.</summary>
    public static readonly TimeSpan Total = TimeSpan.FromHours(1);
}
