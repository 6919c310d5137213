using Devin.Generator.Pages;
using Devin.Generator.Refresh.Site;

namespace Devin.Generator.Refresh.Reading;

/// <summary>A page of the site, and what it turned out to be.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Kind">What it is.</param>
internal sealed record SitePage(PageAddress Address, PageKind Kind)
{
    /// <summary>The page as it is saved, and how it was retrieved; null where there is nothing to save.</summary>
    public SavedPage? Saved { get; init; }

    /// <summary>What it shows of the contract, of a page that is saved.</summary>
    public DocumentationPage? Shown { get; init; }

    /// <summary>How it was retrieved, where it was.</summary>
    public Retrieval? Retrieved { get; init; }

    /// <summary>The SHA-256 of what was retrieved.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>The operations in examples of HTTP requests, of a page without a contract.</summary>
    public IReadOnlyList<OperationKey> Examples { get; init; } = [];

    /// <summary>Whether the site sent HTML where Markdown was asked for.</summary>
    public bool IsHtmlForMarkdown { get; init; }

    /// <summary>Why it cannot be read.</summary>
    public string? Problem { get; init; }
}
