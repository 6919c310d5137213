using System.Collections.Frozen;

namespace Devin.Generated.Testing.State;

/// <summary>The permissions of the enterprise that count as permissions in each organization.</summary>
internal static class EnterprisePermissions
{
    private static readonly FrozenDictionary<string, string> s_byOrganizationPermission = new Dictionary<string, string>
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
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The permission of the enterprise that matches one of an organization; null if there is none.</summary>
    public static string? Matching(string permission) => s_byOrganizationPermission.GetValueOrDefault(permission);
}
