namespace Devin.Generator.Refresh.Reading;

/// <summary>The kind of a page of the site.</summary>
internal enum PageKind
{
    /// <summary>A Markdown page with the contract of an operation.</summary>
    Contract,

    /// <summary>The text of a page that shows fields, samples or lists of values.</summary>
    Rendered,

    /// <summary>A page without a contract: a guide.</summary>
    Prose,

    /// <summary>A page without a contract that has one in another language, or had one at the last refresh.</summary>
    Incomplete,

    /// <summary>The page does not exist in this language.</summary>
    Missing,

    /// <summary>The page is not translated: the site shows it in another language.</summary>
    Untranslated,

    /// <summary>The page cannot be read.</summary>
    Unusable,
}
