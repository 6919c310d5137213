namespace Devin.Generator.Refresh.Reading;

/// <summary>The documents and pages that were read from a site.</summary>
/// <param name="Documents">The whole documents.</param>
/// <param name="MissingDocuments">The paths of the localized copies for which the site has no whole document.</param>
/// <param name="Pages">The requested pages, one for each address.</param>
/// <param name="Notes">What is not as expected on the site, one sentence for each fact.</param>
/// <param name="Requests">The number of files that were requested.</param>
/// <param name="NotModified">The number of requested files that have not changed.</param>
internal sealed record SiteReading(
    IReadOnlyList<SiteDocument> Documents,
    IReadOnlyList<string> MissingDocuments,
    IReadOnlyList<SitePage> Pages,
    IReadOnlyList<string> Notes,
    int Requests,
    int NotModified
);
