using Devin.Generator.Tree;

namespace Devin.Generator.Import;

/// <summary>What kind of text a file of the contract is.</summary>
internal enum ProvenanceForm
{
    /// <summary>The reference copy: the whole contract, which generation reads.</summary>
    Reference,

    /// <summary>OpenAPI of some operations, or a page that carries such a fragment.</summary>
    Fragment,

    /// <summary>What rendered pages of one language show, put together; what is not in it was not shown.</summary>
    Reconstructed,

    /// <summary>The text of a page as a browser shows it, without the contract's own structure.</summary>
    Rendered,
}

/// <summary>Where one copy or page comes from and what it shows.</summary>
/// <param name="Path">The file below the folder of the contract, with forward slashes.</param>
/// <param name="Language">Its language tag, or null when nobody has said it.</param>
/// <param name="Form">What kind of text it is.</param>
/// <param name="Vintage">When it was published, in the words of who saved it, or null: pages carry no date.</param>
/// <param name="Sha256">The SHA-256 of the file's bytes in lower-case hexadecimal.</param>
/// <param name="Covers">What of the contract it shows.</param>
/// <param name="Pages">For a copy the pages that it was built from, by path; else empty.</param>
/// <param name="Location">Where the entry stands in the provenance file.</param>
internal sealed record ProvenanceEntry(
    string Path,
    string? Language,
    ProvenanceForm Form,
    string? Vintage,
    string Sha256,
    Coverage Covers,
    IReadOnlyList<string> Pages,
    SourceLocation Location
);

/// <summary>What of the contract a file shows.</summary>
/// <param name="IsComplete">Whether it shows every operation.</param>
/// <param name="Operations">The operations, named like <c>POST /v3/…</c>; empty when complete or unknown.</param>
internal sealed record Coverage(bool IsComplete, IReadOnlyList<string> Operations)
{
    /// <summary>Nobody has said what the file shows.</summary>
    public static Coverage Unknown { get; } = new(IsComplete: false, []);

    /// <summary>The whole contract.</summary>
    public static Coverage Complete { get; } = new(IsComplete: true, []);
}

/// <summary>The record of where copies and pages come from: <c>openapi/provenance.yaml</c>.</summary>
/// <param name="Copies">The copies, in ordinal order of their path.</param>
/// <param name="Pages">The saved pages, in ordinal order of their path.</param>
internal sealed record Provenance(IReadOnlyList<ProvenanceEntry> Copies, IReadOnlyList<ProvenanceEntry> Pages)
{
    /// <summary>The file's name below the folder of the contract.</summary>
    public const string FileName = "provenance.yaml";

    /// <summary>No copies, no pages.</summary>
    public static Provenance Empty { get; } = new([], []);
}
