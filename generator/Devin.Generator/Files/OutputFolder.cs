using System.Text;
using Devin.Generator.Emit;

namespace Devin.Generator.Files;

/// <summary>A folder of emitted files: what is in it and not wanted is deleted.</summary>
internal static class OutputFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The wanted state of every file in the folder, for <see cref="FileChanges.Apply"/>.</summary>
    public static Dictionary<string, byte[]?> Plan(string folder, IReadOnlyList<EmittedFile> files)
    {
        var plan = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                plan[Path.GetFullPath(path)] = null;
            }
        }

        foreach (var file in files)
        {
            plan[Path.GetFullPath(Path.Combine(folder, file.Path))] = Utf8.GetBytes(file.Text);
        }

        return plan;
    }
}
