using Devin.Generator.Diagnostics;
using Devin.Generator.Pages;

namespace Devin.Generator.Refresh.Site;

/// <summary>Provides the files of a documentation site.</summary>
internal interface ISite
{
    /// <summary>The address of a file in messages and in the provenance file.</summary>
    /// <param name="path">The path on the site, without a leading slash.</param>
    string AddressOf(string path);

    /// <summary>Retrieves a file.</summary>
    /// <param name="path">The path on the site, without a leading slash.</param>
    /// <param name="known">How the saved content was retrieved, so that unchanged content is not sent again; or null.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="ContractException">The site does not respond, or is not a documentation site.</exception>
    Task<SiteResponse> GetAsync(string path, Retrieval? known, CancellationToken cancellationToken);
}
