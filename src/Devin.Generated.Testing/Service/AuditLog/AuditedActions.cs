using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service.AuditLog;

/// <summary>What the audit log records for each operation that changes something.</summary>
internal static class AuditedActions
{
    private const string Enterprise = "/v3/enterprise";
    private const string EnterpriseOrganization = Enterprise + "/organizations/{org_id}";
    private const string Organization = "/v3/organizations/{org_id}";
    private const string BetaEnterprise = "/v3beta1/enterprise";
    private const string BetaOrganization = "/v3beta1/organizations/{org_id}";

    // Not frozen: the construction of frozen collections adds about 20 ms to the first request of a process.
    private static readonly Dictionary<string, AuditLogAction> s_byOperation = new(StringComparer.Ordinal)
    {
        ["DELETE " + Enterprise + "/consumption/acu-limits/devin/organizations/{org_id}"] =
            AuditLogAction.UpdateOrgSettings,
        ["PUT " + Enterprise + "/consumption/acu-limits/devin/organizations/{org_id}"] =
            AuditLogAction.UpdateOrgSettings,
        ["POST " + Enterprise + "/idp-groups"] = AuditLogAction.UpdateEnterpriseSettings,
        ["DELETE " + Enterprise + "/idp-groups/{idp_group_name}"] = AuditLogAction.UpdateEnterpriseSettings,
        ["DELETE " + Enterprise + "/ip-access-list"] = AuditLogAction.UpdateEnterpriseSettings,
        ["POST " + Enterprise + "/ip-access-list"] = AuditLogAction.UpdateEnterpriseSettings,
        ["PUT " + Enterprise + "/ip-access-list"] = AuditLogAction.UpdateEnterpriseSettings,
        ["POST " + Enterprise + "/knowledge/notes"] = AuditLogAction.CreateKnowledge,
        ["DELETE " + Enterprise + "/knowledge/notes/{note_id}"] = AuditLogAction.DeleteKnowledge,
        ["PUT " + Enterprise + "/knowledge/notes/{note_id}"] = AuditLogAction.EditKnowledge,
        ["DELETE " + Enterprise + "/members/idp-groups/{idp_group_name}"] = AuditLogAction.DeleteGroupMembership,
        ["PATCH " + Enterprise + "/members/idp-groups/{idp_group_name}"] = AuditLogAction.UpdateGroupMembership,
        ["POST " + Enterprise + "/members/idp-groups/{idp_group_name}"] = AuditLogAction.AddGroupMembership,
        ["DELETE " + Enterprise + "/members/service-users/{service_user_id}"] = AuditLogAction.DeleteServiceUser,
        ["PATCH " + Enterprise + "/members/service-users/{service_user_id}"] = AuditLogAction.AssignServiceUserRole,
        ["POST " + Enterprise + "/members/service-users/{service_user_id}"] = AuditLogAction.AssignServiceUserRole,
        ["POST " + Enterprise + "/members/users"] = AuditLogAction.AddEnterpriseMember,
        ["DELETE " + Enterprise + "/members/users/{user_id}"] = AuditLogAction.DeleteMember,
        ["PATCH " + Enterprise + "/members/users/{user_id}"] = AuditLogAction.AssignRoles,
        ["PUT " + Enterprise + "/org-group-limits"] = AuditLogAction.SetOrgGroupLimits,
        ["POST " + Enterprise + "/organizations"] = AuditLogAction.CreateOrg,
        ["DELETE " + EnterpriseOrganization] = AuditLogAction.DeleteOrg,
        ["PATCH " + EnterpriseOrganization] = AuditLogAction.UpdateOrg,
        ["DELETE " + EnterpriseOrganization + "/git-providers/permissions"] = AuditLogAction.DeleteGitPermission,
        ["POST " + EnterpriseOrganization + "/git-providers/permissions"] = AuditLogAction.CreateGitPermission,
        ["PUT " + EnterpriseOrganization + "/git-providers/permissions"] = AuditLogAction.UpdateGitPermission,
        ["DELETE " + EnterpriseOrganization + "/git-providers/permissions/{git_permission_id}"] =
            AuditLogAction.DeleteGitPermission,
        ["PATCH " + EnterpriseOrganization + "/git-providers/permissions/{git_permission_id}"] =
            AuditLogAction.UpdateGitPermission,
        ["DELETE " + EnterpriseOrganization + "/members/idp-groups/{idp_group_name}"] =
            AuditLogAction.DeleteGroupMembership,
        ["PATCH " + EnterpriseOrganization + "/members/idp-groups/{idp_group_name}"] =
            AuditLogAction.UpdateGroupMembership,
        ["POST " + EnterpriseOrganization + "/members/idp-groups/{idp_group_name}"] = AuditLogAction.AddGroupMembership,
        ["DELETE " + EnterpriseOrganization + "/members/service-users/{service_user_id}"] =
            AuditLogAction.RemoveServiceUserRole,
        ["PATCH " + EnterpriseOrganization + "/members/service-users/{service_user_id}"] =
            AuditLogAction.AssignServiceUserRole,
        ["POST " + EnterpriseOrganization + "/members/service-users/{service_user_id}"] =
            AuditLogAction.AssignServiceUserRole,
        ["DELETE " + EnterpriseOrganization + "/members/users/{user_id}"] = AuditLogAction.DeleteMember,
        ["PATCH " + EnterpriseOrganization + "/members/users/{user_id}"] = AuditLogAction.AssignRoles,
        ["POST " + EnterpriseOrganization + "/members/users/{user_id}"] = AuditLogAction.AddMember,
        ["DELETE " + EnterpriseOrganization + "/tags"] = AuditLogAction.UpdateOrgSettings,
        ["POST " + EnterpriseOrganization + "/tags"] = AuditLogAction.UpdateOrgSettings,
        ["PUT " + EnterpriseOrganization + "/tags"] = AuditLogAction.UpdateOrgSettings,
        ["DELETE " + EnterpriseOrganization + "/tags/default"] = AuditLogAction.UpdateOrgSettings,
        ["PUT " + EnterpriseOrganization + "/tags/default"] = AuditLogAction.UpdateOrgSettings,
        ["DELETE " + EnterpriseOrganization + "/tags/{tag}"] = AuditLogAction.UpdateOrgSettings,
        ["POST " + Enterprise + "/playbooks"] = AuditLogAction.CreatePlaybook,
        ["DELETE " + Enterprise + "/playbooks/{playbook_id}"] = AuditLogAction.DeletePlaybook,
        ["PUT " + Enterprise + "/playbooks/{playbook_id}"] = AuditLogAction.UpdatePlaybook,
        ["POST " + Enterprise + "/sessions/{devin_id}/messages"] = AuditLogAction.SendMessage,
        ["POST " + Organization + "/automations"] = AuditLogAction.CreateAutomation,
        ["POST " + Organization + "/knowledge/notes"] = AuditLogAction.CreateKnowledge,
        ["DELETE " + Organization + "/knowledge/notes/{note_id}"] = AuditLogAction.DeleteKnowledge,
        ["PUT " + Organization + "/knowledge/notes/{note_id}"] = AuditLogAction.EditKnowledge,
        ["POST " + Organization + "/playbooks"] = AuditLogAction.CreatePlaybook,
        ["DELETE " + Organization + "/playbooks/{playbook_id}"] = AuditLogAction.DeletePlaybook,
        ["PUT " + Organization + "/playbooks/{playbook_id}"] = AuditLogAction.UpdatePlaybook,
        ["POST " + Organization + "/secrets"] = AuditLogAction.CreateSecret,
        ["DELETE " + Organization + "/secrets/{secret_id}"] = AuditLogAction.DeleteSecret,
        ["POST " + Organization + "/sessions"] = AuditLogAction.CreateSession,
        ["DELETE " + Organization + "/sessions/{devin_id}"] = AuditLogAction.TerminateSession,
        ["POST " + Organization + "/sessions/{devin_id}/archive"] = AuditLogAction.SleepSession,
        ["POST " + Organization + "/sessions/{devin_id}/messages"] = AuditLogAction.SendMessage,
        ["PUT " + BetaEnterprise + "/consumption/acu-limits/local-agent/users/{user_id}"] =
            AuditLogAction.UpdateEnterpriseSettings,
        ["POST " + BetaEnterprise + "/service-users"] = AuditLogAction.CreateServiceUser,
        ["POST " + BetaEnterprise + "/service-users/{service_user_id}/api-keys"] =
            AuditLogAction.CreateServiceUserApiKey,
        ["DELETE " + BetaEnterprise + "/service-users/{service_user_id}/api-keys/{api_key_id}"] =
            AuditLogAction.RevokeServiceUserApiKey,
        ["POST " + BetaEnterprise + "/service-users/{service_user_id}/api-keys/{api_key_id}/rotate"] =
            AuditLogAction.RotateServiceUserApiKey,
        ["POST " + BetaEnterprise + "/snapshot-setup/blueprints"] = AuditLogAction.CreateEnterpriseBlueprint,
        ["PATCH " + BetaEnterprise + "/snapshot-setup/blueprints/{blueprint_id}"] =
            AuditLogAction.CreateEnterpriseBlueprintVersion,
        ["PUT " + BetaEnterprise + "/usage-policies/tiers/{tier_id}/users/{user_id}"] =
            AuditLogAction.UpdateEnterpriseSettings,
        ["DELETE " + BetaEnterprise + "/users/{user_id}/consumption/acu-limits"] =
            AuditLogAction.UpdateEnterpriseSettings,
        ["PATCH " + BetaEnterprise + "/users/{user_id}/consumption/acu-limits"] =
            AuditLogAction.UpdateEnterpriseSettings,
        ["POST " + BetaOrganization + "/snapshot-setup/blueprints"] = AuditLogAction.CreateBlueprint,
        ["PATCH " + BetaOrganization + "/snapshot-setup/blueprints/{blueprint_id}"] =
            AuditLogAction.CreateBlueprintVersion,
        ["POST " + BetaOrganization + "/snapshot-setup/builds/{build_id}/cancel"] = AuditLogAction.CancelBlueprintBuild,
    };

    /// <summary>
    /// The operations that change something for which the contract names no action, such as changing the tags of a session.
    /// </summary>
    public static IReadOnlyList<string> Unrecorded =>
        [
            "POST " + EnterpriseOrganization + "/code-scans",
            "POST " + EnterpriseOrganization + "/code-scans/ingestion",
            "POST " + EnterpriseOrganization + "/code-scans/{scan_id}/auto-scan",
            "POST " + EnterpriseOrganization + "/code-scans/{scan_id}/findings/{finding_id}/remediate",
            "PUT " + EnterpriseOrganization + "/code-scans/{scan_id}/profile",
            "POST " + Enterprise + "/pr-reviews",
            "POST " + Enterprise + "/sessions/{devin_id}/insights/generate",
            "POST " + Enterprise + "/sessions/{devin_id}/tags",
            "PUT " + Enterprise + "/sessions/{devin_id}/tags",
            "POST " + Organization + "/attachments",
            "DELETE " + Organization + "/automations/{automation_id}",
            "PATCH " + Organization + "/automations/{automation_id}",
            "POST " + Organization + "/code-scans",
            "POST " + Organization + "/code-scans/ingestion",
            "DELETE " + Organization + "/code-scans/{scan_id}/auto-scan",
            "POST " + Organization + "/code-scans/{scan_id}/auto-scan",
            "POST " + Organization + "/code-scans/{scan_id}/findings/{finding_id}/remediate",
            "PUT " + Organization + "/code-scans/{scan_id}/profile",
            "POST " + Organization + "/pr-reviews",
            "POST " + Organization + "/schedules",
            "DELETE " + Organization + "/schedules/{schedule_id}",
            "PATCH " + Organization + "/schedules/{schedule_id}",
            "POST " + Organization + "/sessions/{devin_id}/insights/generate",
            "POST " + Organization + "/sessions/{devin_id}/tags",
            "PUT " + Organization + "/sessions/{devin_id}/tags",
            "POST " + Organization + "/sessions/{devin_id}/unarchive",
            "DELETE " + BetaEnterprise + "/snapshot-setup/blueprints/{blueprint_id}",
            "POST " + BetaEnterprise + "/snapshot-setup/blueprints/{blueprint_id}/files",
            "DELETE " + BetaEnterprise + "/snapshot-setup/blueprints/{blueprint_id}/files/{file_id}",
            "PATCH " + BetaOrganization + "/code-scans/profiles/{profile_id}",
            "DELETE " + BetaOrganization + "/repositories/indexing",
            "PUT " + BetaOrganization + "/repositories/indexing",
            "DELETE " + BetaOrganization + "/repositories/{repository_path}/indexing",
            "PUT " + BetaOrganization + "/repositories/{repository_path}/indexing",
            "DELETE " + BetaOrganization + "/repositories/{repository_path}/indexing/branches/{branch_name}",
            "DELETE " + BetaOrganization + "/snapshot-setup/blueprints/{blueprint_id}",
            "POST " + BetaOrganization + "/snapshot-setup/blueprints/{blueprint_id}/files",
            "DELETE " + BetaOrganization + "/snapshot-setup/blueprints/{blueprint_id}/files/{file_id}",
            "POST " + BetaOrganization + "/snapshot-setup/builds",
            "DELETE " + BetaOrganization + "/snapshot-setup/builds/{build_id}/pin",
            "POST " + BetaOrganization + "/snapshot-setup/builds/{build_id}/pin",
            "POST " + BetaOrganization + "/snapshot-setup/sync",
        ];

    /// <summary>The operations whose action is recorded.</summary>
    public static IReadOnlyCollection<string> Recorded => s_byOperation.Keys;

    /// <summary>The action of an operation; null if it is not recorded.</summary>
    /// <param name="key">The method and the path of the contract, such as <c>GET /v3/self</c>.</param>
    public static AuditLogAction? Of(string key) =>
        s_byOperation.TryGetValue(key, out var action) ? action : default(AuditLogAction?);
}
