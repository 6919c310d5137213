using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Files;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Import;

/// <summary>Imports pages into a folder on disk.</summary>
/// <param name="openapi">The folder of the contract.</param>
internal sealed class PageImport(DirectoryInfo openapi)
{
    /// <summary>What happened.</summary>
    /// <param name="Changed">The files that were written or deleted, as messages name them.</param>
    /// <param name="Rendered">The pages that hold no fragment, as messages name them.</param>
    internal sealed record Outcome(IReadOnlyList<string> Changed, IReadOnlyList<string> Rendered);

    /// <summary>Keeps new pages, and rebuilds every copy and the provenance file from all pages.</summary>
    /// <param name="newPages">Saved pages from anywhere.</param>
    /// <param name="overwrite">Whether a new page may replace a different page of the same name.</param>
    /// <exception cref="ContractException">Pages cannot be used together. Nothing was written.</exception>
    public Outcome Run(IReadOnlyList<FileInfo> newPages, bool overwrite)
    {
        var pages = ReadSavedPages();
        AddNewPages(pages, newPages, overwrite);
        var plan = ImportPlan.Of([.. pages.Values], ReadIfExists(ContractFolder.ReferenceCopy), ReadProvenance());

        var contents = plan.Obsolete.ToDictionary(PathOf, static _ => (byte[]?)null, StringComparer.Ordinal);
        foreach (var page in pages.Values)
        {
            contents[PathOf(ContractFolder.PagePath(page.Name))] = page.Content.ToArray();
        }

        foreach (var (path, text) in plan.Texts)
        {
            contents[PathOf(path)] = Encoding.UTF8.GetBytes(text);
        }

        return new Outcome(
            FileChanges.Apply(contents).Select(DisplayPath.Of).ToList(),
            plan.Rendered.Select(page => DisplayPath.Of(PathOf(ContractFolder.PagePath(page.Name)))).ToList()
        );
    }

    private SortedDictionary<string, SavedPage> ReadSavedPages()
    {
        var pages = new SortedDictionary<string, SavedPage>(StringComparer.Ordinal);
        var folder = new DirectoryInfo(PathOf(ContractFolder.Pages));
        foreach (var file in folder.Exists ? folder.EnumerateFiles() : [])
        {
            if (!file.Name.StartsWith('.'))
            {
                pages.Add(file.Name, ReadPage(file));
            }
        }

        return pages;
    }

    private static void AddNewPages(
        SortedDictionary<string, SavedPage> pages,
        IReadOnlyList<FileInfo> newPages,
        bool overwrite
    )
    {
        var problems = new List<Diagnostic>();
        var given = new Dictionary<string, SavedPage>(StringComparer.Ordinal);
        foreach (var page in newPages.Select(ReadPage))
        {
            if (given.TryGetValue(page.Name, out var twin) && !HaveSameContent(page, twin))
            {
                problems.Add(Problem(page, $"Another page of this name was given: {twin.File}. Rename one of them."));
            }
            else if (!overwrite && pages.TryGetValue(page.Name, out var saved) && !HaveSameContent(page, saved))
            {
                problems.Add(
                    Problem(
                        page,
                        $"A different page of this name is saved already: {saved.File}. "
                            + "Rename this one, or replace the saved one with --force."
                    )
                );
            }

            given[page.Name] = page;
        }

        if (problems.Count > 0)
        {
            throw new ContractException(problems);
        }

        foreach (var page in given.Values)
        {
            pages[page.Name] = page;
        }
    }

    private Provenance ReadProvenance()
    {
        var bytes = ReadIfExists(Provenance.FileName);
        var file = DisplayPath.Of(PathOf(Provenance.FileName));
        return bytes is null ? Provenance.Empty : ProvenanceFile.Read(DocumentReader.Read(bytes, file));
    }

    private byte[]? ReadIfExists(string path) => File.Exists(PathOf(path)) ? InputFile.Read(PathOf(path)) : null;

    private static SavedPage ReadPage(FileInfo file) =>
        new(file.Name, DisplayPath.Of(file.FullName), InputFile.Read(file.FullName));

    private static bool HaveSameContent(SavedPage left, SavedPage right) =>
        left.Content.Span.SequenceEqual(right.Content.Span);

    private static Diagnostic Problem(SavedPage page, string message) =>
        new(Severity.Error, DiagnosticCodes.UnusablePage, message, new SourceLocation(page.File, 1, 1));

    private string PathOf(string path) => Path.Combine(openapi.FullName, path);
}
