namespace Devin.Generator.Tests.Documentation.Release;

/// <summary>The text of <c>CHANGELOG.md</c>: a section for each version, with notes that people write and the changes of the
/// contract.</summary>
internal static class Changelog
{
    /// <summary>What separates the notes of a version from the changes of the contract.</summary>
    public const string Marker = "<!-- Changes of the contract, as devin-gen changes writes them -->";

    private const string Heading = "## ";

    /// <summary>The changelog with the changes of the contract in the section of the version that comes next.</summary>
    /// <param name="text">The changelog before.</param>
    /// <param name="versions">The version that comes next, and the one before.</param>
    /// <param name="entry">What <c>devin-gen changes --format changelog</c> writes; its first line is a heading.</param>
    public static string Update(string text, ReleaseVersions versions, string entry)
    {
        string[] sections = text.Split($"\n{Heading}");
        var notes = sections
            .Skip(1)
            .Where(section => Title(section) == versions.Version)
            .Select(static section => section[(section.IndexOf('\n') + 1)..].Split(Marker)[0].Trim('\n'))
            .FirstOrDefault("");
        var earlier = sections.Skip(1).SkipWhile(section => Title(section) != versions.LastRelease);
        string[] parts =
        [
            sections[0].Trim('\n'),
            Heading + versions.Version,
            .. notes.Length > 0 ? [notes] : Array.Empty<string>(),
            Marker,
            entry[(entry.IndexOf('\n') + 1)..].Trim('\n'),
            .. earlier.Select(static section => Heading + section.Trim('\n')),
        ];
        return string.Join("\n\n", parts) + "\n";
    }

    private static string Title(string section) => section.Split('\n')[0];
}
