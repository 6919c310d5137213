namespace Devin.Generated.Testing.State;

/// <summary>The permissions of the enterprise that count as permissions in each organization.</summary>
internal static class EnterprisePermissions
{
    private static readonly Dictionary<string, string> s_byOrganizationPermission = new(StringComparer.Ordinal)
    {
        ["ManageKnowledge"] = "ManageAccountKnowledge",
        ["ManageOrgSessions"] = "ManageAccountSessions",
        ["ManageOrgSnapshots"] = "ManageAccountSnapshots",
        ["ManageRepoBlueprints"] = "ManageAccountSnapshots",
        ["UseCodeScans"] = "UseAccountCodeScans",
        ["ViewCodeScans"] = "ViewAccountCodeScans",
        ["ViewOrgMembership"] = "ViewAccountMembership",
        ["ViewOrgMetrics"] = "ViewAccountMetrics",
        ["ViewOrgSessions"] = "ViewAccountSessions",
    };

    /// <summary>The permission of the enterprise that matches one of an organization; null if there is none.</summary>
    public static string? Matching(string permission) => s_byOrganizationPermission.GetValueOrDefault(permission);
}
