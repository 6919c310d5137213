using Devin.Generator.Pages;

namespace Devin.Generator.Import;

/// <summary>A saved page and what it shows.</summary>
/// <param name="Saved">The page as it was saved.</param>
/// <param name="Shown">What it shows of the contract.</param>
internal sealed record ImportedPage(SavedPage Saved, DocumentationPage Shown);
