using System.Text.RegularExpressions;

namespace Devin.Tests.Shared.Architecture;

/// <summary>The folders of a project from the lowest to the highest, as a table in a document lists them.</summary>
internal sealed partial class FolderOrder(IReadOnlyList<string> folders)
{
    /// <summary>The name of the folder that contains the project file.</summary>
    public const string Root = "(root)";

    /// <summary>The folders.</summary>
    public IReadOnlyList<string> Folders => folders;

    /// <summary>Reads the rows of the table below a heading: each begins with a folder in code font.</summary>
    public static FolderOrder Read(string document, string heading)
    {
        var section = File.ReadLines(document)
            .SkipWhile(line => line != "## " + heading)
            .Skip(1)
            .TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal));
        string[] rows =
        [
            .. section
                .Select(static line => Row().Match(line))
                .Where(static match => match.Success)
                .Select(static match => match.Groups["folder"].Value),
        ];
        return rows.Length > 0
            ? new FolderOrder(rows)
            : throw new InvalidDataException($"{document} has no section '## {heading}' with a table of folders.");
    }

    /// <summary>The position of a folder, or of the listed folder that contains it; null when neither is listed.</summary>
    public int? RankOf(string folder)
    {
        for (var name = folder; name.Length > 0; name = name[..Math.Max(name.LastIndexOf('/'), 0)])
        {
            if (folders.Index().FirstOrDefault(item => item.Item == name) is { Item: not null } found)
            {
                return found.Index;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^\| `(?<folder>[^`]+)` \|", RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
