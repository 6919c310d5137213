namespace Devin.Tests.Shared;

/// <summary>The folder of the repository that the tests were built from.</summary>
internal static class RepositoryFolder
{
    /// <summary>Its full path.</summary>
    public static string Path { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The full path of something in it.</summary>
    public static string At(string path) => System.IO.Path.Combine(Path, path);

    private static string Find(DirectoryInfo folder) =>
        File.Exists(System.IO.Path.Combine(folder.FullName, "Devin.Generated.sln"))
            ? folder.FullName
            : Find(folder.Parent!);
}
