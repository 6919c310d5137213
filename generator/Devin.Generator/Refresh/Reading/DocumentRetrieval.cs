using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Import;
using Devin.Generator.Pages;
using Devin.Generator.Refresh.Site;
using Devin.Generator.Tree;

namespace Devin.Generator.Refresh.Reading;

/// <summary>Retrieves the whole document of a language, as YAML, or as JSON if the site has no YAML.</summary>
/// <param name="site">The site.</param>
/// <param name="saved">The saved files.</param>
/// <param name="today">Today's date.</param>
internal sealed class DocumentRetrieval(ISite site, SavedContract saved, string today)
{
    private readonly ProvenanceRecorder _recorder = new(saved.Recorded);

    /// <summary>The path of the localized copy below the folder of the contract.</summary>
    public static string PathOf(string language) => SiteLayout.Prefix(language) + ContractFolder.ReferenceCopy;

    /// <summary>The document; or null, with the reason if the site has a document that cannot be used.</summary>
    /// <exception cref="ContractException">The site does not respond, or the reference copy cannot be used.</exception>
    public async Task<(SiteDocument? Document, string? Problem)> GetAsync(
        string language,
        CancellationToken cancellationToken
    )
    {
        var path = PathOf(language);
        var known = SavedContent(path);
        var retrieval = known is null ? null : _recorder.RetrievalOf(path, known);
        foreach (var source in SiteLayout.DocumentPaths(language))
        {
            var response = await site.GetAsync(source, retrieval, cancellationToken).ConfigureAwait(false);
            if (response is SiteResponse.NotModified)
            {
                return (new SiteDocument(path, known!, retrieval!), null);
            }

            if (response is SiteResponse.Found found && !IsHtml(found))
            {
                return Read(language, path, site.AddressOf(source), found);
            }
        }

        return (null, null);
    }

    private (SiteDocument?, string?) Read(string language, string path, string address, SiteResponse.Found found)
    {
        try
        {
            var root = DocumentReader.Read(found.Content.Span, address);
            if (root is not MappingNode mapping || mapping.Mapping("paths") is null || mapping["openapi"] is null)
            {
                throw SiteError.Of(
                    address,
                    $"'{address}' is not an OpenAPI 3 document. Expected a mapping with 'openapi' and 'paths'. Check the address of the site."
                );
            }

            var isJson = Path.GetExtension(address) == ".json";
            var content = isJson ? Encoding.UTF8.GetBytes(YamlWriter.Write(root)) : found.Content.ToArray();
            var before = SavedContent(path) is { } known ? _recorder.RetrievalOf(path, known) : null;
            var isSame = SavedContent(path)?.AsSpan().SequenceEqual(content) == true;
            return (
                new SiteDocument(
                    path,
                    content,
                    new Retrieval(
                        address,
                        isSame && before is not null ? before.Date : today,
                        found.ETag,
                        found.LastModified
                    )
                ),
                null
            );
        }
        catch (ContractException exception) when (language != CopyPath.UnmarkedLanguage)
        {
            return (null, $"{address}: the document cannot be used. {exception.Diagnostics[0].Message}");
        }
    }

    private byte[]? SavedContent(string path) =>
        path == ContractFolder.ReferenceCopy ? saved.Reference : saved.Documents.GetValueOrDefault(path);

    private static bool IsHtml(SiteResponse.Found found) =>
        found.IsHtml
        || PageReader.IsHtml(Encoding.UTF8.GetString(found.Content.Span[..Math.Min(100, found.Content.Length)]));
}
