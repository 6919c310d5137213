using System.Xml.Linq;

namespace Devin.Packages.Tests;

/// <summary>Folders of the repository and of the machine that built the packages.</summary>
internal static class Repository
{
    /// <summary>The root folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder into which <c>dotnet pack</c> writes.</summary>
    public static string PackageFolder { get; } = Path.Combine(Root, "artifacts", "packages");

    /// <summary>The package cache of this machine.</summary>
    public static string PackageCache { get; } = FindPackageCache();

    /// <summary>The version of the packages.</summary>
    public static string Version { get; } = Property(nameof(Version));

    /// <summary>The address of the repository.</summary>
    public static string RepositoryUrl { get; } = Property(nameof(RepositoryUrl));

    /// <summary>Paths that no output contains: the repository and the package cache, with both kinds of slashes.</summary>
    public static IReadOnlyList<string> MachinePaths { get; } =
    [
        .. new[] { Root, PackageCache }
            .Select(Path.TrimEndingDirectorySeparator)
            .SelectMany(static path => new[] { path, path.Replace('\\', '/') })
            .Distinct(),
    ];

    /// <summary>The packages.</summary>
    public static IReadOnlyList<string> Packages() =>
        Directory.Exists(PackageFolder) ? [.. Directory.EnumerateFiles(PackageFolder, "*.nupkg").Order()] : [];

    /// <summary>Lets a folder take the packages of this repository from <see cref="PackageFolder"/>, and no others.</summary>
    public static void WriteNuGetConfig(DirectoryInfo folder) =>
        File.WriteAllText(
            Path.Combine(folder.FullName, "nuget.config"),
            $"""
            <configuration>
              <packageSources><add key="local" value="{PackageFolder}" /></packageSources>
              <fallbackPackageFolders><add key="cache" value="{PackageCache}" /></fallbackPackageFolders>
              <packageSourceMapping>
                <packageSource key="local"><package pattern="Devin.*" /></packageSource>
                <packageSource key="nuget.org"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """
        );

    /// <summary>A value of <c>Version.props</c>.</summary>
    private static string Property(string name) =>
        XDocument.Load(Path.Combine(Root, "Version.props")).Descendants(name).Single().Value;

    private static string FindPackageCache() =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Devin.Generated.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
