namespace Devin.Generator.Pages;

/// <summary>The form of a file in the contract's folder.</summary>
internal enum ProvenanceForm
{
    /// <summary>The reference copy: the whole contract, which generation reads.</summary>
    Reference,

    /// <summary>The whole contract in one language, as the documentation site publishes it.</summary>
    Document,

    /// <summary>OpenAPI of some operations, or a page that contains such a fragment.</summary>
    Fragment,

    /// <summary>A contract built from the rendered pages of one language; it contains only what they show.</summary>
    Reconstructed,

    /// <summary>A page that explains operations and has no contract of one; only its record is kept.</summary>
    Guide,

    /// <summary>The text of a page as a browser shows it, without the contract's own structure.</summary>
    Rendered,
}
