using Devin.Generator.Contracts;
using Devin.Generator.Files;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Copies;

/// <summary>Finds and reads the files of a comparison.</summary>
internal static class CopyFiles
{
    /// <summary>
    /// The copies in a contract's folder: the reference, the localized copies in folders of their own, and the saved
    /// pages. A page that a copy was made from is compared with itself only.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="reference">The reference, or null for the folder's own.</param>
    /// <param name="known">The reference's document where it has been read, or null.</param>
    /// <exception cref="Diagnostics.ContractException">The folder's provenance.yaml cannot be read.</exception>
    /// <exception cref="FileNotFoundException">The folder has no copy.</exception>
    public static IReadOnlyList<Copy> InFolder(string folder, string? reference, Node? known = null)
    {
        var standard = Path.Combine(folder, ContractFolder.ReferenceCopy);
        var named = reference ?? standard;
        var pages = Path.Combine(folder, ContractFolder.Pages);
        var files = Directory
            .EnumerateDirectories(folder)
            .Select(static directory => Path.Combine(directory, ContractFolder.ReferenceCopy))
            .Append(standard)
            .Where(File.Exists)
            .Concat(reference is null ? [] : [reference])
            .Concat(Directory.Exists(pages) ? Directory.EnumerateFiles(pages, "*", SearchOption.AllDirectories) : [])
            .DistinctBy(Path.GetFullPath)
            .ToArray();
        if (files.Length == 0)
        {
            throw new FileNotFoundException(
                $"There is no copy of the contract in '{folder}'. Name copies, or the folder with --openapi."
            );
        }

        var copies = Read(files, folder, named, known);
        var made = copies
            .Where(static copy => copy.Form == CopyForm.Contract && copy.Problem is null)
            .Select(copy => Path.GetFullPath(copy.File))
            .ToHashSet(StringComparer.Ordinal);
        return copies
            .Select(copy =>
                copy.CutFrom is { } source && made.Contains(Path.GetFullPath(Path.Combine(folder, source)))
                    ? copy with
                    {
                        IsComparedWithItselfOnly = true,
                    }
                    : copy
            )
            .ToArray();
    }

    /// <summary>The copies in files.</summary>
    /// <param name="files">The files, each once.</param>
    /// <param name="folder">The folder of <c>provenance.yaml</c>, which may have none.</param>
    /// <param name="reference">The reference among the files, or null.</param>
    /// <param name="known">The reference's document where it has been read, or null.</param>
    /// <exception cref="Diagnostics.ContractException">The folder's provenance.yaml cannot be read.</exception>
    public static IReadOnlyList<Copy> Read(
        IReadOnlyList<string> files,
        string folder,
        string? reference,
        Node? known = null
    )
    {
        var provenance = ReadProvenance(folder);
        var full = files.SelectMany(file => Evidence(file, folder, provenance)).Distinct().ToArray();
        var root = CommonFolder(full);
        return full.Select(ReadFile).ToArray();

        Copy ReadFile(string file)
        {
            var id = Relative(root, file);
            var shown = DisplayPath.Of(file);
            var entry = provenance.GetValueOrDefault(Relative(Path.GetFullPath(folder), file));
            var isReference = reference is not null && file == Path.GetFullPath(reference);
            var copy =
                isReference && known is not null
                    ? CopyReader.OfContract(id, shown, known, entry)
                    : CopyReader.Read(id, shown, InputFile.Read(file), entry);
            return copy with { IsReference = isReference };
        }
    }

    /// <summary>The file itself, or the pages that say what it says.</summary>
    private static IEnumerable<string> Evidence(
        string file,
        string folder,
        IReadOnlyDictionary<string, Provenance> provenance
    ) =>
        provenance.GetValueOrDefault(Relative(Path.GetFullPath(folder), Path.GetFullPath(file)))
            is { Sources: { Count: > 0 } pages }
            ? pages.Select(page => Path.GetFullPath(Path.Combine(folder, page)))
            : [Path.GetFullPath(file)];

    private static IReadOnlyDictionary<string, Provenance> ReadProvenance(string folder)
    {
        var file = Path.Combine(folder, "provenance.yaml");
        return File.Exists(file) ? Provenance.Read(DocumentFile.Read(file)) : new Dictionary<string, Provenance>();
    }

    /// <summary>The deepest folder that holds all files, so that ids are as short as they can be.</summary>
    private static string CommonFolder(IReadOnlyList<string> files)
    {
        var folders = files
            .Select(static file => Path.GetDirectoryName(file)!.Split(Path.DirectorySeparatorChar))
            .ToArray();
        if (folders.Length == 0)
        {
            return Directory.GetCurrentDirectory();
        }

        var depth = Enumerable
            .Range(0, folders.Min(static folder => folder.Length))
            .TakeWhile(level => folders.All(folder => folder[level] == folders[0][level]))
            .Count();
        return string.Join(Path.DirectorySeparatorChar, folders[0].Take(depth)) + Path.DirectorySeparatorChar;
    }

    private static string Relative(string folder, string file) =>
        Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
}
