using Devin.Generator.Diagnostics;
using Devin.Generator.Pages;

namespace Devin.Generator.Refresh.Site;

/// <summary>Gives the files of a documentation site.</summary>
internal interface ISite
{
    /// <summary>How messages and the provenance file name a file.</summary>
    /// <param name="path">The path on the site, without a leading slash.</param>
    string AddressOf(string path);

    /// <summary>Retrieves a file.</summary>
    /// <param name="path">The path on the site, without a leading slash.</param>
    /// <param name="known">How the content that is at hand was retrieved, so that it need not be sent again; or null.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="ContractException">The site does not answer, or not as a documentation site does.</exception>
    Task<SiteAnswer> GetAsync(string path, Retrieval? known, CancellationToken cancellationToken);
}
