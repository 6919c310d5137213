using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service.CodeScans;

/// <summary>The contents of a finding, the same for every repository.</summary>
internal sealed record FindingFacts(
    CodeScanFindingSeverity Severity,
    string Category,
    string Title,
    string Description,
    string Recommendation,
    string FilePath,
    long Line,
    string Code
)
{
    /// <summary>The finding of a scan.</summary>
    public CodeScanFindingResponse In(StoredCodeScan scan, string id) =>
        new()
        {
            FindingId = id,
            ScanId = scan.Id,
            RepoName = scan.RepositoryName,
            Severity = Severity,
            Status = CodeScanFindingStatus.Open,
            Category = Category,
            Title = Title,
            Description = Description,
            Recommendation = Recommendation,
            ReferenceSnippets =
            [
                new CodeScanReferenceSnippetResponse
                {
                    FilePath = FilePath,
                    StartLine = Line,
                    EndLine = Line,
                    Code = Code,
                },
            ],
            CodeOwners = ["@acme/platform"],
            CreatedAt = scan.EndedAt,
            Note = null,
            OrchestratorSessionId = null,
            PrUrl = null,
            SessionId = null,
            RelatedFindingIds = [],
        };
}
