using System.Diagnostics;
using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Inputs;

/// <summary>A commit of the repository that the program runs in.</summary>
internal sealed class GitRevision
{
    private readonly string _name;
    private readonly string _commit;

    private GitRevision(string name, string commit)
    {
        _name = name;
        _commit = commit;
    }

    /// <summary>The commit that a name refers to: a branch, a tag, a hash.</summary>
    /// <exception cref="ContractException">There is no such commit, or no git.</exception>
    public static GitRevision Resolve(string name)
    {
        // A name that begins with a dash would be an option, and one with a colon a file.
        if (name.Length == 0 || name[0] == '-' || name.Any(static character => character is ':' or < ' '))
        {
            throw Unknown(name, $"'{name}' is not the name of a commit. Expected a branch, a tag or a hash.");
        }

        var (code, output, error) = Run("rev-parse", "--verify", "--quiet", name + "^{commit}");
        return code == 0
            ? new GitRevision(name, Encoding.UTF8.GetString(output).Trim())
            : throw Unknown(
                name,
                $"The commit '{name}' cannot be resolved. {(error.Length > 0 ? error : "Fetch it first.")}"
            );
    }

    /// <summary>A document as the commit has it.</summary>
    /// <param name="path">The path, relative to the current folder.</param>
    /// <returns>The document, or null when the commit has no such file.</returns>
    /// <exception cref="ContractException">It is neither YAML nor JSON.</exception>
    public Node? Read(string path)
    {
        var file = path.Replace('\\', '/');
        var relative = Path.IsPathRooted(path)
            ? Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/')
            : file;
        var (code, output, _) = Run("cat-file", "blob", $"{_commit}:./{relative}");
        return code == 0 ? DocumentReader.Read(output, $"{_name}:{relative}") : null;
    }

    /// <summary>The contract of the commit, with its overlays or given ones.</summary>
    /// <exception cref="ContractException">The commit has no such file, or it cannot be read.</exception>
    public ContractSource Read(string contract, IReadOnlyList<Node> overlays) =>
        new(
            Read(contract)
                ?? throw Unknown(
                    $"{_name}:{contract}",
                    $"The commit '{_name}' has no file '{contract}'. Correct the path."
                ),
            overlays.Count > 0 ? overlays : [.. ContractFiles.OverlaysBeside(contract).Select(Read).OfType<Node>()]
        );

    private static ContractException Unknown(string name, string reason) =>
        new(DiagnosticCodes.File, reason, new SourceLocation(name, 1, 1));

    private static (int Code, byte[] Output, string Error) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            return (process.ExitCode, output.ToArray(), error.GetAwaiter().GetResult().Trim());
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw Unknown("git", $"git could not be started: {exception.Message}");
        }
    }
}
