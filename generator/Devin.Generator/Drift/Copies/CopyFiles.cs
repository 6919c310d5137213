using Devin.Generator.Files;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Copies;

/// <summary>Finds and reads the files of a comparison.</summary>
internal static class CopyFiles
{
    /// <summary>
    /// The copies in a contract's folder: the reference, the localized copies in folders of their own, and the saved
    /// pages. A page with the same content as its localized copy is compared with itself only.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="reference">The reference, or null for the folder's own.</param>
    /// <param name="known">The reference's document where it has been read, or null.</param>
    /// <param name="progress">Receives the progress after each file, or null.</param>
    /// <exception cref="Diagnostics.ContractException">The folder's provenance.yaml cannot be read.</exception>
    /// <exception cref="FileNotFoundException">The folder has no copy.</exception>
    public static IReadOnlyList<Copy> InFolder(
        string folder,
        string? reference,
        Node? known = null,
        IProgress<FileProgress>? progress = null
    )
    {
        var standard = Path.Combine(folder, ContractFolder.ReferenceCopy);
        var files = Directory
            .EnumerateDirectories(folder)
            .Select(static directory => Path.Combine(directory, ContractFolder.ReferenceCopy))
            .Append(standard)
            .Where(File.Exists)
            .Concat(reference is null ? [] : [reference])
            .Concat(
                ContractFolder.PageNames(folder).Select(name => Path.Combine(folder, ContractFolder.PagePath(name)))
            )
            .DistinctBy(Path.GetFullPath)
            .ToArray();
        if (files.Length == 0)
        {
            throw new FileNotFoundException(
                $"There is no copy of the contract in '{folder}'. Name copies, or the folder with --openapi."
            );
        }

        var provenance = ProvenanceFile.Load(folder);
        return MadeCopies.Mark(
            Read(files, folder, provenance, reference ?? standard, known, progress),
            provenance,
            copy => Relative(Path.GetFullPath(folder), Path.GetFullPath(copy.File))
        );
    }

    /// <summary>The copies in files.</summary>
    /// <param name="files">The files, each once.</param>
    /// <param name="folder">The folder of <c>provenance.yaml</c>, which may have none.</param>
    /// <param name="reference">The reference among the files, or null.</param>
    /// <param name="progress">Receives the progress after each file, or null.</param>
    /// <exception cref="Diagnostics.ContractException">The folder's provenance.yaml cannot be read.</exception>
    public static IReadOnlyList<Copy> Read(
        IReadOnlyList<string> files,
        string folder,
        string? reference,
        IProgress<FileProgress>? progress = null
    ) => Read(files, folder, ProvenanceFile.Load(folder), reference, null, progress);

    private static IReadOnlyList<Copy> Read(
        IReadOnlyList<string> files,
        string folder,
        Provenance recorded,
        string? reference,
        Node? known,
        IProgress<FileProgress>? progress
    )
    {
        var provenance = recorded.ByPath();
        var full = files.SelectMany(file => Evidence(file, folder, provenance)).Distinct().ToArray();
        var root = CommonFolder(full);
        var copies = new List<Copy>(full.Length);
        foreach (var file in full)
        {
            var path = Relative(Path.GetFullPath(folder), file);
            var (id, name, entry) = (Relative(root, file), DisplayPath.Of(file), provenance.GetValueOrDefault(path));
            var isReference = reference is not null && file == Path.GetFullPath(reference);
            var copy =
                isReference && known is not null
                    ? CopyReader.OfContract(id, name, known, entry)
                    : CopyReader.Read(id, name, InputFile.Read(file), entry, ContractFolder.IsPage(path));
            copies.Add(copy with { IsReference = isReference });
            progress?.Report(new FileProgress(copies.Count, full.Length, copy.File));
        }

        return copies;
    }

    /// <summary>The file itself, or the pages from which it was built.</summary>
    private static IEnumerable<string> Evidence(
        string file,
        string folder,
        IReadOnlyDictionary<string, ProvenanceEntry> provenance
    ) =>
        provenance.GetValueOrDefault(Relative(Path.GetFullPath(folder), Path.GetFullPath(file)))
            is { Form: ProvenanceForm.Reconstructed, Pages: { Count: > 0 } pages }
            ? pages.Select(page => Path.GetFullPath(Path.Combine(folder, page)))
            : [Path.GetFullPath(file)];

    /// <summary>The deepest common folder of all files, so that ids are as short as they can be.</summary>
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
