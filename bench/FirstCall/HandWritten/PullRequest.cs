namespace HandWritten;

/// <summary>A pull request of a session.</summary>
internal sealed class PullRequest
{
    public string PrUrl { get; set; } = "";
    public string? PrState { get; set; }
}
