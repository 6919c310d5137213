namespace Devin.Generator.Files;

/// <summary>The folders above files that do not exist yet.</summary>
internal sealed class MissingFolders
{
    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);

    /// <summary>The outermost folder above a file that does not exist, or null if all do.</summary>
    /// <param name="path">An absolute path.</param>
    public string? Above(string path) => Path.GetDirectoryName(path) is { } folder ? Outermost(folder) : null;

    private string? Outermost(string folder)
    {
        if (!_known.TryGetValue(folder, out var missing))
        {
            missing = Directory.Exists(folder) ? null : Above(folder) ?? folder;
            _known.Add(folder, missing);
        }

        return missing;
    }
}
