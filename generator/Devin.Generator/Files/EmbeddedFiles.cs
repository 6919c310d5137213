using System.Reflection;

namespace Devin.Generator.Files;

/// <summary>Files of this repository that are embedded in the program.</summary>
internal static class EmbeddedFiles
{
    /// <summary>The text of a file.</summary>
    public static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The files below a folder: their paths in it, with forward slashes, and their texts.</summary>
    public static IReadOnlyDictionary<string, string> Below(string folder)
    {
        var prefix = folder + "/";
        return Assembly
            .GetExecutingAssembly()
            .GetManifestResourceNames()
            .Select(static name => (Name: name, Path: name.Replace('\\', '/')))
            .Where(file => file.Path.StartsWith(prefix, StringComparison.Ordinal))
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.Path[prefix.Length..], static file => Read(file.Name), StringComparer.Ordinal);
    }
}
