using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace Devin.Generator.Pages;

/// <summary>
/// Reads saved documentation pages. All commands read pages here, so that every command accepts and refuses the
/// same pages with the same diagnostic.
/// </summary>
internal static class PageReader
{
    private const string IndexHead = "> ## Documentation Index";

    /// <summary>Reads a page.</summary>
    /// <param name="page">The saved page.</param>
    /// <param name="language">The recorded language, which is used if no fragment names one.</param>
    /// <exception cref="ContractException">The page cannot be used.</exception>
    public static DocumentationPage Read(SavedPage page, string? language) =>
        Read(
            StrictUtf8.Decode(page.Content.Span, page.File),
            page.File,
            language ?? LanguageEvidence.InName(page.Name)
        );

    /// <summary>Reads the text of a page.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">The file's name as it appears in messages.</param>
    /// <param name="language">
    /// The language that is recorded or in the file's name; a fragment's language overrides it.
    /// </param>
    /// <exception cref="ContractException">The page cannot be used.</exception>
    public static DocumentationPage Read(string text, string file, string? language)
    {
        RefuseHtml(text, file);
        var page = new PageText(text, file);
        RefuseTooLong(page);
        var fragment = FragmentReader.Read(page);
        if (fragment is not null)
        {
            var prose = page.Without(
                Enumerable.Range(fragment.Fence.First, fragment.Fence.End + 1 - fragment.Fence.First)
            );
            return new DocumentationPage(
                fragment.Copy.Language,
                fragment,
                PageContentReader.ReadMarkdown(prose, fragment.Operation)
            );
        }

        RefuseMarkdown(page);
        var content = PageContentReader.ReadRendered(page);
        return content.ShowsAnything
            ? new DocumentationPage(language ?? LanguageEvidence.InText(text), null, content)
            : throw Unusable(
                file,
                $"The page '{file}' shows nothing of a contract: no OpenAPI fragment, field list, sample or list of values. "
                    + "Save the page again, or delete it."
            );
    }

    private static void RefuseHtml(string text, string file)
    {
        var start = text.AsSpan().TrimStart('\uFEFF').TrimStart();
        if (
            start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
        )
        {
            throw Unusable(
                file,
                $"The page '{file}' is HTML. Expected Markdown or the text of the rendered page. Save the page again from the "
                    + "address that ends in '.md', or copy the text that the browser shows."
            );
        }
    }

    private static void RefuseTooLong(PageText page)
    {
        if (page.Lines.Count > DocumentLimits.PageLines)
        {
            throw new ContractException(
                DiagnosticCodes.UnusablePage,
                $"The page '{page.File}' has more than {DocumentLimits.PageLines} lines. Save one page for each operation.",
                page.LocationOf(page.Lines[DocumentLimits.PageLines])
            );
        }
    }

    /// <summary>The Markdown of a page without its fragment was cut off, or is not the page of an operation.</summary>
    private static void RefuseMarkdown(PageText page)
    {
        if (page.Lines[0].Text == IndexHead || Path.GetExtension(page.File).ToLowerInvariant() is ".md" or ".mdx")
        {
            throw Unusable(
                page.File,
                $"The Markdown page '{page.File}' has no OpenAPI fragment, so it is incomplete or not the page of an operation. Expected a "
                    + $"fence such as '{FragmentReader.ExampleFence}'. Save the page again, or delete it."
            );
        }
    }

    private static ContractException Unusable(string file, string message) =>
        new(DiagnosticCodes.UnusablePage, message, new SourceLocation(file, 1, 1));
}
