namespace Devin.Generator.Refresh.Reading;

/// <summary>What a site has.</summary>
/// <param name="Documents">The whole documents.</param>
/// <param name="MissingDocuments">The paths of the copies of languages for which the site has no whole document.</param>
/// <param name="Pages">The pages that were asked for, one for each address.</param>
/// <param name="Notes">What a person should know about the site, a sentence each.</param>
/// <param name="Requests">How many files were asked for.</param>
/// <param name="NotModified">How many of them are as they were.</param>
internal sealed record SiteReading(
    IReadOnlyList<SiteDocument> Documents,
    IReadOnlyList<string> MissingDocuments,
    IReadOnlyList<SitePage> Pages,
    IReadOnlyList<string> Notes,
    int Requests,
    int NotModified
);
