using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Copies;

/// <summary>Turns the bytes of a file into a copy. A file that cannot be read becomes a copy with a problem.</summary>
internal static class CopyReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="id">The copy's id.</param>
    /// <param name="file">The file as it is shown to people.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="provenance">What is known about it, or null.</param>
    public static Copy Read(string id, string file, byte[] bytes, Provenance? provenance = null)
    {
        var copy = Of(id, file, provenance);
        return Attempt(
            copy,
            () =>
            {
                var text = Decode(bytes, file);
                return IsContract(file, text)
                    ? WithDocument(copy, DocumentReader.Read(text, copy.File))
                    : ReadPage(copy, text);
            }
        );
    }

    /// <summary>The copy whose document has been read.</summary>
    public static Copy OfContract(string id, string file, Node document, Provenance? provenance)
    {
        var copy = Of(id, file, provenance);
        return Attempt(copy, () => WithDocument(copy, document));
    }

    private static Copy Of(string id, string file, Provenance? provenance) =>
        new(id, CopyForm.Contract)
        {
            File = file,
            Language = provenance?.Language ?? LanguageEvidence.InName(file),
            Vintage = provenance?.Vintage,
            IsPartial = provenance?.IsPartial ?? false,
        };

    private static Copy Attempt(Copy copy, Func<Copy> read)
    {
        try
        {
            return read();
        }
        catch (ContractException exception)
        {
            return copy with { Problem = exception.Diagnostics[0] };
        }
    }

    private static string Decode(byte[] bytes, string file)
    {
        try
        {
            return StrictUtf8.Encoding.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw new ContractException(
                DiagnosticCodes.Syntax,
                $"The file is not UTF-8 (byte {exception.Index}). Save it as UTF-8.",
                new SourceLocation(file, 1, 1)
            );
        }
    }

    private static bool IsContract(string file, string text)
    {
        var body = text.AsSpan().TrimStart('\uFEFF').TrimStart();
        return Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".yaml" or ".yml" or ".json" => true,
            ".md" or ".mdx" => false,
            _ => body.StartsWith("{", StringComparison.Ordinal)
                || body.StartsWith("openapi:", StringComparison.Ordinal),
        };
    }

    private static Copy WithDocument(Copy copy, Node document) =>
        copy with
        {
            Document = AsContract(document, copy.File),
        };

    private static MappingNode AsContract(Node node, string file) =>
        node is MappingNode mapping && (mapping["openapi"] ?? mapping["paths"] ?? mapping["components"]) is not null
            ? mapping
            : throw new ContractException(
                DiagnosticCodes.NotOpenApi,
                "This is no OpenAPI document: it has neither 'openapi' nor 'paths' nor 'components'. Name a copy of the contract.",
                new SourceLocation(file, node.Location.Line, node.Location.Column)
            );

    private static Copy ReadPage(Copy copy, string text)
    {
        var page = new PageText(text, copy.File);
        if (page.Lines.Count > DocumentLimits.PageLines)
        {
            throw new ContractException(
                DiagnosticCodes.UnusablePage,
                $"The page has more than {DocumentLimits.PageLines} lines. Save one page for each operation.",
                page.LocationOf(page.Lines[DocumentLimits.PageLines])
            );
        }

        var fences = ContractFence.In(page);
        if (fences.Count > 1)
        {
            throw new ContractException(
                DiagnosticCodes.UnusablePage,
                "The page holds more than one fragment of a contract. Save one page for each operation.",
                page.LocationOf(page.Lines[fences[1].First])
            );
        }

        if (fences is [var fence])
        {
            var prose = page.Without(Enumerable.Range(fence.First, fence.End - fence.First).ToHashSet());
            var named = copy with
            {
                Form = CopyForm.MarkdownPage,
                CutFrom = fence.Copy,
                IsPartial = true,
                Language =
                    (fence.Copy is null ? null : LanguageEvidence.InName(fence.Copy))
                    ?? copy.Language
                    ?? LanguageEvidence.InText(text),
            };
            var end = fence.End - 1;
            var fragment = DocumentReader.Read(page.Excerpt(fence.First + 1, end), copy.File);
            return named with
            {
                Document = AsContract(fragment, copy.File),
                Page = ReadContent(prose, fence.Operation, hasFields: false),
            };
        }

        var rendered = copy with
        {
            Form = CopyForm.RenderedPage,
            IsPartial = true,
            Language = copy.Language ?? LanguageEvidence.InText(text),
            Page = ReadContent(page, null, hasFields: true),
        };
        return rendered.Page.ShowsAnything
            ? rendered
            : rendered with
            {
                Page = null,
                Problem = new Diagnostic(
                    Severity.Error,
                    DiagnosticCodes.UnusablePage,
                    "The page shows nothing of a contract: no YAML fragment, field list, sample or list of values. "
                        + "Save the page again, or leave it out.",
                    new SourceLocation(copy.File, 1, 1)
                ),
            };
    }

    private static PageContent ReadContent(PageText page, PageOperation? operation, bool hasFields)
    {
        var (called, request, responses, rest) = SampleReader.Read(page);
        var fields = hasFields ? FieldListReader.Read(rest) : [];
        return new PageContent(
            operation ?? called,
            fields,
            request,
            responses,
            hasFields && fields.Count == 0 ? LooseListReader.Read(rest) : [],
            ProseTableReader.Read(rest),
            PageWords.In(rest)
        );
    }
}
