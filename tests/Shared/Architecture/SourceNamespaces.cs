using System.Text.RegularExpressions;

namespace Devin.Tests.Shared.Architecture;

/// <summary>Compares the namespaces of source files with the folders that the files are in.</summary>
internal static partial class SourceNamespaces
{
    /// <summary>The files whose namespace is not their folder, with both. Emitted files count from their own folder on.</summary>
    /// <param name="project">The folder of the project.</param>
    /// <param name="rootNamespace">Its root namespace.</param>
    /// <param name="emitted">The folder of emitted files in the project, whose name is no part of namespaces; or null.</param>
    public static IEnumerable<string> Misplaced(string project, string rootNamespace, string? emitted = null) =>
        from file in Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
        let folders = Path.GetRelativePath(project, file).Split(Path.DirectorySeparatorChar)[..^1]
        where folders is not ["bin" or "obj", ..]
        let expected = string.Join(
            '.',
            (folders.FirstOrDefault() == emitted ? folders.Skip(1) : folders).Prepend(rootNamespace)
        )
        let actual = Namespace().Match(File.ReadAllText(file)).Groups["name"].Value
        where actual.Length > 0 && actual != expected
        orderby file
        select $"{Path.GetRelativePath(project, file)}: {actual}, expected {expected}";

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Namespace();
}
