using Devin.Generator.Files;
using Devin.Generator.Pages;

namespace Devin.Generator.Refresh.Site;

/// <summary>A copy of a site in a folder: each file under its path; the page that browsers show ends with .html.</summary>
/// <param name="folder">The folder.</param>
internal sealed class FolderSite(string folder) : ISite
{
    /// <inheritdoc/>
    public string AddressOf(string path) => DisplayPath.Of(FileOf(path));

    /// <inheritdoc/>
    public Task<SiteResponse> GetAsync(string path, Retrieval? known, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var file = FileOf(path);
        if (!File.Exists(file))
        {
            return Task.FromResult<SiteResponse>(new SiteResponse.Missing());
        }

        if (new FileInfo(file).Length > SiteLimits.FileBytes)
        {
            throw SiteError.Of(
                AddressOf(path),
                $"The file '{AddressOf(path)}' has more than {SiteLimits.FileBytes} bytes. Expected a page or a document of a contract. Remove it."
            );
        }

        return Task.FromResult<SiteResponse>(
            new SiteResponse.Found(InputFile.Read(file), file.EndsWith(".html", StringComparison.Ordinal), null, null)
        );
    }

    private string FileOf(string path) =>
        Path.Combine(folder, path.Length == 0 || Path.HasExtension(path) ? path : path + ".html");
}
