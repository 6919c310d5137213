namespace Devin.Generator.Pages;

/// <summary>Where one copy or page comes from and what it shows.</summary>
/// <param name="Path">The file below the folder of the contract, with forward slashes; for a guide, its path on the site.</param>
/// <param name="Form">The form of the file.</param>
/// <param name="Sha256">The SHA-256 of the file's bytes in lower-case hexadecimal.</param>
internal sealed record ProvenanceEntry(string Path, ProvenanceForm Form, string Sha256)
{
    /// <summary>Its language tag, or null when it is unknown.</summary>
    public string? Language { get; init; }

    /// <summary>The publication date as recorded by a maintainer, or null: pages contain no date.</summary>
    public string? Published { get; init; }

    /// <summary>How it was retrieved, or null for a file that a maintainer saved or that was built from others.</summary>
    public Retrieval? Retrieved { get; init; }

    /// <summary>The part of the contract that it shows.</summary>
    public Coverage Covers { get; init; } = Coverage.Unknown;

    /// <summary>For the reference copy the operations and schemas that the service documents in part only; else empty.</summary>
    public IReadOnlyList<string> Partial { get; init; } = [];

    /// <summary>For a copy the pages that agree with it, among them those that it was built from, by path; else empty.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];
}
