using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Files;
using Devin.Generator.Import;
using Devin.Generator.Pages;
using Devin.Generator.Refresh.Site;

namespace Devin.Generator.Refresh.Reading;

/// <summary>Determines the kind of a page. Pure: its content decides, and not the status of the response.</summary>
/// <param name="folder">The folder of the contract, for messages.</param>
internal sealed class PageClassifier(string folder)
{
    private const string NotFound = "Page Not Found";

    /// <summary>How many lines of a page are searched for the message that it does not exist.</summary>
    private const int HeadLines = 30;

    /// <summary>Classifies the content of a page.</summary>
    /// <param name="address">The page.</param>
    /// <param name="response">The response of the site.</param>
    /// <param name="isMarkdown">Whether Markdown was requested.</param>
    public SitePage Classify(PageAddress address, SiteResponse.Found response, bool isMarkdown)
    {
        var page = new SitePage(address, PageKind.Unusable) { Sha256 = ProvenanceRecorder.Hash(response.Content.Span) };
        try
        {
            var text = StrictUtf8.Decode(response.Content.Span, address.RenderedPath);
            var isHtml = response.IsHtml || PageReader.IsHtml(text);
            page = page with { IsHtmlForMarkdown = isHtml && isMarkdown };
            return isHtml ? OfRendered(page, RenderedText.Of(text))
                : isMarkdown ? OfMarkdown(page, text, response.Content)
                : OfRendered(page, text);
        }
        catch (ContractException exception)
        {
            return page with { Problem = exception.Diagnostics[0].Message };
        }
    }

    private SitePage OfMarkdown(SitePage page, string text, ReadOnlyMemory<byte> content)
    {
        var lines = new PageText(text, page.Address.MarkdownPath);
        if (IsNotFound(lines))
        {
            return page with { Kind = PageKind.Missing };
        }

        if (!FragmentReader.IsIn(lines))
        {
            return page with { Kind = PageKind.Prose, Examples = HttpExamples.In(lines) };
        }

        var saved = Saved(page.Address.MarkdownName, content);
        var shown = PageReader.Read(text, saved.File, page.Address.Language);
        return page with
        {
            Kind = shown.Language == page.Address.Language ? PageKind.Contract : PageKind.Untranslated,
            Saved = saved,
            Shown = shown,
        };
    }

    private SitePage OfRendered(SitePage page, string text)
    {
        var lines = new PageText(text, page.Address.RenderedPath);
        if (IsNotFound(lines))
        {
            return page with { Kind = PageKind.Missing };
        }

        var saved = Saved(page.Address.RenderedName, Encoding.UTF8.GetBytes(text));
        if (!PageContentReader.ReadRendered(lines).ShowsAnything)
        {
            return page with { Kind = PageKind.Prose };
        }

        return page with
        {
            Kind = PageKind.Rendered,
            Saved = saved,
            Shown = PageReader.Read(text, saved.File, page.Address.Language),
        };
    }

    private SavedPage Saved(string name, ReadOnlyMemory<byte> content) =>
        new(name, DisplayPath.Of(Path.Combine(folder, ContractFolder.PagePath(name))), content);

    private static bool IsNotFound(PageText page) =>
        page
            .Lines.Where(static line => !line.IsBlank)
            .Take(HeadLines)
            .Any(static line =>
                string.Equals(line.Text.TrimStart('#').Trim(), NotFound, StringComparison.OrdinalIgnoreCase)
            );
}
