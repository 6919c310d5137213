using Devin.Generator.Diagnostics;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Copies;

/// <summary>A file that shows the contract, or a part of it.</summary>
/// <param name="Id">Names the copy in reports; distinct among the copies of one run.</param>
/// <param name="Form">The form of the file.</param>
internal sealed record Copy(string Id, CopyForm Form)
{
    /// <summary>The file's name as it appears in messages.</summary>
    public required string File { get; init; }

    /// <summary>The language as a BCP 47 tag, or null when it is unknown.</summary>
    public string? Language { get; init; }

    /// <summary>The publication date that the provenance file records, or null.</summary>
    public string? Published { get; init; }

    /// <summary>Whether the other copies are compared with this one.</summary>
    public bool IsReference { get; init; }

    /// <summary>The part of the contract that the copy shows.</summary>
    public Coverage Covers { get; init; } = Coverage.Complete;

    /// <summary>Whether the copy shows only a part of the contract.</summary>
    public bool IsPartial => !Covers.IsComplete;

    /// <summary>The localized copy to which a page's fragment belongs (<c>ja/v3-openapi.yaml</c>), or null.</summary>
    public string? FragmentOf { get; init; }

    /// <summary>Whether the copy is compared with itself only, because another copy has the same content.</summary>
    public bool IsComparedWithItselfOnly { get; init; }

    /// <summary>The contract, in a contract or a Markdown page that could be read.</summary>
    public MappingNode? Document { get; init; }

    /// <summary>What a page shows beside the contract.</summary>
    public PageContent? Page { get; init; }

    /// <summary>Why the copy could not be read.</summary>
    public Diagnostic? Problem { get; init; }
}
