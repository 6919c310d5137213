namespace Devin.Generator.Pages;

/// <summary>In which form a file of the contract's folder shows the contract.</summary>
internal enum ProvenanceForm
{
    /// <summary>The reference copy: the whole contract, which generation reads.</summary>
    Reference,

    /// <summary>The whole contract in one language, as the documentation site publishes it.</summary>
    Document,

    /// <summary>OpenAPI of some operations, or a page that carries such a fragment.</summary>
    Fragment,

    /// <summary>What rendered pages of one language show, put together; what is not in it was not shown.</summary>
    Reconstructed,

    /// <summary>A page that explains operations and has no contract of one; only its record is kept.</summary>
    Guide,

    /// <summary>The text of a page as a browser shows it, without the contract's own structure.</summary>
    Rendered,
}
