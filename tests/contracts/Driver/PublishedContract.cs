namespace Devin.Contracts;

/// <summary>A published contract of the list.</summary>
/// <param name="Name">Its name in the table, and the name of its file.</param>
/// <param name="Source">The public repository or the package that has it.</param>
/// <param name="Revision">The commit, or the version of the package.</param>
/// <param name="Path">The path of the document in its source.</param>
internal sealed record PublishedContract(string Name, string Source, string Revision, string Path)
{
    /// <summary>Reads the list: a line for each contract, its columns separated by tabs.</summary>
    public static IReadOnlyList<PublishedContract> Read(string list) =>
        [
            .. File.ReadLines(list)
                .Where(static line => line.Length > 0 && line[0] != '#')
                .Select(static line => line.Split('\t'))
                .Select(static columns => new PublishedContract(columns[0], columns[1], columns[2], columns[3])),
        ];

    /// <summary>The name of its file in the folder of documents.</summary>
    public string FileName => Name + System.IO.Path.GetExtension(Path);
}
