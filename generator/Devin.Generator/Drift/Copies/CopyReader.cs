using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Copies;

/// <summary>Turns the bytes of a file into a copy. A file that cannot be read becomes a copy with a problem.</summary>
internal static class CopyReader
{
    /// <summary>Reads a contract or a page.</summary>
    /// <param name="id">The copy's id.</param>
    /// <param name="file">The file's name as it appears in messages.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="provenance">What is recorded about it, or null.</param>
    /// <param name="isPage">Whether it is known to be a page; otherwise its name and its first words decide.</param>
    public static Copy Read(
        string id,
        string file,
        byte[] bytes,
        ProvenanceEntry? provenance = null,
        bool isPage = false
    )
    {
        var copy = Of(id, file, provenance, isPage ? CopyForm.RenderedPage : CopyForm.Contract);
        return Attempt(
            copy,
            () =>
            {
                var text = StrictUtf8.Decode(bytes, file);
                return isPage || !IsContract(file, text)
                    ? OfPage(copy, PageReader.Read(text, file, copy.Language))
                    : WithDocument(copy, DocumentReader.Read(text, file));
            }
        );
    }

    /// <summary>The copy whose document has been read.</summary>
    public static Copy OfContract(string id, string file, Node document, ProvenanceEntry? provenance)
    {
        var copy = Of(id, file, provenance, CopyForm.Contract);
        return Attempt(copy, () => WithDocument(copy, document));
    }

    private static Copy Of(string id, string file, ProvenanceEntry? provenance, CopyForm form) =>
        new(id, form)
        {
            File = file,
            Language = provenance?.Language ?? LanguageEvidence.InName(file),
            Published = provenance?.Published,
            Covers = provenance?.Covers ?? Coverage.Complete,
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

    /// <summary>The copy that a page is.</summary>
    /// <param name="copy">What is known about the file.</param>
    /// <param name="page">What the page shows.</param>
    public static Copy OfPage(Copy copy, DocumentationPage page) =>
        copy with
        {
            Form = page.Fragment is null ? CopyForm.RenderedPage : CopyForm.MarkdownPage,
            Language = page.Language,
            Covers =
                page.Fragment is { } fragment ? Coverage.Of([fragment.Operation])
                : copy.Covers.IsComplete ? Coverage.Unknown
                : copy.Covers,
            FragmentOf = page.Fragment?.Copy.Path,
            Document = page.Fragment?.Root,
            Page = page.Content with { Operation = page.Content.Operation ?? OnlyOperation(copy.Covers) },
        };

    /// <summary>A page that does not name its operation is of the one that is recorded for it.</summary>
    private static OperationKey? OnlyOperation(Coverage covers) =>
        covers.Operations is [var only] ? OperationKey.TryParse(only) : null;

    private static bool IsContract(string file, string text)
    {
        var body = text.AsSpan().TrimStart('\uFEFF').TrimStart();
        return Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".yaml" or ".yml" or ".json" => true,
            ".md" or ".mdx" => false,
            _ => body.StartsWith("{", StringComparison.Ordinal)
                || body.StartsWith("openapi:", StringComparison.Ordinal)
                || body.StartsWith("asyncapi:", StringComparison.Ordinal),
        };
    }

    private static Copy WithDocument(Copy copy, Node document) =>
        copy with
        {
            Document = AsContract(document, copy.File),
        };

    private static MappingNode AsContract(Node node, string file)
    {
        var place = new SourceLocation(file, node.Location.Line, node.Location.Column);
        if (node is not MappingNode mapping)
        {
            throw NotOpenApi("it is not an object");
        }

        return mapping["openapi"] is not null ? mapping
            : mapping["asyncapi"] is not null
                ? throw NotOpenApi("it is an AsyncAPI document, whose channels and messages are not compared")
            : (mapping["paths"] ?? mapping["components"]) is not null ? mapping
            : throw NotOpenApi("it has neither 'openapi' nor 'paths' nor 'components'");

        ContractException NotOpenApi(string reason) =>
            new(
                DiagnosticCodes.NotOpenApi,
                $"'{file}' is not an OpenAPI document: {reason}. Name a copy of the contract.",
                place
            );
    }
}
