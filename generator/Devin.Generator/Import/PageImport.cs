using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Files;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Import;

/// <summary>Imports pages into the folder of the contract.</summary>
/// <param name="folder">The folder of the contract, which is read.</param>
/// <param name="output">The folder that is written; usually the same.</param>
internal sealed class PageImport(DirectoryInfo folder, DirectoryInfo output)
{
    /// <summary>What happened.</summary>
    /// <param name="Changed">The files that were written or deleted, as messages name them.</param>
    /// <param name="Rendered">The pages without a fragment, as messages name them.</param>
    /// <param name="SetAside">The pages that differ from their localized copy, as messages name them.</param>
    internal sealed record Outcome(
        IReadOnlyList<string> Changed,
        IReadOnlyList<string> Rendered,
        IReadOnlyList<string> SetAside
    );

    /// <summary>Keeps new pages, and rebuilds every localized copy and the provenance file from all pages.</summary>
    /// <param name="newPages">Saved pages from anywhere.</param>
    /// <param name="overwrite">Whether a new page may replace a different page of the same name.</param>
    /// <param name="progress">Receives the progress after each page, or null.</param>
    /// <exception cref="ContractException">Pages cannot be used together. Nothing was written.</exception>
    public Outcome Run(IReadOnlyList<FileInfo> newPages, bool overwrite, IProgress<FileProgress>? progress = null)
    {
        var saved = SavedContract.Read(folder);
        var pages = saved.Pages.ToDictionary(StringComparer.Ordinal);
        AddNewPages(pages, newPages, overwrite);
        var plan = ImportPlan.Of(
            [.. pages.Values],
            saved.Reference,
            saved.Recorded,
            saved.Evidence,
            progress,
            saved.Documents
        );
        var contents = plan.Obsolete.ToDictionary(OutputOf, static _ => (byte[]?)null, StringComparer.Ordinal);
        foreach (var page in pages.Values)
        {
            contents[OutputOf(ContractFolder.PagePath(page.Name))] = page.Content.ToArray();
        }

        foreach (var (path, text) in plan.Texts)
        {
            contents[OutputOf(path)] = Encoding.UTF8.GetBytes(text);
        }

        return new Outcome(
            FileChanges.Apply(contents).Select(DisplayPath.Of).ToList(),
            [.. plan.Rendered.Select(NameOf)],
            [.. plan.SetAside.Select(NameOf)]
        );
    }

    private static void AddNewPages(
        Dictionary<string, SavedPage> pages,
        IReadOnlyList<FileInfo> newPages,
        bool overwrite
    )
    {
        var problems = new List<Diagnostic>();
        var given = new Dictionary<string, SavedPage>(StringComparer.Ordinal);
        foreach (var page in newPages.Select(static file => SavedContract.Page(file.Name, file.FullName)))
        {
            if (given.TryGetValue(page.Name, out var other) && !HaveSameContent(page, other))
            {
                problems.Add(
                    Problem(
                        page,
                        $"The page '{page.Name}' was given with different content before, also as {other.File}. Rename one of them."
                    )
                );
            }
            else if (!overwrite && pages.TryGetValue(page.Name, out var saved) && !HaveSameContent(page, saved))
            {
                problems.Add(
                    Problem(
                        page,
                        $"The page '{page.Name}' is already saved with different content: {saved.File}. "
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

    private string NameOf(SavedPage page) => DisplayPath.Of(OutputOf(ContractFolder.PagePath(page.Name)));

    private static bool HaveSameContent(SavedPage left, SavedPage right) =>
        left.Content.Span.SequenceEqual(right.Content.Span);

    private static Diagnostic Problem(SavedPage page, string message) =>
        new(Severity.Error, DiagnosticCodes.PagesDisagree, message, new SourceLocation(page.File, 1, 1));

    private string OutputOf(string path) => Path.Combine(output.FullName, path);
}
