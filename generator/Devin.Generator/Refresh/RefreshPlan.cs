using System.Text;
using Devin.Generator.Import;
using Devin.Generator.Pages;
using Devin.Generator.Refresh.Reading;

namespace Devin.Generator.Refresh;

/// <summary>The files of a refreshed folder of the contract. Paths are relative to that folder.</summary>
/// <param name="Import">The localized copies and the provenance file.</param>
/// <param name="Reference">The bytes of the reference copy, or null when there is none.</param>
/// <param name="Files">The bytes of every file that the refresh owns, or null for a file to delete.</param>
/// <param name="Site">The documents and pages of the site.</param>
internal sealed record RefreshPlan(
    ImportPlan Import,
    byte[]? Reference,
    IReadOnlyDictionary<string, byte[]?> Files,
    SiteReading Site
)
{
    /// <summary>Plans a refresh. Pure.</summary>
    /// <param name="saved">The saved files.</param>
    /// <param name="site">The documents and pages of the site.</param>
    /// <exception cref="Diagnostics.ContractException">The files cannot be used together.</exception>
    public static RefreshPlan Of(SavedContract saved, SiteReading site)
    {
        var documents = site.Documents.ToDictionary(
            static document => document.Path,
            static document => document.Content,
            StringComparer.Ordinal
        );
        documents.Remove(ContractFolder.ReferenceCopy, out var retrieved);
        var reference = retrieved ?? saved.Reference;
        foreach (var (path, content) in saved.Documents.ExceptBy(site.MissingDocuments, static known => known.Key))
        {
            documents.TryAdd(path, content);
        }

        var pages = RefreshedPages.Of(saved, site.Pages);
        var import = ImportPlan.Of(pages, reference, RefreshedRecord.Of(saved, site), saved.Evidence, documents, []);
        var files = import.Obsolete.ToDictionary(
            static path => path,
            static _ => (byte[]?)null,
            StringComparer.Ordinal
        );
        foreach (var name in saved.Pages.Keys)
        {
            files[ContractFolder.PagePath(name)] = null;
        }

        foreach (var page in pages)
        {
            files[ContractFolder.PagePath(page.Saved.Name)] = page.Saved.Content.ToArray();
        }

        foreach (var (path, text) in import.Texts)
        {
            files[path] = Encoding.UTF8.GetBytes(text);
        }

        if (reference is not null)
        {
            files[ContractFolder.ReferenceCopy] = reference;
        }

        return new RefreshPlan(import, reference, files, site);
    }
}
