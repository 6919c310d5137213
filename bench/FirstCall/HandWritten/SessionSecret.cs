namespace HandWritten;

/// <summary>A secret of a session.</summary>
internal sealed class SessionSecret
{
    public string Key { get; set; } = "";
    public string Value { get; set; } = "";
}
