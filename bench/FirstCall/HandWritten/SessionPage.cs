namespace HandWritten;

/// <summary>A page of sessions.</summary>
internal sealed class SessionPage
{
    public List<Session> Items { get; set; } = [];
    public string? EndCursor { get; set; }
    public bool HasNextPage { get; set; }
    public long? Total { get; set; }
}
