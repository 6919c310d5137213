namespace Devin.Generator.Refresh.Reading;

/// <summary>What a page of the site turned out to be.</summary>
internal enum PageKind
{
    /// <summary>A Markdown page with the contract of an operation.</summary>
    Contract,

    /// <summary>The text of a page that shows fields, samples or lists of values.</summary>
    Rendered,

    /// <summary>A page without a contract: a guide.</summary>
    Prose,

    /// <summary>A page without a contract that has one in another language, or had one the last time.</summary>
    Incomplete,

    /// <summary>There is no such page in this language.</summary>
    Missing,

    /// <summary>The page is of another language, which is shown where no translation exists.</summary>
    Untranslated,

    /// <summary>The page cannot be read.</summary>
    Unusable,
}
