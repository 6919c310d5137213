using System.Text;

namespace Devin.Fuzz.Running;

/// <summary>Reads a file of the corpus: one input a line, after its subject and a space.</summary>
internal static class CorpusFile
{
    /// <summary>The lines of a corpus. In the inputs, <c>␍</c> and <c>␊</c> are the characters of a line break.</summary>
    public static IReadOnlyList<FuzzSeed> Read(string name)
    {
        using var stream =
            typeof(CorpusFile).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"There is no corpus named {name}.");
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(static line => line.Split(' ', 2))
                .Select(static parts => new FuzzSeed(
                    parts[0],
                    Encoding.UTF8.GetBytes(parts[1].Replace('␍', '\r').Replace('␊', '\n'))
                )),
        ];
    }
}
