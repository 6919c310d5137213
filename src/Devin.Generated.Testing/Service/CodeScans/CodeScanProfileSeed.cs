using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service.CodeScans;

/// <summary>The profiles of code scans that exist from the start. No operation creates profiles.</summary>
internal static class CodeScanProfileSeed
{
    private static readonly DateTimeOffset s_createdAt = new(2025, 9, 1, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Creates the profiles.</summary>
    /// <param name="organizationId">The ID of the organization that has a profile of its own.</param>
    public static IReadOnlyList<CodeScanProfileDetailResponse> Create(string organizationId) =>
        [
            Profile("profile-security", "Security review", CodeScanType.Security, CodeScanProfileMode.Discover, null),
            Profile("profile-dead-code", "Unused code", CodeScanType.DeadCode, CodeScanProfileMode.Discover, null),
            Profile("profile-sarif", "SARIF import", CodeScanType.Security, CodeScanProfileMode.Ingest, null),
            Profile(
                "profile-accessibility",
                "Accessibility of the storefront",
                CodeScanType.Accessibility,
                CodeScanProfileMode.Discover,
                organizationId
            ),
        ];

    private static CodeScanProfileDetailResponse Profile(
        string id,
        string name,
        CodeScanType type,
        CodeScanProfileMode mode,
        string? organizationId
    ) =>
        new()
        {
            ProfileId = id,
            Name = name,
            Description = null,
            ScanType = type,
            Mode = mode,
            OrgId = organizationId,
            Visibility = organizationId is null ? CodeScanProfileVisibility.Account : CodeScanProfileVisibility.Org,
            CreatedAt = s_createdAt,
            IncludeGlobs = null,
            ExcludeGlobs = ["**/vendor/**", "**/*.generated.*"],
            IngestionSourceGuidance =
                mode == CodeScanProfileMode.Ingest ? "The attachments are SARIF 2.1 files." : null,
            InvestigationGuidance = null,
            PostIngestionGuidance = null,
            RemediationGuidance = "Add a test that fails without the fix.",
            ReportGuidance = null,
            ThreatModelGuidance = null,
            TriageGuidance = null,
            ValidationGuidance = null,
        };
}
