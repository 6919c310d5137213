using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service.Roles;

/// <summary>The roles that exist from the start.</summary>
internal static class RoleSeed
{
    /// <summary>The role of the enterprise with all permissions.</summary>
    public const string EnterpriseAdmin = "role-enterprise-admin";

    /// <summary>The role of the enterprise for all other members.</summary>
    public const string EnterpriseMember = "role-enterprise-member";

    /// <summary>The role of an organization with all permissions.</summary>
    public const string OrganizationAdmin = "role-org-admin";

    /// <summary>The role of an organization for all other members.</summary>
    public const string OrganizationMember = "role-org-member";

    private static readonly string[] s_enterprise =
    [
        "ImpersonateOrgSessions",
        "ManageAccountKnowledge",
        "ManageAccountMembership",
        "ManageAccountPlaybooks",
        "ManageAccountServiceUsers",
        "ManageAccountSessions",
        "ManageAccountSnapshots",
        "ManageBilling",
        "ManageEnterpriseSettings",
        "ManageGitIntegrations",
        "ManageOrganizations",
        "UseAccountCodeScans",
        "ViewAccountCodeScans",
        "ViewAccountConsumption",
        "ViewAccountMembership",
        "ViewAccountMetrics",
        "ViewAccountSessions",
        "ViewEnterpriseInfraDetails",
        ReadAccountMeta,
    ];

    private static readonly string[] s_work =
    [
        "ManageOrgSessions",
        "Read",
        "UseCodeScans",
        "UseDevinSessions",
        "UseReviewManual",
        "ViewCodeScans",
        "ViewOrgAutomations",
        "ViewOrgMembership",
        "ViewOrgSessions",
    ];

    private static readonly string[] s_administration =
    [
        "ImpersonateOrgSessions",
        "IndexOrgRepositories",
        "ManageAccountKnowledge",
        "ManageAccountPlaybooks",
        "ManageKnowledge",
        "ManageOrgAutomations",
        "ManageOrgSchedules",
        "ManageOrgSecrets",
        "ManageOrgSnapshots",
        "ManageRepoBlueprints",
        "ViewOrgMetrics",
    ];

    private const string ReadAccountMeta = "ReadAccountMeta";

    /// <summary>The roles, in the order of lists. They are new objects for each service.</summary>
    public static IEnumerable<StoredRole> All =>
        [
            new(
                EnterpriseAdmin,
                "Enterprise admin",
                RoleRoleType.Enterprise,
                [.. s_enterprise, .. s_work, .. s_administration]
            ),
            new(EnterpriseMember, "Enterprise member", RoleRoleType.Enterprise, [ReadAccountMeta]),
            new(OrganizationAdmin, "Organization admin", RoleRoleType.Org, [.. s_work, .. s_administration]),
            new(OrganizationMember, "Organization member", RoleRoleType.Org, s_work),
        ];
}
