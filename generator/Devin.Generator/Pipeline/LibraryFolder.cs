using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Emit.Client;
using Devin.Generator.Emit.Testing;
using Devin.Generator.Files;
using Devin.Generator.Library;

namespace Devin.Generator.Pipeline;

/// <summary>Writes a generated library.</summary>
internal static class LibraryFolder
{
    /// <summary>Writes what changed and deletes what is no longer owned; either all of it or nothing.</summary>
    /// <returns>The paths of the files that were written or deleted.</returns>
    /// <exception cref="ContractException">The folder contains files that this program did not write.</exception>
    public static IReadOnlyList<string> Write(GeneratedLibrary library, GenerationTarget target)
    {
        var plan = target.SourcesOnly ? PlanSources(library.Files, target) : PlanLibrary(library, target.Output);
        if (library.KiotaLock is { } text)
        {
            plan[library.Request.KiotaLock!] = Encoding.UTF8.GetBytes(text);
        }

        return FileChanges.Apply(plan, OwnedBy(target));
    }

    /// <summary>The folders below which files are emitted.</summary>
    private static string[] OwnedBy(GenerationTarget target) =>
        target.SourcesOnly
            ? [.. new[] { target.Output, target.FluentOutput, target.TestingOutput }.OfType<string>()]
            : [target.Output];

    private static Dictionary<string, byte[]?> PlanSources(IReadOnlyList<EmittedFile> files, GenerationTarget target)
    {
        (string Prefix, string? Output)[] others =
        [
            ("Fluent/", target.FluentOutput),
            (TestingEmitter.Folder, target.TestingOutput),
        ];
        var plan = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
        var rest = files;
        foreach (var (prefix, output) in others)
        {
            if (output is null)
            {
                continue;
            }

            var parts = rest.ToLookup(file => file.Path.StartsWith(prefix, StringComparison.Ordinal));
            Add(output, [.. parts[true].Select(file => file with { Path = file.Path[prefix.Length..] })]);
            rest = [.. parts[false]];
        }

        Add(target.Output, rest);
        return plan;

        void Add(string folder, IReadOnlyList<EmittedFile> own)
        {
            foreach (var (path, bytes) in OutputFolder.Plan(folder, own))
            {
                plan[path] = bytes;
            }
        }
    }

    private static Dictionary<string, byte[]?> PlanLibrary(GeneratedLibrary library, string output)
    {
        var request = library.Request;
        var plan = OutputFolder.Plan(
            OwnFolder(output, "Generated"),
            [
                .. library.Files,
                .. ServiceDefaultsEmitter.Emit(library.Model, library.Options),
                .. request.Testing
                    ? [InMemoryServiceEmitter.Emit(library.Model.Security, library.Options)]
                    : Array.Empty<EmittedFile>(),
            ]
        );
        var runtime = RuntimeSources.Of(library.Options, request.Fluent, request.Testing).ToArray();
        foreach (var (path, bytes) in OutputFolder.Plan(OwnFolder(output, "Runtime"), runtime))
        {
            plan[path] = bytes;
        }

        // An existing project file belongs to the user, who can have renamed it, and is not changed.
        if (!Directory.Exists(output) || !Directory.EnumerateFiles(output, "*.csproj").Any())
        {
            plan[Path.Combine(output, request.Namespace + ".csproj")] = Encoding.UTF8.GetBytes(
                ProjectFile.Text(request.Namespace, request.Fluent)
            );
        }

        return plan;
    }

    /// <summary>A folder in the folder of the library, which is no link.</summary>
    private static string OwnFolder(string output, string name)
    {
        var folder = new DirectoryInfo(Path.Combine(output, name));
        OutputFolder.RefuseLink(folder);
        return folder.FullName;
    }
}
