namespace Devin.Tests.Shared;

/// <summary>Files of the documentation that tests write when DEVIN_WRITE_PAGES is 1, and compare otherwise.</summary>
internal static class WrittenPages
{
    /// <summary>The category of the tests that write files.</summary>
    public const string Category = "Pages";

    /// <summary>What to do when a file is not as the tests write it.</summary>
    public const string Advice = $"Run 'dotnet test --filter TestCategory={Category}' with DEVIN_WRITE_PAGES=1.";

    /// <summary>Whether the files are written. The command in <see cref="Advice"/> runs the tests that ask.</summary>
    public static bool AreWritten
    {
        get
        {
            Assert.That(TestContext.CurrentContext.Test.AllCategories(), Does.Contain(Category));
            return Environment.GetEnvironmentVariable("DEVIN_WRITE_PAGES") == "1";
        }
    }

    /// <summary>Writes a text file if files are written, and fails if the file has another text.</summary>
    /// <param name="path">The path in the repository.</param>
    /// <param name="text">The text.</param>
    public static void Expect(string path, string text)
    {
        var file = RepositoryFolder.At(path);
        if (AreWritten)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.That(File.ReadAllText(file), Is.EqualTo(text), Advice);
    }
}
