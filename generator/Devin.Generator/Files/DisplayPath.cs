namespace Devin.Generator.Files;

/// <summary>How messages name a file.</summary>
internal static class DisplayPath
{
    /// <summary>The path relative to the current directory, with forward slashes.</summary>
    public static string Of(string path) =>
        Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/');
}
