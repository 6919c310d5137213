namespace Devin.Generator.Pages;

/// <summary>The form of a file in the contract's folder.</summary>
internal enum ProvenanceForm
{
    /// <summary>The reference copy: the whole contract, which generation reads.</summary>
    Reference,

    /// <summary>OpenAPI of some operations, or a page that contains such a fragment.</summary>
    Fragment,

    /// <summary>A contract built from the rendered pages of one language; it contains only what they show.</summary>
    Reconstructed,

    /// <summary>The text of a page as a browser shows it, without the contract's own structure.</summary>
    Rendered,
}
