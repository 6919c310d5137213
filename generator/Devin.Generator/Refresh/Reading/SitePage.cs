using Devin.Generator.Pages;
using Devin.Generator.Refresh.Site;

namespace Devin.Generator.Refresh.Reading;

/// <summary>A page of the site, and its kind.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Kind">Its kind.</param>
internal sealed record SitePage(PageAddress Address, PageKind Kind)
{
    /// <summary>The page as it is saved; null if there is nothing to save.</summary>
    public SavedPage? Saved { get; init; }

    /// <summary>The part of the contract that it shows; null if it is not saved.</summary>
    public DocumentationPage? Shown { get; init; }

    /// <summary>How it was retrieved; null if it was not.</summary>
    public Retrieval? Retrieved { get; init; }

    /// <summary>The SHA-256 of the content that was retrieved.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>For a page without a contract, the operations in its examples of HTTP requests; otherwise empty.</summary>
    public IReadOnlyList<OperationKey> Examples { get; init; } = [];

    /// <summary>Whether the site sent HTML when Markdown was requested.</summary>
    public bool IsHtmlForMarkdown { get; init; }

    /// <summary>Why it cannot be read, or null.</summary>
    public string? Problem { get; init; }
}
