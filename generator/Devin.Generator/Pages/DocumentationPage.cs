namespace Devin.Generator.Pages;

/// <summary>A documentation page as part of the contract.</summary>
/// <param name="Language">The language as a BCP 47 tag, or null when it is unknown.</param>
/// <param name="Fragment">The contract's own text for one operation; null on rendered pages, which have none.</param>
/// <param name="Content">What the page shows beside the fragment.</param>
internal sealed record DocumentationPage(string? Language, PageFragment? Fragment, PageContent Content);
