namespace Devin.Generated
{
    public sealed class ApiResult<T> : IEquatable<ApiResult<T>>
    {
        public ApiResult(T Value, RawResponse Response);
        public void Deconstruct(out T Value, out RawResponse Response);
        public bool Equals(ApiResult<T>? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public RawResponse Response { get; init; }
        public override string ToString();
        public T Value { get; init; }
        public static bool operator ==(ApiResult<T>? left, ApiResult<T>? right);
        public static bool operator !=(ApiResult<T>? left, ApiResult<T>? right);
    }

    public class AttachmentsClient
    {
        protected AttachmentsClient();
        public virtual Task<ApiStream> DownloadAttachmentAsync(string uuid, string name, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<AttachmentResponse> UploadAttachmentAsync(FilePart file, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class AutomationsClient
    {
        protected AutomationsClient();
        public virtual Task<AutomationResponse> CreateAutomationAsync(AutomationCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<AutomationResponse> DeleteAutomationAsync(string automationId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<AutomationResponse> GetAutomationAsync(string automationId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<AutomationSchemasResponse> GetAutomationSchemasAsync(GetAutomationSchemasParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<AutomationPage, AutomationResponse> ListAllAutomationsAsync(ListAutomationsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<AutomationTemplatesResponse> ListAutomationTemplatesAsync(RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<AutomationPage> ListAutomationsAsync(ListAutomationsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<AutomationResponse> UpdateAutomationAsync(string automationId, AutomationUpdateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class BlueprintsClient
    {
        protected BlueprintsClient();
        public virtual Task<Blueprint> CreateBlueprintAsync(CreateOrgBlueprintBody request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task DeleteBlueprintAsync(string blueprintId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task DeleteBlueprintFileAsync(string blueprintId, string fileId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<Blueprint> GetBlueprintAsync(string blueprintId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<PresignedDownload> GetBlueprintContentsAsync(string blueprintId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<BlueprintFileList> ListBlueprintFilesAsync(string blueprintId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<BlueprintList> ListBlueprintsAsync(ListBlueprintsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<Blueprint> UpdateBlueprintAsync(string blueprintId, UpdateOrgBlueprintBody request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<BlueprintFile> UploadBlueprintFileAsync(string blueprintId, string name, FilePart file, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class BuildsClient
    {
        protected BuildsClient();
        public virtual Task<Build> CancelBuildAsync(string buildId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<Build> GetBuildAsync(string buildId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<PresignedDownload> GetBuildLogsAsync(string buildId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<BuildPage, Build> ListAllBuildsAsync(ListBuildsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<BuildPage> ListBuildsAsync(ListBuildsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<Build> PinBuildAsync(string buildId, JsonObject request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<Build> TriggerBuildAsync(JsonObject request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task UnpinBuildAsync(string buildId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<WorkResult<Build>> WaitForBuildAsync(string buildId, WaitOptions? waitOptions = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class CodeScansClient
    {
        protected CodeScansClient();
        public virtual Task<JsonObject> DisableAutoScanAsync(string scanId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<JsonObject> EnableAutoScanAsync(string scanId, JsonObject request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<CodeScanMetricsResponse> GetMetricsAsync(DateTimeOffset timeAfter, DateTimeOffset timeBefore, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<CodeScanProfileDetailResponse> GetProfileAsync(string profileId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<CodeScanPage, CodeScanResponse> ListAllCodeScansAsync(ListCodeScansParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<CodeScanFindingPage, CodeScanFindingResponse> ListAllFindingsAsync(ListFindingsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<CodeScanProfilePage, CodeScanProfileSummaryResponse> ListAllProfilesAsync(ListProfilesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<CodeScanPage> ListCodeScansAsync(ListCodeScansParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<CodeScanFindingPage> ListFindingsAsync(ListFindingsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<CodeScanProfilePage> ListProfilesAsync(ListProfilesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<CodeScanRemediateResponse> RemediateFindingAsync(string scanId, string findingId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<JsonObject> SetProfileAsync(string scanId, JsonObject request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<CodeScanResponse> StartCodeScanAsync(CodeScanStartRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<CodeScanResponse> StartIngestionAsync(CodeScanIngestionStartRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<JsonObject> UpdateProfileAsync(string profileId, JsonObject request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<WorkResult<CodeScanResponse>> WaitForCodeScanAsync(CodeScanResponse scan, WaitOptions? waitOptions = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class ConsumptionClient
    {
        protected ConsumptionClient();
        public virtual Task<ConsumptionResponse> GetConsumptionDailyAsync(GetConsumptionDailyParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ConsumptionResponse> GetServiceUserConsumptionDailyAsync(string serviceUserId, GetServiceUserConsumptionDailyParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ConsumptionResponse> GetSessionConsumptionDailyAsync(string sessionId, GetSessionConsumptionDailyParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ConsumptionResponse> GetUserConsumptionDailyAsync(string userId, GetUserConsumptionDailyParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public sealed class ContractCopy : IEquatable<ContractCopy>
    {
        public ContractCopy(string Id, string? Language, string? Published);
        public void Deconstruct(out string Id, out string? Language, out string? Published);
        public bool Equals(ContractCopy? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string Id { get; init; }
        public string? Language { get; init; }
        public string? Published { get; init; }
        public override string ToString();
        public static bool operator ==(ContractCopy? left, ContractCopy? right);
        public static bool operator !=(ContractCopy? left, ContractCopy? right);
    }

    public sealed class CreateSessionParameters
    {
        public CreateSessionParameters();
        public string? DevinId { get; set; }
    }

    public class DevinClient : IDisposable
    {
        protected DevinClient();
        public DevinClient(DevinClientOptions options);
        public virtual AttachmentsClient Attachments { get; }
        public virtual AutomationsClient Automations { get; }
        public virtual BlueprintsClient Blueprints { get; }
        public virtual BuildsClient Builds { get; }
        public virtual CodeScansClient CodeScans { get; }
        public virtual ConsumptionClient Consumption { get; }
        protected virtual void Dispose(bool disposing);
        public void Dispose();
        public virtual EnterpriseClient Enterprise { get; }
        public virtual DevinClient ForOrganization(string organizationId);
        public static DevinClient FromEnvironment();
        public virtual KnowledgeClient Knowledge { get; }
        public virtual MetricsClient Metrics { get; }
        public virtual string? OrganizationId { get; }
        public virtual PlaybooksClient Playbooks { get; }
        public virtual PrReviewsClient PrReviews { get; }
        public virtual RepositoriesClient Repositories { get; }
        public virtual Task<RawResponse> ResponseOfAsync(Func<DevinClient, Task> call);
        public virtual SchedulesClient Schedules { get; }
        public virtual SecretsClient Secrets { get; }
        public virtual SelfClient Self { get; }
        public virtual Task<RawResponse> SendAsync(HttpMethod method, string path, RawBody? body = null, IEnumerable<KeyValuePair<string, string?>>? query = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual SessionsClient Sessions { get; }
        public virtual SnapshotSetupClient SnapshotSetup { get; }
        public virtual UsersClient Users { get; }
        public virtual Task<ApiResult<T>> WithResponseAsync<T>(Func<DevinClient, Task<T>> call);
    }

    public static class DevinContract
    {
        public static IReadOnlyList<EnumDriftEntry> EnumDrift { get; }
    }

    public class EnterpriseAcuLimitsClient
    {
        protected EnterpriseAcuLimitsClient();
        public virtual Task DeleteOrgDevinAcuLimitAsync(string organizationId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task DeleteUserAcuLimitsAsync(string userId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<AcuLimitPage, AcuLimitResponse> GetAllDevinAcuLimitsAsync(EnterpriseGetDevinAcuLimitsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<AcuLimitPage, AcuLimitResponse> GetAllLocalAgentAcuLimitsAsync(EnterpriseGetLocalAgentAcuLimitsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<AcuLimitPage> GetDevinAcuLimitsAsync(EnterpriseGetDevinAcuLimitsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<AcuLimitPage> GetLocalAgentAcuLimitsAsync(EnterpriseGetLocalAgentAcuLimitsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<UserAcuSettings> GetUserAcuLimitsAsync(string userId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task SetOrgDevinAcuLimitAsync(string organizationId, UpdateAcuLimitRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task SetUserLocalAgentAcuLimitAsync(string userId, UpdateAcuLimitRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task UpdateUserAcuLimitsAsync(string userId, UserAcuSettings request, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public sealed class EnterpriseAppendAccountSessionTagsParameters
    {
        public EnterpriseAppendAccountSessionTagsParameters();
        public string? OrganizationId { get; set; }
    }

    public class EnterpriseAuditLogsClient
    {
        protected EnterpriseAuditLogsClient();
        public virtual PagedList<AuditLogPage, AuditLogResponse> GetAllEnterpriseAuditLogsAsync(EnterpriseGetEnterpriseAuditLogsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<AuditLogPage, AuditLogResponse> GetAllOrgAuditLogsAsync(string organizationId, EnterpriseGetOrgAuditLogsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<AuditLogPage> GetEnterpriseAuditLogsAsync(EnterpriseGetEnterpriseAuditLogsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<AuditLogPage> GetOrgAuditLogsAsync(string organizationId, EnterpriseGetOrgAuditLogsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseBlueprintsClient
    {
        protected EnterpriseBlueprintsClient();
        public virtual Task<Blueprint> CreateBlueprintAsync(CreateEnterpriseBlueprintBody? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task DeleteBlueprintAsync(string blueprintId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task DeleteBlueprintFileAsync(string blueprintId, string fileId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<Blueprint> GetBlueprintAsync(string blueprintId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<PresignedDownload> GetBlueprintContentsAsync(string blueprintId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<BlueprintFileList> ListBlueprintFilesAsync(string blueprintId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<BlueprintList> ListBlueprintsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<Blueprint> UpdateBlueprintAsync(string blueprintId, UpdateEnterpriseBlueprintBody request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<BlueprintFile> UploadBlueprintFileAsync(string blueprintId, string name, FilePart file, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseClient
    {
        protected EnterpriseClient();
        public virtual EnterpriseAcuLimitsClient AcuLimits { get; }
        public virtual EnterpriseAuditLogsClient AuditLogs { get; }
        public virtual EnterpriseBlueprintsClient Blueprints { get; }
        public virtual EnterpriseCodeScansClient CodeScans { get; }
        public virtual EnterpriseConsumptionClient Consumption { get; }
        public virtual EnterpriseGitConnectionsClient GitConnections { get; }
        public virtual EnterpriseGitPermissionsClient GitPermissions { get; }
        public virtual EnterpriseGuardrailViolationsClient GuardrailViolations { get; }
        public virtual EnterpriseHypervisorsClient Hypervisors { get; }
        public virtual EnterpriseIdpGroupsClient IdpGroups { get; }
        public virtual EnterpriseIpAccessListClient IpAccessList { get; }
        public virtual EnterpriseKnowledgeClient Knowledge { get; }
        public virtual EnterpriseMetricsClient Metrics { get; }
        public virtual EnterpriseOrgGroupsClient OrgGroups { get; }
        public virtual EnterpriseOrganizationTagsClient OrganizationTags { get; }
        public virtual EnterpriseOrganizationsClient Organizations { get; }
        public virtual EnterprisePlaybooksClient Playbooks { get; }
        public virtual EnterprisePrReviewsClient PrReviews { get; }
        public virtual EnterpriseQueueClient Queue { get; }
        public virtual EnterpriseRolesClient Roles { get; }
        public virtual EnterpriseSelfClient Self { get; }
        public virtual EnterpriseServiceUserApiKeysClient ServiceUserApiKeys { get; }
        public virtual EnterpriseServiceUserProvisioningClient ServiceUserProvisioning { get; }
        public virtual EnterpriseServiceUsersClient ServiceUsers { get; }
        public virtual EnterpriseSessionsClient Sessions { get; }
        public virtual EnterpriseUsagePoliciesClient UsagePolicies { get; }
        public virtual EnterpriseUsersClient Users { get; }
    }

    public class EnterpriseCodeScansClient
    {
        protected EnterpriseCodeScansClient();
        public virtual Task<JsonObject> EnableAutoScanAsync(string organizationId, string scanId, JsonObject request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<CodeScanMetricsResponse> GetMetricsAsync(DateTimeOffset timeAfter, DateTimeOffset timeBefore, EnterpriseGetMetricsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<CodeScanProfileDetailResponse> GetProfileAsync(string profileId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<CodeScanPage, CodeScanResponse> ListAllCodeScansAsync(EnterpriseListCodeScansParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<CodeScanFindingPage, CodeScanFindingResponse> ListAllFindingsAsync(EnterpriseListFindingsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<CodeScanProfilePage, CodeScanProfileSummaryResponse> ListAllProfilesAsync(EnterpriseListProfilesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<CodeScanPage> ListCodeScansAsync(EnterpriseListCodeScansParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<CodeScanFindingPage> ListFindingsAsync(EnterpriseListFindingsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<CodeScanProfilePage> ListProfilesAsync(EnterpriseListProfilesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<CodeScanRemediateResponse> RemediateFindingAsync(string organizationId, string scanId, string findingId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<JsonObject> SetProfileAsync(string organizationId, string scanId, JsonObject request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<CodeScanResponse> StartCodeScanAsync(string organizationId, CodeScanStartRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<CodeScanResponse> StartIngestionAsync(string organizationId, CodeScanIngestionStartRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<WorkResult<CodeScanResponse>> WaitForCodeScanAsync(CodeScanResponse scan, WaitOptions? waitOptions = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseConsumptionClient
    {
        protected EnterpriseConsumptionClient();
        public virtual PagedList<ConsumptionCyclePage, ConsumptionCycle> GetAllConsumptionCyclesAsync(EnterpriseGetConsumptionCyclesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ConsumptionCyclePage> GetConsumptionCyclesAsync(EnterpriseGetConsumptionCyclesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ConsumptionResponse> GetConsumptionDailyAsync(EnterpriseGetConsumptionDailyParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ConsumptionResponse> GetOrgConsumptionDailyAsync(string organizationId, EnterpriseGetOrgConsumptionDailyParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ConsumptionResponse> GetServiceUserConsumptionDailyAsync(string serviceUserId, EnterpriseGetServiceUserConsumptionDailyParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ConsumptionResponse> GetSessionConsumptionDailyAsync(string sessionId, EnterpriseGetSessionConsumptionDailyParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ConsumptionResponse> GetUserConsumptionDailyAsync(string userId, EnterpriseGetUserConsumptionDailyParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public sealed class EnterpriseGenerateAccountSessionInsightsParameters
    {
        public EnterpriseGenerateAccountSessionInsightsParameters();
        public string? OrganizationId { get; set; }
    }

    public sealed class EnterpriseGetAccountSessionAttachmentsParameters
    {
        public EnterpriseGetAccountSessionAttachmentsParameters();
        public string? OrganizationId { get; set; }
    }

    public sealed class EnterpriseGetAccountSessionInsightsParameters
    {
        public EnterpriseGetAccountSessionInsightsParameters();
        public string? OrganizationId { get; set; }
    }

    public sealed class EnterpriseGetAccountSessionMessagesParameters
    {
        public EnterpriseGetAccountSessionMessagesParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public string? OrganizationId { get; set; }
    }

    public sealed class EnterpriseGetAccountSessionParameters
    {
        public EnterpriseGetAccountSessionParameters();
        public string? OrganizationId { get; set; }
    }

    public sealed class EnterpriseGetAccountSessionTagsParameters
    {
        public EnterpriseGetAccountSessionTagsParameters();
        public string? OrganizationId { get; set; }
    }

    public sealed class EnterpriseGetAccountSessionsParameters
    {
        public EnterpriseGetAccountSessionsParameters();
        public string? After { get; set; }
        public DateTimeOffset? CreatedAfter { get; set; }
        public DateTimeOffset? CreatedBefore { get; set; }
        public long? First { get; set; }
        public IList<string>? OrgIds { get; set; }
        public IList<SessionOrigin>? Origins { get; set; }
        public string? PlaybookId { get; set; }
        public string? ScheduleId { get; set; }
        public IList<string>? ServiceUserIds { get; set; }
        public IList<string>? SessionIds { get; set; }
        public IList<string>? Tags { get; set; }
        public DateTimeOffset? UpdatedAfter { get; set; }
        public DateTimeOffset? UpdatedBefore { get; set; }
        public IList<string>? UserIds { get; set; }
    }

    public sealed class EnterpriseGetActiveUsersMetricsParameters
    {
        public EnterpriseGetActiveUsersMetricsParameters();
        public long? MinSearches { get; set; }
        public long? MinSessions { get; set; }
        public IList<string>? OrgIds { get; set; }
    }

    public sealed class EnterpriseGetConsumptionCyclesParameters
    {
        public EnterpriseGetConsumptionCyclesParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

    public sealed class EnterpriseGetConsumptionDailyParameters
    {
        public EnterpriseGetConsumptionDailyParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

    public sealed class EnterpriseGetDauMetricsParameters
    {
        public EnterpriseGetDauMetricsParameters();
        public long? MinSearches { get; set; }
        public long? MinSessions { get; set; }
        public IList<string>? OrgIds { get; set; }
    }

    public sealed class EnterpriseGetDevinAcuLimitsParameters
    {
        public EnterpriseGetDevinAcuLimitsParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

    public sealed class EnterpriseGetEnterpriseAuditLogsParameters
    {
        public EnterpriseGetEnterpriseAuditLogsParameters();
        public AuditLogAction? Action { get; set; }
        public string? After { get; set; }
        public long? First { get; set; }
        public SortOrder? Order { get; set; }
        public DateTimeOffset? TimeAfter { get; set; }
        public DateTimeOffset? TimeBefore { get; set; }
    }

    public sealed class EnterpriseGetGitConnectionsParameters
    {
        public EnterpriseGetGitConnectionsParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

    public sealed class EnterpriseGetLocalAgentAcuLimitsParameters
    {
        public EnterpriseGetLocalAgentAcuLimitsParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public LocalAgentAcuLimitScope? Scope { get; set; }
    }

    public sealed class EnterpriseGetMauMetricsParameters
    {
        public EnterpriseGetMauMetricsParameters();
        public long? MinSearches { get; set; }
        public long? MinSessions { get; set; }
        public IList<string>? OrgIds { get; set; }
    }

    public sealed class EnterpriseGetMetricsParameters
    {
        public EnterpriseGetMetricsParameters();
        public IList<string>? OrgIds { get; set; }
    }

    public sealed class EnterpriseGetOrgAuditLogsParameters
    {
        public EnterpriseGetOrgAuditLogsParameters();
        public AuditLogAction? Action { get; set; }
        public string? After { get; set; }
        public long? First { get; set; }
        public SortOrder? Order { get; set; }
        public DateTimeOffset? TimeAfter { get; set; }
        public DateTimeOffset? TimeBefore { get; set; }
    }

    public sealed class EnterpriseGetOrgConsumptionDailyParameters
    {
        public EnterpriseGetOrgConsumptionDailyParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

    public sealed class EnterpriseGetOrgUsageMetricsParameters
    {
        public EnterpriseGetOrgUsageMetricsParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

    public sealed class EnterpriseGetOrganizationGitPermissionsParameters
    {
        public EnterpriseGetOrganizationGitPermissionsParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

    public sealed class EnterpriseGetOrganizationsParameters
    {
        public EnterpriseGetOrganizationsParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

    public sealed class EnterpriseGetPrMetricsParameters
    {
        public EnterpriseGetPrMetricsParameters();
        public IList<string>? OrgIds { get; set; }
        public string? PlaybookId { get; set; }
        public IList<string>? ServiceUserIds { get; set; }
        public IList<string>? UserIds { get; set; }
    }

    public sealed class EnterpriseGetPrReviewStatusParameters
    {
        public EnterpriseGetPrReviewStatusParameters();
        public string? CommitSha { get; set; }
    }

    public sealed class EnterpriseGetRolesParameters
    {
        public EnterpriseGetRolesParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

    public sealed class EnterpriseGetSearchMetricsParameters
    {
        public EnterpriseGetSearchMetricsParameters();
        public IList<string>? OrgIds { get; set; }
    }

    public sealed class EnterpriseGetServiceUserConsumptionDailyParameters
    {
        public EnterpriseGetServiceUserConsumptionDailyParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

    public sealed class EnterpriseGetSessionConsumptionDailyParameters
    {
        public EnterpriseGetSessionConsumptionDailyParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

    public sealed class EnterpriseGetSessionMetricsParameters
    {
        public EnterpriseGetSessionMetricsParameters();
        public IList<string>? OrgIds { get; set; }
        public string? PlaybookId { get; set; }
        public IList<string>? ServiceUserIds { get; set; }
        public IList<string>? UserIds { get; set; }
    }

    public sealed class EnterpriseGetSessionsByCategoryParameters
    {
        public EnterpriseGetSessionsByCategoryParameters();
        public IList<string>? OrgIds { get; set; }
    }

    public sealed class EnterpriseGetUsageMetricsParameters
    {
        public EnterpriseGetUsageMetricsParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

    public sealed class EnterpriseGetUserConsumptionDailyParameters
    {
        public EnterpriseGetUserConsumptionDailyParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

    public sealed class EnterpriseGetWauMetricsParameters
    {
        public EnterpriseGetWauMetricsParameters();
        public long? MinSearches { get; set; }
        public long? MinSessions { get; set; }
        public IList<string>? OrgIds { get; set; }
    }

    public class EnterpriseGitConnectionsClient
    {
        protected EnterpriseGitConnectionsClient();
        public virtual PagedList<GitConnectionPage, GitConnectionResponse> GetAllGitConnectionsAsync(EnterpriseGetGitConnectionsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<GitConnectionPage> GetGitConnectionsAsync(EnterpriseGetGitConnectionsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<GitConnectionRepositoryPage, GitConnectionRepositoryResponse> ListAllGitConnectionRepositoriesAsync(string connectionId, EnterpriseListGitConnectionRepositoriesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<GitConnectionRepositoryPage> ListGitConnectionRepositoriesAsync(string connectionId, EnterpriseListGitConnectionRepositoriesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseGitPermissionsClient
    {
        protected EnterpriseGitPermissionsClient();
        public virtual Task<IList<GitPermissionResponse>> BulkCreateOrganizationGitPermissionsAsync(string organizationId, GitPermissionBulkCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IList<GitPermissionResponse>> ClearOrganizationGitPermissionsAsync(string organizationId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<GitPermissionResponse> DeleteOrganizationGitPermissionAsync(string organizationId, string gitPermissionId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<GitPermissionPage, GitPermissionResponse> GetAllOrganizationGitPermissionsAsync(string organizationId, EnterpriseGetOrganizationGitPermissionsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<GitPermissionPage> GetOrganizationGitPermissionsAsync(string organizationId, EnterpriseGetOrganizationGitPermissionsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IList<GitPermissionResponse>> ReplaceOrganizationGitPermissionsAsync(string organizationId, GitPermissionBulkCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<GitPermissionResponse> UpdateOrganizationGitPermissionAsync(string organizationId, string gitPermissionId, GitPermissionUpdateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseGuardrailViolationsClient
    {
        protected EnterpriseGuardrailViolationsClient();
        public virtual PagedList<GuardrailViolationPage, GuardrailViolationResponse> ListAllGuardrailViolationsAsync(EnterpriseListGuardrailViolationsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<GuardrailViolationPage, GuardrailViolationResponse> ListAllOrganizationGuardrailViolationsAsync(string organizationId, EnterpriseListOrganizationGuardrailViolationsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<GuardrailViolationPage> ListGuardrailViolationsAsync(EnterpriseListGuardrailViolationsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<GuardrailViolationPage> ListOrganizationGuardrailViolationsAsync(string organizationId, EnterpriseListOrganizationGuardrailViolationsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseHypervisorsClient
    {
        protected EnterpriseHypervisorsClient();
        public virtual PagedList<HypervisorPage, HypervisorResponse> ListAllHypervisorsAsync(EnterpriseListHypervisorsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<HypervisorPage> ListHypervisorsAsync(EnterpriseListHypervisorsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseIdpGroupsClient
    {
        protected EnterpriseIdpGroupsClient();
        public virtual Task<IdpGroup> AssignEnterpriseIdpGroupRoleAsync(string idpGroupName, IdpGroupUpdateRoleRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IdpGroup> AssignOrganizationIdpGroupRoleAsync(string organizationId, string idpGroupName, IdpGroupUpdateRoleRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IList<IdpGroupResponse>> BulkRegisterAccountIdpGroupsAsync(IdpGroupsBulkCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IdpGroupResponse> DeleteAccountIdpGroupAsync(string idpGroupName, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IdpGroup> GetEnterpriseIdpGroupAsync(string idpGroupName, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IdpGroup> GetOrganizationIdpGroupAsync(string organizationId, string idpGroupName, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IdpGroupResponsePage> ListAccountIdpGroupsAsync(EnterpriseListAccountIdpGroupsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<IdpGroupResponsePage, IdpGroupResponse> ListAllAccountIdpGroupsAsync(EnterpriseListAccountIdpGroupsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<IdpGroupPage, IdpGroup> ListAllEnterpriseIdpGroupsAsync(EnterpriseListEnterpriseIdpGroupsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<IdpGroupPage, IdpGroup> ListAllOrganizationIdpGroupsAsync(string organizationId, EnterpriseListOrganizationIdpGroupsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IdpGroupPage> ListEnterpriseIdpGroupsAsync(EnterpriseListEnterpriseIdpGroupsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IdpGroupPage> ListOrganizationIdpGroupsAsync(string organizationId, EnterpriseListOrganizationIdpGroupsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IdpGroup> RemoveEnterpriseIdpGroupAsync(string idpGroupName, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IdpGroup> RemoveOrganizationIdpGroupAsync(string organizationId, string idpGroupName, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IdpGroup> UpdateEnterpriseIdpGroupRoleAsync(string idpGroupName, IdpGroupUpdateRoleRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IdpGroup> UpdateOrganizationIdpGroupRoleAsync(string organizationId, string idpGroupName, IdpGroupUpdateRoleRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseIpAccessListClient
    {
        protected EnterpriseIpAccessListClient();
        public virtual Task<IpAccessListResponse> AddIpAccessListAsync(IpAccessListAddRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IpAccessListResponse> ClearIpAccessListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IpAccessListResponse> GetIpAccessListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IpAccessListResponse> ReplaceIpAccessListAsync(IpAccessListReplaceRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseKnowledgeClient
    {
        protected EnterpriseKnowledgeClient();
        public virtual Task<KnowledgeNoteResponse> CreateNoteAsync(KnowledgeNoteCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<KnowledgeNoteResponse> DeleteNoteAsync(string noteId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<KnowledgeNoteResponse> GetNoteAsync(string noteId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<KnowledgeNotePage, KnowledgeNoteResponse> ListAllNotesAsync(EnterpriseListNotesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<FolderTreeResponse> ListFoldersAsync(RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<KnowledgeNotePage> ListNotesAsync(EnterpriseListNotesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<KnowledgeNoteResponse> UpdateNoteAsync(string noteId, KnowledgeNoteCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public sealed class EnterpriseListAccountIdpGroupsParameters
    {
        public EnterpriseListAccountIdpGroupsParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

    public sealed class EnterpriseListApiKeysParameters
    {
        public EnterpriseListApiKeysParameters();
        public ApiKeyStatus? Status { get; set; }
    }

    public sealed class EnterpriseListCodeScansParameters
    {
        public EnterpriseListCodeScansParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public IList<string>? OrgIds { get; set; }
        public string? RepoName { get; set; }
        public DateTimeOffset? TimeAfter { get; set; }
        public DateTimeOffset? TimeBefore { get; set; }
    }

    public sealed class EnterpriseListEnterpriseIdpGroupsParameters
    {
        public EnterpriseListEnterpriseIdpGroupsParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

    public sealed class EnterpriseListEnterpriseIdpUsersParameters
    {
        public EnterpriseListEnterpriseIdpUsersParameters();
        public string? After { get; set; }
        public string? Email { get; set; }
        public long? First { get; set; }
    }

    public sealed class EnterpriseListEnterpriseServiceUsersParameters
    {
        public EnterpriseListEnterpriseServiceUsersParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public bool? IncludeInactive { get; set; }
    }

    public sealed class EnterpriseListEnterpriseUsersParameters
    {
        public EnterpriseListEnterpriseUsersParameters();
        public string? After { get; set; }
        public string? Email { get; set; }
        public long? First { get; set; }
    }

    public sealed class EnterpriseListFindingsParameters
    {
        public EnterpriseListFindingsParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public IList<string>? OrgIds { get; set; }
        public string? RepoName { get; set; }
        public string? ScanId { get; set; }
        public IList<CodeScanFindingSeverity>? Severity { get; set; }
        public IList<CodeScanFindingStatus>? Status { get; set; }
    }

    public sealed class EnterpriseListGitConnectionRepositoriesParameters
    {
        public EnterpriseListGitConnectionRepositoriesParameters();
        public string? After { get; set; }
        public string? FilterName { get; set; }
        public long? First { get; set; }
    }

    public sealed class EnterpriseListGuardrailViolationsParameters
    {
        public EnterpriseListGuardrailViolationsParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public string? GuardrailId { get; set; }
        public SortOrder? Order { get; set; }
        public string? SessionId { get; set; }
        public DateTimeOffset? TimeAfter { get; set; }
        public DateTimeOffset? TimeBefore { get; set; }
    }

    public sealed class EnterpriseListHypervisorsParameters
    {
        public EnterpriseListHypervisorsParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public HypervisorStatus? Status { get; set; }
    }

    public sealed class EnterpriseListNotesParameters
    {
        public EnterpriseListNotesParameters();
        public AccessScope? AccessType { get; set; }
        public string? After { get; set; }
        public long? First { get; set; }
        public string? FolderPath { get; set; }
        public string? PinnedRepo { get; set; }
        public string? Search { get; set; }
    }

    public sealed class EnterpriseListOrganizationGuardrailViolationsParameters
    {
        public EnterpriseListOrganizationGuardrailViolationsParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public string? GuardrailId { get; set; }
        public SortOrder? Order { get; set; }
        public string? SessionId { get; set; }
        public DateTimeOffset? TimeAfter { get; set; }
        public DateTimeOffset? TimeBefore { get; set; }
    }

    public sealed class EnterpriseListOrganizationIdpGroupsParameters
    {
        public EnterpriseListOrganizationIdpGroupsParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

    public sealed class EnterpriseListOrganizationIdpUsersParameters
    {
        public EnterpriseListOrganizationIdpUsersParameters();
        public string? After { get; set; }
        public string? Email { get; set; }
        public long? First { get; set; }
    }

    public sealed class EnterpriseListOrganizationServiceUsersParameters
    {
        public EnterpriseListOrganizationServiceUsersParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public bool? IncludeInactive { get; set; }
    }

    public sealed class EnterpriseListOrganizationUsersParameters
    {
        public EnterpriseListOrganizationUsersParameters();
        public string? After { get; set; }
        public string? Email { get; set; }
        public long? First { get; set; }
    }

    public sealed class EnterpriseListPlaybooksParameters
    {
        public EnterpriseListPlaybooksParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

    public sealed class EnterpriseListProfilesParameters
    {
        public EnterpriseListProfilesParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public IList<string>? OrgIds { get; set; }
    }

    public class EnterpriseMetricsClient
    {
        protected EnterpriseMetricsClient();
        public virtual Task<ActiveUserMetricsResponse> GetActiveUsersMetricsAsync(long timeAfter, long timeBefore, EnterpriseGetActiveUsersMetricsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IList<ActiveUserMetricsResponse>> GetDauMetricsAsync(long timeAfter, long timeBefore, EnterpriseGetDauMetricsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IList<ActiveUserMetricsResponse>> GetMauMetricsAsync(long timeAfter, long timeBefore, EnterpriseGetMauMetricsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<UsageMetrics> GetOrgUsageMetricsAsync(string organizationId, EnterpriseGetOrgUsageMetricsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<PrMetricsResponse> GetPrMetricsAsync(long timeAfter, long timeBefore, EnterpriseGetPrMetricsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SearchMetricsResponse> GetSearchMetricsAsync(long timeAfter, long timeBefore, EnterpriseGetSearchMetricsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionMetricsResponse> GetSessionMetricsAsync(long timeAfter, long timeBefore, EnterpriseGetSessionMetricsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionsByCategoryResponse> GetSessionsByCategoryAsync(long timeAfter, long timeBefore, EnterpriseGetSessionsByCategoryParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<UsageMetrics> GetUsageMetricsAsync(EnterpriseGetUsageMetricsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IList<ActiveUserMetricsResponse>> GetWauMetricsAsync(long timeAfter, long timeBefore, EnterpriseGetWauMetricsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseOrgGroupsClient
    {
        protected EnterpriseOrgGroupsClient();
        public virtual Task<OrgGroupsConfig> GetOrgGroupsConfigAsync(RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<OrgGroupsConfig> UpdateOrgGroupsConfigAsync(OrgGroupsConfig request, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseOrganizationTagsClient
    {
        protected EnterpriseOrganizationTagsClient();
        public virtual Task<TagsResponse> AppendOrganizationAllowedTagsAsync(string organizationId, TagsCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<TagsResponse> ClearOrganizationAllowedTagsAsync(string organizationId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<DefaultTagResponse> ClearOrganizationDefaultTagAsync(string organizationId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<TagsResponse> GetOrganizationAllowedTagsAsync(string organizationId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<DefaultTagResponse> GetOrganizationDefaultTagAsync(string organizationId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<TagsResponse> RemoveOrganizationAllowedTagAsync(string organizationId, string tag, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<TagsResponse> ReplaceOrganizationAllowedTagsAsync(string organizationId, TagsCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<DefaultTagResponse> SetOrganizationDefaultTagAsync(string organizationId, DefaultTagRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseOrganizationsClient
    {
        protected EnterpriseOrganizationsClient();
        public virtual Task<OrganizationResponse> CreateOrganizationAsync(OrganizationCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<OrganizationResponse> DeleteOrganizationAsync(string organizationId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<OrganizationPage, OrganizationResponse> GetAllOrganizationsAsync(EnterpriseGetOrganizationsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<OrganizationResponse> GetOrganizationAsync(string organizationId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<OrganizationPage> GetOrganizationsAsync(EnterpriseGetOrganizationsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<OrganizationResponse> UpdateOrganizationAsync(string organizationId, OrganizationUpdateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterprisePlaybooksClient
    {
        protected EnterprisePlaybooksClient();
        public virtual Task<PlaybookResponse> CreatePlaybookAsync(PlaybookCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<PlaybookResponse> DeletePlaybookAsync(string playbookId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<PlaybookResponse> GetPlaybookAsync(string playbookId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<PlaybookPage, PlaybookResponse> ListAllPlaybooksAsync(EnterpriseListPlaybooksParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<PlaybookPage> ListPlaybooksAsync(EnterpriseListPlaybooksParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<PlaybookResponse> UpdatePlaybookAsync(string playbookId, PlaybookCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public sealed class EnterprisePostAccountSessionMessageParameters
    {
        public EnterprisePostAccountSessionMessageParameters();
        public string? OrganizationId { get; set; }
    }

    public class EnterprisePrReviewsClient
    {
        protected EnterprisePrReviewsClient();
        public virtual Task<PrReviewResponse> CreatePrReviewAsync(PrReviewCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<PrReviewResponse> GetPrReviewStatusAsync(string prUrl, EnterpriseGetPrReviewStatusParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<WorkResult<PrReviewResponse>> WaitForPrReviewAsync(string prUrl, string? commitSha = null, WaitOptions? waitOptions = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseQueueClient
    {
        protected EnterpriseQueueClient();
        public virtual Task<QueueResponse> GetQueueAsync(RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public sealed class EnterpriseReplaceAccountSessionTagsParameters
    {
        public EnterpriseReplaceAccountSessionTagsParameters();
        public string? OrganizationId { get; set; }
    }

    public class EnterpriseRolesClient
    {
        protected EnterpriseRolesClient();
        public virtual PagedList<RolePage, Role> GetAllRolesAsync(EnterpriseGetRolesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<RoleDetailResponse> GetRoleAsync(string roleId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<RolePage> GetRolesAsync(EnterpriseGetRolesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseSelfClient
    {
        protected EnterpriseSelfClient();
        public virtual Task<SelfResponse> GetSelfAsync(RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseServiceUserApiKeysClient
    {
        protected EnterpriseServiceUserApiKeysClient();
        public virtual Task<ApiKeyWithTokenResponse> CreateApiKeyAsync(string serviceUserId, CreateApiKeyRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ApiKeyPage> ListApiKeysAsync(string serviceUserId, EnterpriseListApiKeysParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ApiKeyResponse> RevokeApiKeyAsync(string serviceUserId, string apiKeyId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ApiKeyWithTokenResponse> RotateApiKeyAsync(string serviceUserId, string apiKeyId, RotateApiKeyRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseServiceUserProvisioningClient
    {
        protected EnterpriseServiceUserProvisioningClient();
        public virtual Task<ProvisionedServiceUserResponse> ProvisionEnterpriseServiceUserAsync(ProvisionServiceUserRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseServiceUsersClient
    {
        protected EnterpriseServiceUsersClient();
        public virtual Task<ServiceUser> AssignEnterpriseServiceUserRoleAsync(string serviceUserId, ServiceUserUpdateRoleRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ServiceUser> AssignOrganizationServiceUserRoleAsync(string organizationId, string serviceUserId, ServiceUserUpdateRoleRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ServiceUser> GetEnterpriseServiceUserAsync(string serviceUserId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<ServiceUserPage, ServiceUser> ListAllEnterpriseServiceUsersAsync(EnterpriseListEnterpriseServiceUsersParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<ServiceUserPage, ServiceUser> ListAllOrganizationServiceUsersAsync(string organizationId, EnterpriseListOrganizationServiceUsersParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ServiceUserPage> ListEnterpriseServiceUsersAsync(EnterpriseListEnterpriseServiceUsersParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ServiceUserPage> ListOrganizationServiceUsersAsync(string organizationId, EnterpriseListOrganizationServiceUsersParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ServiceUser> RemoveEnterpriseServiceUserAsync(string serviceUserId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ServiceUser> RemoveOrganizationServiceUserAsync(string organizationId, string serviceUserId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ServiceUser> UpdateEnterpriseServiceUserRoleAsync(string serviceUserId, ServiceUserUpdateRoleRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<ServiceUser> UpdateOrganizationServiceUserRoleAsync(string organizationId, string serviceUserId, ServiceUserUpdateRoleRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseSessionsClient
    {
        protected EnterpriseSessionsClient();
        public virtual Task<SessionTagsResponse> AppendAccountSessionTagsAsync(string devinId, SessionTagsUpdateRequest request, EnterpriseAppendAccountSessionTagsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual IAsyncEnumerable<SessionChange> FollowAccountSessionAsync(string devinId, string? organizationId = null, SessionWaitOptions? waitOptions = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionInsightsGenerateResponse> GenerateAccountSessionInsightsAsync(string devinId, EnterpriseGenerateAccountSessionInsightsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<WorkResult<SessionInsightsResponse>> GenerateAndWaitForAccountSessionInsightsAsync(string devinId, string? organizationId = null, WaitOptions? waitOptions = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionResponse> GetAccountSessionAsync(string devinId, EnterpriseGetAccountSessionParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IList<SessionAttachment>> GetAccountSessionAttachmentsAsync(string devinId, EnterpriseGetAccountSessionAttachmentsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionInsightsResponse> GetAccountSessionInsightsAsync(string devinId, EnterpriseGetAccountSessionInsightsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionMessagePage> GetAccountSessionMessagesAsync(string devinId, EnterpriseGetAccountSessionMessagesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionTagsResponse> GetAccountSessionTagsAsync(string devinId, EnterpriseGetAccountSessionTagsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionPage> GetAccountSessionsAsync(EnterpriseGetAccountSessionsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<SessionMessagePage, SessionMessage> GetAllAccountSessionMessagesAsync(string devinId, EnterpriseGetAccountSessionMessagesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<SessionPage, SessionResponse> GetAllAccountSessionsAsync(EnterpriseGetAccountSessionsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionResponse> PostAccountSessionMessageAsync(string devinId, SessionMessageCreateRequest request, EnterprisePostAccountSessionMessageParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionTagsResponse> ReplaceAccountSessionTagsAsync(string devinId, SessionTagsUpdateRequest request, EnterpriseReplaceAccountSessionTagsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionResult> WaitForAccountSessionAsync(string devinId, string? organizationId = null, SessionWaitOptions? waitOptions = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseUsagePoliciesClient
    {
        protected EnterpriseUsagePoliciesClient();
        public virtual Task AssignUserToTierAsync(string tierId, string userId, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class EnterpriseUsersClient
    {
        protected EnterpriseUsersClient();
        public virtual Task<User> AssignOrganizationUserRoleAsync(string organizationId, string userId, UserUpdateRoleRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IList<User>> BulkInviteEnterpriseUsersAsync(UserBulkCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<EnterpriseUserWithIdpRoles> GetEnterpriseUserAsync(string userId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<IdpGroupUserPage, IdpGroupUser> ListAllEnterpriseIdpUsersAsync(EnterpriseListEnterpriseIdpUsersParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<EnterpriseUserPage, EnterpriseUser> ListAllEnterpriseUsersAsync(EnterpriseListEnterpriseUsersParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<IdpGroupUserPage, IdpGroupUser> ListAllOrganizationIdpUsersAsync(string organizationId, EnterpriseListOrganizationIdpUsersParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<UserPage, User> ListAllOrganizationUsersAsync(string organizationId, EnterpriseListOrganizationUsersParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IdpGroupUserPage> ListEnterpriseIdpUsersAsync(EnterpriseListEnterpriseIdpUsersParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<EnterpriseUserPage> ListEnterpriseUsersAsync(EnterpriseListEnterpriseUsersParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IdpGroupUserPage> ListOrganizationIdpUsersAsync(string organizationId, EnterpriseListOrganizationIdpUsersParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<UserPage> ListOrganizationUsersAsync(string organizationId, EnterpriseListOrganizationUsersParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<User> RemoveEnterpriseUserAsync(string userId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<User> RemoveOrganizationUserAsync(string organizationId, string userId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<User> UpdateEnterpriseUserRoleAsync(string userId, UserUpdateRoleRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<User> UpdateOrganizationUserRoleAsync(string organizationId, string userId, UserUpdateRoleRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public sealed class EnumDriftEntry : IEquatable<EnumDriftEntry>
    {
        public EnumDriftEntry(string TypeName, string Value, bool IsInReference, IReadOnlyList<ContractCopy> ListedBy, IReadOnlyList<ContractCopy> NotListedBy);
        public void Deconstruct(out string TypeName, out string Value, out bool IsInReference, out IReadOnlyList<ContractCopy> ListedBy, out IReadOnlyList<ContractCopy> NotListedBy);
        public bool Equals(EnumDriftEntry? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool IsInReference { get; init; }
        public IReadOnlyList<ContractCopy> ListedBy { get; init; }
        public IReadOnlyList<ContractCopy> NotListedBy { get; init; }
        public override string ToString();
        public string TypeName { get; init; }
        public string Value { get; init; }
        public static bool operator ==(EnumDriftEntry? left, EnumDriftEntry? right);
        public static bool operator !=(EnumDriftEntry? left, EnumDriftEntry? right);
    }

    public sealed class GetActiveUsersMetricsParameters
    {
        public GetActiveUsersMetricsParameters();
        public long? MinSearches { get; set; }
        public long? MinSessions { get; set; }
    }

    public sealed class GetAutomationSchemasParameters
    {
        public GetAutomationSchemasParameters();
        public string? SecurityProfileId { get; set; }
    }

    public sealed class GetConsumptionDailyParameters
    {
        public GetConsumptionDailyParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

    public sealed class GetDauMetricsParameters
    {
        public GetDauMetricsParameters();
        public long? MinSearches { get; set; }
        public long? MinSessions { get; set; }
    }

    public sealed class GetMauMetricsParameters
    {
        public GetMauMetricsParameters();
        public long? MinSearches { get; set; }
        public long? MinSessions { get; set; }
    }

    public sealed class GetPrMetricsParameters
    {
        public GetPrMetricsParameters();
        public string? PlaybookId { get; set; }
        public IList<string>? ServiceUserIds { get; set; }
        public IList<string>? UserIds { get; set; }
    }

    public sealed class GetPrReviewStatusParameters
    {
        public GetPrReviewStatusParameters();
        public string? CommitSha { get; set; }
    }

    public sealed class GetServiceUserConsumptionDailyParameters
    {
        public GetServiceUserConsumptionDailyParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

    public sealed class GetSessionConsumptionDailyParameters
    {
        public GetSessionConsumptionDailyParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

    public sealed class GetSessionMessagesParameters
    {
        public GetSessionMessagesParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

    public sealed class GetSessionMetricsParameters
    {
        public GetSessionMetricsParameters();
        public string? PlaybookId { get; set; }
        public IList<string>? ServiceUserIds { get; set; }
        public IList<string>? UserIds { get; set; }
    }

    public sealed class GetUsageMetricsParameters
    {
        public GetUsageMetricsParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

    public sealed class GetUserConsumptionDailyParameters
    {
        public GetUserConsumptionDailyParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

    public sealed class GetWauMetricsParameters
    {
        public GetWauMetricsParameters();
        public long? MinSearches { get; set; }
        public long? MinSessions { get; set; }
    }

    public class KnowledgeClient
    {
        protected KnowledgeClient();
        public virtual Task<KnowledgeNoteResponse> CreateNoteAsync(KnowledgeNoteCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<KnowledgeNoteResponse> DeleteNoteAsync(string noteId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<KnowledgeNoteResponse> GetNoteAsync(string noteId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<KnowledgeNotePage, KnowledgeNoteResponse> ListAllNotesAsync(ListNotesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<FolderTreeResponse> ListFoldersAsync(RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<KnowledgeNotePage> ListNotesAsync(ListNotesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<KnowledgeNoteResponse> UpdateNoteAsync(string noteId, KnowledgeNoteCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public sealed class ListAutomationsParameters
    {
        public ListAutomationsParameters();
        public string? After { get; set; }
        public IList<AutomationAgentType>? AgentTypes { get; set; }
        public string? CreatorId { get; set; }
        public bool? Enabled { get; set; }
        public string? EventType { get; set; }
        public long? First { get; set; }
        public string? Search { get; set; }
    }

    public sealed class ListBlueprintsParameters
    {
        public ListBlueprintsParameters();
        public string? RepoName { get; set; }
    }

    public sealed class ListBuildsParameters
    {
        public ListBuildsParameters();
        public bool? Active { get; set; }
        public string? After { get; set; }
        public long? First { get; set; }
        public BuildStatus? Status { get; set; }
    }

    public sealed class ListCodeScansParameters
    {
        public ListCodeScansParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public string? RepoName { get; set; }
        public DateTimeOffset? TimeAfter { get; set; }
        public DateTimeOffset? TimeBefore { get; set; }
    }

    public sealed class ListFindingsParameters
    {
        public ListFindingsParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public string? RepoName { get; set; }
        public string? ScanId { get; set; }
        public IList<CodeScanFindingSeverity>? Severity { get; set; }
        public IList<CodeScanFindingStatus>? Status { get; set; }
    }

    public sealed class ListIndexedRepositoriesParameters
    {
        public ListIndexedRepositoriesParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

    public sealed class ListNotesParameters
    {
        public ListNotesParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public string? FolderPath { get; set; }
        public string? PinnedRepo { get; set; }
        public string? Search { get; set; }
    }

    public sealed class ListOrganizationIdpUsersParameters
    {
        public ListOrganizationIdpUsersParameters();
        public string? After { get; set; }
        public string? Email { get; set; }
        public long? First { get; set; }
    }

    public sealed class ListOrganizationUsersParameters
    {
        public ListOrganizationUsersParameters();
        public string? After { get; set; }
        public string? Email { get; set; }
        public long? First { get; set; }
    }

    public sealed class ListPlaybooksParameters
    {
        public ListPlaybooksParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

    public sealed class ListProfilesParameters
    {
        public ListProfilesParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

    public sealed class ListRepositoriesParameters
    {
        public ListRepositoriesParameters();
        public string? After { get; set; }
        public IList<string>? ExcludeRepoPaths { get; set; }
        public string? FilterName { get; set; }
        public long? First { get; set; }
        public bool? LoadIndexingStatus { get; set; }
        public IList<string>? OnlyRepoPaths { get; set; }
    }

    public sealed class ListSchedulesParameters
    {
        public ListSchedulesParameters();
        public long? Limit { get; set; }
        public long? Offset { get; set; }
    }

    public sealed class ListSecretsParameters
    {
        public ListSecretsParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

    public sealed class ListSessionInsightsParameters
    {
        public ListSessionInsightsParameters();
        public string? After { get; set; }
        public IList<string>? AutomationIds { get; set; }
        public SessionCategory? Category { get; set; }
        public DateTimeOffset? CreatedAfter { get; set; }
        public DateTimeOffset? CreatedBefore { get; set; }
        public long? First { get; set; }
        public bool? IsArchived { get; set; }
        public IList<SessionOrigin>? Origins { get; set; }
        public string? ParentSessionId { get; set; }
        public string? PlaybookId { get; set; }
        public IList<string>? RepoNames { get; set; }
        public string? ScheduleId { get; set; }
        public IList<string>? ServiceUserIds { get; set; }
        public IList<string>? SessionIds { get; set; }
        public IList<string>? Tags { get; set; }
        public DateTimeOffset? UpdatedAfter { get; set; }
        public DateTimeOffset? UpdatedBefore { get; set; }
        public IList<string>? UserIds { get; set; }
    }

    public sealed class ListSessionsParameters
    {
        public ListSessionsParameters();
        public string? After { get; set; }
        public IList<string>? AutomationIds { get; set; }
        public SessionCategory? Category { get; set; }
        public DateTimeOffset? CreatedAfter { get; set; }
        public DateTimeOffset? CreatedBefore { get; set; }
        public string? DevinId { get; set; }
        public long? First { get; set; }
        public bool? IsArchived { get; set; }
        public IList<SessionOrigin>? Origins { get; set; }
        public string? ParentSessionId { get; set; }
        public string? PlaybookId { get; set; }
        public IList<string>? RepoNames { get; set; }
        public string? ScheduleId { get; set; }
        public IList<string>? ServiceUserIds { get; set; }
        public IList<string>? SessionIds { get; set; }
        public IList<string>? Tags { get; set; }
        public DateTimeOffset? UpdatedAfter { get; set; }
        public DateTimeOffset? UpdatedBefore { get; set; }
        public IList<string>? UserIds { get; set; }
    }

    public class MetricsClient
    {
        protected MetricsClient();
        public virtual Task<ActiveUserMetricsResponse> GetActiveUsersMetricsAsync(long timeAfter, long timeBefore, GetActiveUsersMetricsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IList<ActiveUserMetricsResponse>> GetDauMetricsAsync(long timeAfter, long timeBefore, GetDauMetricsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IList<ActiveUserMetricsResponse>> GetMauMetricsAsync(long timeAfter, long timeBefore, GetMauMetricsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<PrMetricsResponse> GetPrMetricsAsync(long timeAfter, long timeBefore, GetPrMetricsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SearchMetricsResponse> GetSearchMetricsAsync(long timeAfter, long timeBefore, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionMetricsResponse> GetSessionMetricsAsync(long timeAfter, long timeBefore, GetSessionMetricsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<UsageMetrics> GetUsageMetricsAsync(GetUsageMetricsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IList<ActiveUserMetricsResponse>> GetWauMetricsAsync(long timeAfter, long timeBefore, GetWauMetricsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class PlaybooksClient
    {
        protected PlaybooksClient();
        public virtual Task<PlaybookResponse> CreatePlaybookAsync(PlaybookCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<PlaybookResponse> DeletePlaybookAsync(string playbookId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<PlaybookResponse> GetPlaybookAsync(string playbookId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<PlaybookPage, PlaybookResponse> ListAllPlaybooksAsync(ListPlaybooksParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<PlaybookPage> ListPlaybooksAsync(ListPlaybooksParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<PlaybookResponse> UpdatePlaybookAsync(string playbookId, PlaybookCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class PrReviewsClient
    {
        protected PrReviewsClient();
        public virtual Task<PrReviewResponse> CreatePrReviewAsync(PrReviewCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<PrReviewResponse> GetPrReviewStatusAsync(string prUrl, GetPrReviewStatusParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<WorkResult<PrReviewResponse>> WaitForPrReviewAsync(string prUrl, string? commitSha = null, WaitOptions? waitOptions = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public sealed class RawBody
    {
        public static RawBody FromJsonNode(JsonNode json);
        public static RawBody FromModel<T>(T model) where T : class, IJsonModel<T>;
        public static RawBody FromStream(Stream content, string mediaType);
        public static implicit operator RawBody?(JsonNode? json);
    }

    public sealed class RawResponse
    {
        public RawResponse(string operation, HttpStatusCode status, ReadOnlySpan<byte> body, IReadOnlyDictionary<string, IReadOnlyList<string>>? headers = null, string? requestId = null, int attempts = 1);
        public int Attempts { get; }
        public ReadOnlyMemory<byte> Body { get; }
        public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }
        public string Operation { get; }
        public JsonNode? ReadJson();
        public T ReadJson<T>() where T : class, IJsonModel<T>;
        public T? ReadJson<T>(JsonTypeInfo<T> typeInfo);
        public string ReadText();
        public string? RequestId { get; }
        public HttpStatusCode Status { get; }
    }

    public class RepositoriesClient
    {
        protected RepositoriesClient();
        public virtual Task<IList<RepositoryIndexingResponse>> BulkIndexRepositoriesAsync(BulkIndexRepositoriesRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IList<RepositoryIndexingResponse>> BulkRemoveRepositoriesFromIndexingAsync(RemoveRepositoriesRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<RepoIndexingStatusResponse> GetRepositoryIndexingStatusAsync(string repositoryPath, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<RepositoryIndexingResponse> IndexRepositoryAsync(string repositoryPath, IndexRepositoryRequest? request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<RepositoryIndexingPage, RepositoryIndexingResponse> ListAllIndexedRepositoriesAsync(ListIndexedRepositoriesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<RepositoryPage, RepositoryResponse> ListAllRepositoriesAsync(ListRepositoriesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<RepositoryIndexingPage> ListIndexedRepositoriesAsync(ListIndexedRepositoriesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<RepositoryPage> ListRepositoriesAsync(ListRepositoriesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<RepositoryIndexingResponse> RemoveBranchFromIndexingAsync(string repositoryPath, string branchName, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<RepositoryIndexingResponse> RemoveRepositoryFromIndexingAsync(string repositoryPath, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<WorkResult<RepoIndexingStatusResponse>> WaitForRepositoryIndexingAsync(string repositoryPath, WaitOptions? waitOptions = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class SchedulesClient
    {
        protected SchedulesClient();
        [Obsolete] public virtual Task<ScheduleResponse> CreateScheduleAsync(ScheduleCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        [Obsolete] public virtual Task<ScheduleResponse> DeleteScheduleAsync(string scheduleId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        [Obsolete] public virtual Task<ScheduleResponse> GetScheduleAsync(string scheduleId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        [Obsolete] public virtual PagedList<SchedulePage, ScheduleResponse> ListAllSchedulesAsync(ListSchedulesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        [Obsolete] public virtual Task<SchedulePage> ListSchedulesAsync(ListSchedulesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        [Obsolete] public virtual Task<ScheduleResponse> UpdateScheduleAsync(string scheduleId, ScheduleUpdateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class SecretsClient
    {
        protected SecretsClient();
        public virtual Task<SecretResponse> CreateSecretAsync(SecretCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SecretResponse> DeleteSecretAsync(string secretId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<SecretPage, SecretResponse> ListAllSecretsAsync(ListSecretsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SecretPage> ListSecretsAsync(ListSecretsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class SelfClient
    {
        protected SelfClient();
        public virtual Task<Self> GetSelfAsync(RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public abstract class SessionChange : IEquatable<SessionChange>
    {
        protected SessionChange(SessionChange original);
        protected virtual Type EqualityContract { get; }
        public override bool Equals(object? obj);
        public virtual bool Equals(SessionChange? other);
        public override int GetHashCode();
        protected virtual bool PrintMembers(StringBuilder builder);
        public override string ToString();
        public static bool operator ==(SessionChange? left, SessionChange? right);
        public static bool operator !=(SessionChange? left, SessionChange? right);
    }

    public enum SessionChanges
    {
        AcusConsumed = 4,
        All = 15,
        None = 0,
        PullRequests = 2,
        Status = 1,
        StructuredOutput = 8,
    }

    public sealed class SessionNewMessage : SessionChange, IEquatable<SessionChange>, IEquatable<SessionNewMessage>
    {
        public SessionNewMessage(SessionMessage Message);
        public void Deconstruct(out SessionMessage Message);
        public bool Equals(SessionNewMessage? other);
        public override bool Equals(SessionChange? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public SessionMessage Message { get; init; }
        public override string ToString();
        public static bool operator ==(SessionNewMessage? left, SessionNewMessage? right);
        public static bool operator !=(SessionNewMessage? left, SessionNewMessage? right);
    }

    public sealed class SessionResult : SessionChange, IEquatable<SessionChange>, IEquatable<SessionResult>
    {
        public SessionResult(SessionResponse Session, SessionStopReason Reason, string? LastEventId);
        public void Deconstruct(out SessionResponse Session, out SessionStopReason Reason, out string? LastEventId);
        public bool Equals(SessionResult? other);
        public override bool Equals(SessionChange? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool IsFinished { get; }
        public string? LastEventId { get; init; }
        public SessionStopReason Reason { get; init; }
        public SessionResponse Session { get; init; }
        public override string ToString();
        public static bool operator ==(SessionResult? left, SessionResult? right);
        public static bool operator !=(SessionResult? left, SessionResult? right);
    }

    public sealed class SessionRun<TOutput>
    {
        public SessionRun(SessionResult result);
        public SessionRun(SessionResult result, TOutput output);
        public bool HasOutput { get; }
        public TOutput Output { get; }
        public SessionResult Result { get; }
    }

    public enum SessionStopReason
    {
        Exited = 1,
        Failed = 2,
        Finished = 0,
        LimitReached = 4,
        RequiresUserInput = 3,
        Suspended = 5,
        TimedOut = 6,
    }

    public sealed class SessionUpdate : SessionChange, IEquatable<SessionChange>, IEquatable<SessionUpdate>
    {
        public SessionUpdate(SessionResponse Session, SessionChanges Changed);
        public SessionChanges Changed { get; init; }
        public void Deconstruct(out SessionResponse Session, out SessionChanges Changed);
        public bool Equals(SessionUpdate? other);
        public override bool Equals(SessionChange? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public SessionResponse Session { get; init; }
        public override string ToString();
        public static bool operator ==(SessionUpdate? left, SessionUpdate? right);
        public static bool operator !=(SessionUpdate? left, SessionUpdate? right);
    }

    public sealed class SessionWaitOptions : WaitOptions
    {
        public SessionWaitOptions();
        public string? AfterEventId { get; init; }
        public bool IncludeMessages { get; init; }
        public Action<SessionChange>? OnChange { get; init; }
        public bool StopWhenFinished { get; init; }
        public bool StopWhenLimitIsReached { get; init; }
        public bool StopWhenSuspended { get; init; }
        public bool StopWhenUserInputIsRequired { get; init; }
    }

    public class SessionsClient
    {
        protected SessionsClient();
        public virtual Task<SessionTagsResponse> AppendSessionTagsAsync(string devinId, SessionTagsUpdateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionResponse> ArchiveSessionAsync(string devinId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionResponse> CreateSessionAsync(SessionCreateRequest request, CreateSessionParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual IAsyncEnumerable<SessionChange> FollowSessionAsync(string devinId, SessionWaitOptions? waitOptions = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<WorkResult<SessionInsightsResponse>> GenerateAndWaitForSessionInsightsAsync(string devinId, WaitOptions? waitOptions = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionInsightsGenerateResponse> GenerateSessionInsightsAsync(string devinId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<SessionMessagePage, SessionMessage> GetAllSessionMessagesAsync(string devinId, GetSessionMessagesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionResponse> GetSessionAsync(string devinId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IList<SessionAttachment>> GetSessionAttachmentsAsync(string devinId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionInsightsResponse> GetSessionInsightsAsync(string devinId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionMessagePage> GetSessionMessagesAsync(string devinId, GetSessionMessagesParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionTagsResponse> GetSessionTagsAsync(string devinId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<SessionInsightsPage, SessionInsightsResponse> ListAllSessionInsightsAsync(ListSessionInsightsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<SessionPage, SessionResponse> ListAllSessionsAsync(ListSessionsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionInsightsPage> ListSessionInsightsAsync(ListSessionInsightsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionPage> ListSessionsAsync(ListSessionsParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionResponse> PostMessageAsync(string devinId, SessionMessageCreateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionTagsResponse> ReplaceSessionTagsAsync(string devinId, SessionTagsUpdateRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionResponse> TerminateSessionAsync(string devinId, TerminateSessionParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionResponse> UnarchiveSessionAsync(string devinId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<SessionResult> WaitForSessionAsync(string devinId, SessionWaitOptions? waitOptions = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public static class SessionsClientExtensions
    {
        public static Task<SessionResponse> CreateSessionAsync<TOutput>(this SessionsClient sessions, SessionCreateRequest request, JsonSerializerOptions? serializerOptions = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public static Task<SessionResponse> CreateSessionAsync<TOutput>(this SessionsClient sessions, SessionCreateRequest request, JsonTypeInfo<TOutput> outputType, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public static Task<SessionResponse> CreateSessionAsync<TOutput>(this SessionsClient sessions, string prompt, JsonSerializerOptions? serializerOptions = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public static Task<SessionResponse> CreateSessionAsync<TOutput>(this SessionsClient sessions, string prompt, JsonTypeInfo<TOutput> outputType, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public static Task<SessionRun<TOutput>> RunSessionAsync<TOutput>(this SessionsClient sessions, SessionCreateRequest request, JsonSerializerOptions? serializerOptions = null, SessionWaitOptions? waitOptions = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public static Task<SessionRun<TOutput>> RunSessionAsync<TOutput>(this SessionsClient sessions, SessionCreateRequest request, JsonTypeInfo<TOutput> outputType, SessionWaitOptions? waitOptions = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public static Task<SessionRun<TOutput>> RunSessionAsync<TOutput>(this SessionsClient sessions, string prompt, JsonSerializerOptions? serializerOptions = null, SessionWaitOptions? waitOptions = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public static Task<SessionRun<TOutput>> RunSessionAsync<TOutput>(this SessionsClient sessions, string prompt, JsonTypeInfo<TOutput> outputType, SessionWaitOptions? waitOptions = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class SnapshotSetupClient
    {
        protected SnapshotSetupClient();
        public virtual Task<SyncRepositoryResponse> SyncRepositoryAsync(SyncRepositoryRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public sealed class TerminateSessionParameters
    {
        public TerminateSessionParameters();
        public bool? Archive { get; set; }
    }

    public class UsersClient
    {
        protected UsersClient();
        public virtual Task<UserWithIdpRoles> GetOrganizationUserAsync(string userId, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<IdpGroupUserPage, IdpGroupUser> ListAllOrganizationIdpUsersAsync(ListOrganizationIdpUsersParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual PagedList<UserPage, User> ListAllOrganizationUsersAsync(ListOrganizationUsersParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<IdpGroupUserPage> ListOrganizationIdpUsersAsync(ListOrganizationIdpUsersParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public virtual Task<UserPage> ListOrganizationUsersAsync(ListOrganizationUsersParameters? parameters = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
    }

    public class WaitOptions
    {
        public WaitOptions();
        public TimeSpan? MaxOutage { get; init; }
        public TimeSpan? MaxPollInterval { get; init; }
        public TimeSpan? MinPollInterval { get; init; }
        public TimeSpan Timeout { get; init; }
    }

    public enum WorkOutcome
    {
        Canceled = 2,
        Failed = 1,
        RequiresUserInput = 3,
        Succeeded = 0,
        TimedOut = 4,
    }

    public sealed class WorkResult<T> : IEquatable<WorkResult<T>>
    {
        public WorkResult(T Value, WorkOutcome Outcome);
        public void Deconstruct(out T Value, out WorkOutcome Outcome);
        public bool Equals(WorkResult<T>? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public WorkOutcome Outcome { get; init; }
        public override string ToString();
        public T Value { get; init; }
        public static bool operator ==(WorkResult<T>? left, WorkResult<T>? right);
        public static bool operator !=(WorkResult<T>? left, WorkResult<T>? right);
    }

}
namespace Devin.Generated.Constraints
{
    public sealed class ConstraintViolation : IEquatable<ConstraintViolation>
    {
        public ConstraintViolation();
        public bool Equals(ConstraintViolation? other);
        public override bool Equals(object? obj);
        public required string Expected { get; init; }
        public required string Found { get; init; }
        public override int GetHashCode();
        public string? Parameter { get; init; }
        public required string Pointer { get; init; }
        public override string ToString();
        public string? Value { get; init; }
        public static bool operator ==(ConstraintViolation? left, ConstraintViolation? right);
        public static bool operator !=(ConstraintViolation? left, ConstraintViolation? right);
    }

}
namespace Devin.Generated.Core
{
    public sealed class ApiFailure
    {
        public ApiFailure();
        public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; }
        public required string Message { get; init; }
        public required string Operation { get; init; }
        public IReadOnlyList<string> Permissions { get; init; }
        public ApiProblem Problem { get; init; }
        public string? RequestId { get; init; }
        public TimeSpan? RetryAfter { get; init; }
        public required HttpStatusCode Status { get; init; }
    }

    public sealed class ApiProblem
    {
        public ApiProblem();
        public string? Detail { get; init; }
        public IReadOnlyList<ApiProblemError> Errors { get; init; }
        public string? Excerpt { get; init; }
        public string? Instance { get; init; }
        public JsonElement? Json { get; init; }
        public int? Status { get; init; }
        public string? Title { get; init; }
        public string? Type { get; init; }
    }

    public sealed class ApiProblemError
    {
        public ApiProblemError();
        public IReadOnlyList<string> Location { get; init; }
        public string? Message { get; init; }
        public override string ToString();
        public string? Type { get; init; }
    }

    public sealed class ApiResponseInfo
    {
        public ApiResponseInfo(string operation, HttpStatusCode status, IReadOnlyDictionary<string, IReadOnlyList<string>> headers, string? requestId, int attempt);
        public int Attempt { get; }
        public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }
        public string Operation { get; }
        public string? RequestId { get; }
        public HttpStatusCode Status { get; }
    }

    public sealed class ApiStream : IAsyncDisposable, IDisposable
    {
        public ApiStream(Stream content, string? contentType = null, string? fileName = null);
        public Stream Content { get; }
        public string? ContentType { get; }
        public void Dispose();
        public ValueTask DisposeAsync();
        public string? FileName { get; }
        public long? Length { get; }
    }

    public sealed class DelegateTokenProvider : ITokenProvider
    {
        public DelegateTokenProvider(Func<CancellationToken, ValueTask<string>> getToken);
        public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken);
    }

    public class DevinApiException : DevinException, IParsable, ISerializable
    {
        public DevinApiException(ApiFailure failure);
        public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }
        public ApiProblem Problem { get; }
        public JsonNode? ReadBodyAsJson();
        public TimeSpan? RetryAfter { get; }
        public HttpStatusCode Status { get; }
    }

    public sealed class DevinBadRequestException : DevinApiException, IParsable, ISerializable
    {
        public DevinBadRequestException(ApiFailure failure);
    }

    public sealed class DevinClientOptions
    {
        public DevinClientOptions();
        public bool AllowInsecureHttp { get; set; }
        public TimeSpan AttemptTimeout { get; set; }
        public Uri? BaseAddress { get; set; }
        public static DevinClientOptions FromEnvironment();
        public HttpClient? HttpClient { get; set; }
        public Func<HttpClient>? HttpClientFactory { get; set; }
        public ILogger? Logger { get; set; }
        public TimeSpan MaxOutage { get; set; }
        public TimeSpan MaxPollInterval { get; set; }
        public long MaxResponseBytes { get; set; }
        public int MaxRetries { get; set; }
        public TimeSpan MaxRetryDelay { get; set; }
        public TimeSpan MinPollInterval { get; set; }
        public JsonSerializerSettings? NewtonsoftSettings { get; set; }
        public Action<UndocumentedValue>? OnUndocumentedValue { get; set; }
        public string? OrganizationId { get; set; }
        public int RetryBudget { get; set; }
        public TimeSpan RetryDelay { get; set; }
        public TimeSpan StreamIdleTimeout { get; set; }
        public TimeProvider TimeProvider { get; set; }
        public string? Token { get; set; }
        public ITokenProvider? TokenProvider { get; set; }
        public TimeSpan TotalTimeout { get; set; }
        public string? UserAgentSuffix { get; set; }
        public bool ValidateRequests { get; set; }
    }

    public sealed class DevinConflictException : DevinApiException, IParsable, ISerializable
    {
        public DevinConflictException(ApiFailure failure);
    }

    public sealed class DevinConnectionException : DevinException, ISerializable
    {
        public DevinConnectionException(string message, string operation, int attempts, bool isTimeout, RequestSent requestWasSent, Exception cause);
        public int Attempts { get; }
        public bool IsTimeout { get; }
        public RequestSent RequestWasSent { get; }
    }

    public abstract class DevinException : ApiException, ISerializable
    {
        public string Operation { get; }
        public string? RequestId { get; }
        public IDictionary<string, IEnumerable<string>> ResponseHeaders { get; set; }
        public int ResponseStatusCode { get; set; }
    }

    public sealed class DevinForbiddenException : DevinApiException, IParsable, ISerializable
    {
        public DevinForbiddenException(ApiFailure failure);
        public IReadOnlyList<string> RequiredPermissions { get; }
    }

    public sealed class DevinNotFoundException : DevinApiException, IParsable, ISerializable
    {
        public DevinNotFoundException(ApiFailure failure);
    }

    public sealed class DevinRateLimitException : DevinApiException, IParsable, ISerializable
    {
        public DevinRateLimitException(ApiFailure failure);
    }

    public sealed class DevinRedirectException : DevinApiException, IParsable, ISerializable
    {
        public DevinRedirectException(ApiFailure failure);
    }

    public sealed class DevinResponseFormatException : DevinException, ISerializable
    {
        public DevinResponseFormatException(string message, string operation, HttpStatusCode status, string? requestId, string? pointer, Exception? cause);
        public string? Pointer { get; }
        public HttpStatusCode Status { get; }
    }

    public sealed class DevinServerException : DevinApiException, IParsable, ISerializable
    {
        public DevinServerException(ApiFailure failure);
    }

    public sealed class DevinUnauthorizedException : DevinApiException, IParsable, ISerializable
    {
        public DevinUnauthorizedException(ApiFailure failure);
    }

    public sealed class DevinValidationException : DevinApiException, IParsable, ISerializable
    {
        public DevinValidationException(ApiFailure failure);
    }

    public sealed class FilePart
    {
        public FilePart(Stream content, string fileName, string? contentType = null);
        public Stream Content { get; }
        public string ContentType { get; }
        public string FileName { get; }
    }

    public interface ITokenProvider
    {
        ValueTask<string> GetTokenAsync(CancellationToken cancellationToken);
        ValueTask<string> RefreshTokenAsync(string refusedToken, CancellationToken cancellationToken);
    }

    public sealed class InvalidRequestException : ArgumentException, ISerializable
    {
        public InvalidRequestException(string operation, IReadOnlyList<ConstraintViolation> violations);
        public string Operation { get; }
        public IReadOnlyList<ConstraintViolation> Violations { get; }
    }

    public static class PagedList
    {
        public static PagedList<TPage, TItem> FromPages<TPage, TItem>(IEnumerable<TPage> pages, Func<TPage, IEnumerable<TItem>> items) where TPage : class;
    }

    public sealed class PagedList<TPage, TItem> : IAsyncEnumerable<TItem> where TPage : class
    {
        public IAsyncEnumerable<TPage> AsPages();
        public IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default);
        public PagedList<TPage, TItem> WithLookAhead();
        public PagedList<TPage, TItem> WithoutUnreadableItems();
    }

    public sealed class RequestOptions : IRequestOption
    {
        public RequestOptions();
        public TimeSpan? AttemptTimeout { get; init; }
        public IReadOnlyDictionary<string, string> Headers { get; init; }
        public int? MaxRetries { get; init; }
        public Action<ApiResponseInfo>? OnResponse { get; init; }
        public TimeSpan? StreamIdleTimeout { get; init; }
        public ITokenProvider? TokenProvider { get; init; }
        public TimeSpan? TotalTimeout { get; init; }
        public IProgress<long>? UploadProgress { get; init; }
    }

    public enum RequestSent
    {
        No = 1,
        Unknown = 0,
        Yes = 2,
    }

    public sealed class StaticTokenProvider : ITokenProvider
    {
        public StaticTokenProvider(string token);
        public ValueTask<string> GetTokenAsync(CancellationToken cancellationToken);
    }

    public sealed class UndocumentedValue : IEquatable<UndocumentedValue>
    {
        public UndocumentedValue(UndocumentedValueKind Kind, string Operation, string Subject, string Pointer, string? Value);
        public void Deconstruct(out UndocumentedValueKind Kind, out string Operation, out string Subject, out string Pointer, out string? Value);
        public bool Equals(UndocumentedValue? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public UndocumentedValueKind Kind { get; init; }
        public const int MaxLength = 1000;
        public const int MaxPerResponse = 100;
        public string Operation { get; init; }
        public string Pointer { get; init; }
        public string Subject { get; init; }
        public override string ToString();
        public string? Value { get; init; }
        public static bool operator ==(UndocumentedValue? left, UndocumentedValue? right);
        public static bool operator !=(UndocumentedValue? left, UndocumentedValue? right);
    }

    public enum UndocumentedValueKind
    {
        FurtherValues = 7,
        MissingProperty = 4,
        UndeclaredStatus = 6,
        UnexpectedNull = 5,
        UnknownEnumValue = 0,
        UnknownProperty = 1,
        UnknownVariant = 3,
        UnreadableValue = 2,
    }

}
namespace Devin.Generated.Json
{
    public interface IJsonModel<TSelf> where TSelf : IJsonModel<TSelf>
    {
        TSelf DeepClone();
        static abstract bool TryRead(ref Utf8JsonReader reader, JsonReadContext context, out TSelf? value);
    }

    public interface IOpenEnum<TSelf> where TSelf : struct, IOpenEnum<TSelf>
    {
        static abstract TSelf FromValue(string value);
        bool IsKnown { get; }
        static abstract IReadOnlyList<TSelf> KnownValues { get; }
        string? Value { get; }
    }

    public interface IOpenNumberEnum<TSelf> where TSelf : struct, IOpenNumberEnum<TSelf>
    {
        static abstract TSelf FromValue(long value);
        bool IsKnown { get; }
        static abstract IReadOnlyList<TSelf> KnownValues { get; }
        long Value { get; }
    }

    public abstract class JsonModel
    {
        public IDictionary<string, JsonNode?> AdditionalProperties { get; }
        public bool IsAssigned(string propertyName);
        public bool IsUnreadable(string propertyName);
        public bool TryGetUnreadable(string propertyName, out string? json);
        public void Unassign(string propertyName);
        public IReadOnlyList<ConstraintViolation> Validate();
    }

    public sealed class JsonReadContext
    {
        public static JsonReadContext None { get; }
    }

    public sealed class MissingMemberValueException : InvalidOperationException, ISerializable
    {
        public MissingMemberValueException(string member, bool isNull);
        public string Member { get; }
    }

    public static class UnreadableItems
    {
        public static bool HasUnreadableItems<T>(this IDictionary<string, T> map);
        public static bool HasUnreadableItems<T>(this IList<T> list);
        public static bool TryGetUnreadable<T>(this IDictionary<string, T> map, string key, out string? json);
        public static bool TryGetUnreadable<T>(this IList<T> list, int index, out string? json);
    }

    public sealed class UnreadableValueException : InvalidOperationException, ISerializable
    {
        public string Expected { get; }
        public string Json { get; }
        public string Member { get; }
    }

}
namespace Devin.Generated.Json.Converters
{
    public sealed class ModelJsonConverter<T> : JsonConverter<T> where T : class, IJsonModel<T>
    {
        public ModelJsonConverter();
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options);
        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options);
    }

    public sealed class ModelNewtonsoftConverter<T> : JsonConverter<T> where T : class, IJsonModel<T>
    {
        public ModelNewtonsoftConverter();
        public override T? ReadJson(JsonReader reader, Type objectType, T? existingValue, bool hasExistingValue, JsonSerializer serializer);
        public override void WriteJson(JsonWriter writer, T? value, JsonSerializer serializer);
    }

    public sealed class OpenEnumJsonConverter<T> : JsonConverter<T> where T : struct, IOpenEnum<T>
    {
        public OpenEnumJsonConverter();
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options);
        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options);
        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options);
        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options);
    }

    public sealed class OpenEnumNewtonsoftConverter<T> : JsonConverter where T : struct, IOpenEnum<T>
    {
        public OpenEnumNewtonsoftConverter();
        public override bool CanConvert(Type objectType);
        public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer);
        public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer);
    }

    public sealed class OpenNumberEnumJsonConverter<T> : JsonConverter<T> where T : struct, IOpenNumberEnum<T>
    {
        public OpenNumberEnumJsonConverter();
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options);
        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options);
    }

    public sealed class OpenNumberEnumNewtonsoftConverter<T> : JsonConverter where T : struct, IOpenNumberEnum<T>
    {
        public OpenNumberEnumNewtonsoftConverter();
        public override bool CanConvert(Type objectType);
        public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer);
        public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer);
    }

}
namespace Devin.Generated.Json.Metadata
{
    public static class JsonMetadataExtensions
    {
        public static JsonSerializerOptions DescribeModels(this JsonSerializerOptions options);
    }

}
namespace Devin.Generated.Models
{
    public readonly struct AccessScope : IOpenEnum<AccessScope>, IEquatable<AccessScope>, IParsable<AccessScope>, ISpanParsable<AccessScope>
    {
        public static AccessScope Enterprise { get; }
        public bool Equals(AccessScope other);
        public override bool Equals(object? obj);
        public static AccessScope FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<AccessScope> KnownValues { get; }
        public static AccessScope Org { get; }
        public static AccessScope Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AccessScope Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AccessScope result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AccessScope result);
        public string? Value { get; }
        public static bool operator ==(AccessScope left, AccessScope right);
        public static implicit operator AccessScope(string value);
        public static bool operator !=(AccessScope left, AccessScope right);
    }

    public static class AccessScope.Values
    {
        public const string Enterprise = "enterprise";
        public const string Org = "org";
    }

    public sealed class ActiveUserMetricsResponse : JsonModel, IJsonModel<ActiveUserMetricsResponse>, IAdditionalDataHolder, IParsable, IEquatable<ActiveUserMetricsResponse>
    {
        public ActiveUserMetricsResponse();
        public required long ActiveUsers { get; set; }
        public static ActiveUserMetricsResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public ActiveUserMetricsResponse DeepClone();
        public required long EndTime { get; set; }
        public bool Equals(ActiveUserMetricsResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required long StartTime { get; set; }
        public override string ToString();
        public static bool operator ==(ActiveUserMetricsResponse? left, ActiveUserMetricsResponse? right);
        public static bool operator !=(ActiveUserMetricsResponse? left, ActiveUserMetricsResponse? right);
    }

    public sealed class ActorResponse : JsonModel, IJsonModel<ActorResponse>, IAdditionalDataHolder, IParsable, IEquatable<ActorResponse>
    {
        public ActorResponse();
        public static ActorResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public ActorResponse DeepClone();
        public bool Equals(ActorResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string Id { get; set; }
        public string? Name { get; set; }
        public override string ToString();
        public required ActorResponseType Type { get; set; }
        public static bool operator ==(ActorResponse? left, ActorResponse? right);
        public static bool operator !=(ActorResponse? left, ActorResponse? right);
    }

    public readonly struct ActorResponseType : IOpenEnum<ActorResponseType>, IEquatable<ActorResponseType>, IParsable<ActorResponseType>, ISpanParsable<ActorResponseType>
    {
        public bool Equals(ActorResponseType other);
        public override bool Equals(object? obj);
        public static ActorResponseType FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<ActorResponseType> KnownValues { get; }
        public static ActorResponseType Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static ActorResponseType Parse(string s, IFormatProvider? provider = null);
        public static ActorResponseType ServiceUser { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ActorResponseType result);
        public static bool TryParse(string? s, IFormatProvider? provider, out ActorResponseType result);
        public static ActorResponseType User { get; }
        public string? Value { get; }
        public static bool operator ==(ActorResponseType left, ActorResponseType right);
        public static implicit operator ActorResponseType(string value);
        public static bool operator !=(ActorResponseType left, ActorResponseType right);
    }

    public static class ActorResponseType.Values
    {
        public const string ServiceUser = "service_user";
        public const string User = "user";
    }

    public sealed class AcuLimitPage : JsonModel, IJsonModel<AcuLimitPage>, IAdditionalDataHolder, IParsable, IEquatable<AcuLimitPage>
    {
        public AcuLimitPage();
        public static AcuLimitPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public AcuLimitPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(AcuLimitPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<AcuLimitResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(AcuLimitPage? left, AcuLimitPage? right);
        public static bool operator !=(AcuLimitPage? left, AcuLimitPage? right);
    }

    public sealed class AcuLimitResponse : JsonModel, IJsonModel<AcuLimitResponse>, IAdditionalDataHolder, IParsable, IEquatable<AcuLimitResponse>
    {
        public AcuLimitResponse();
        public static AcuLimitResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required long CycleAcuLimit { get; set; }
        public AcuLimitResponse DeepClone();
        public bool Equals(AcuLimitResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? OrgId { get; set; }
        public required AcuLimitResponseScope Scope { get; set; }
        public override string ToString();
        public string? UserId { get; set; }
        public static bool operator ==(AcuLimitResponse? left, AcuLimitResponse? right);
        public static bool operator !=(AcuLimitResponse? left, AcuLimitResponse? right);
    }

    public readonly struct AcuLimitResponseScope : IOpenEnum<AcuLimitResponseScope>, IEquatable<AcuLimitResponseScope>, IParsable<AcuLimitResponseScope>, ISpanParsable<AcuLimitResponseScope>
    {
        public static AcuLimitResponseScope Enterprise { get; }
        public bool Equals(AcuLimitResponseScope other);
        public override bool Equals(object? obj);
        public static AcuLimitResponseScope FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<AcuLimitResponseScope> KnownValues { get; }
        public static AcuLimitResponseScope Org { get; }
        public static AcuLimitResponseScope Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AcuLimitResponseScope Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AcuLimitResponseScope result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AcuLimitResponseScope result);
        public static AcuLimitResponseScope User { get; }
        public string? Value { get; }
        public static bool operator ==(AcuLimitResponseScope left, AcuLimitResponseScope right);
        public static implicit operator AcuLimitResponseScope(string value);
        public static bool operator !=(AcuLimitResponseScope left, AcuLimitResponseScope right);
    }

    public static class AcuLimitResponseScope.Values
    {
        public const string Enterprise = "enterprise";
        public const string Org = "org";
        public const string User = "user";
    }

    public sealed class AcusByProduct : JsonModel, IJsonModel<AcusByProduct>, IAdditionalDataHolder, IParsable, IEquatable<AcusByProduct>
    {
        public AcusByProduct();
        public required double Cascade { get; set; }
        public static AcusByProduct CreateFromDiscriminatorValue(IParseNode parseNode);
        public AcusByProduct DeepClone();
        public required double Devin { get; set; }
        public bool Equals(AcusByProduct? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required double Terminal { get; set; }
        public override string ToString();
        public static bool operator ==(AcusByProduct? left, AcusByProduct? right);
        public static bool operator !=(AcusByProduct? left, AcusByProduct? right);
    }

    public sealed class ApiKeyPage : JsonModel, IJsonModel<ApiKeyPage>, IAdditionalDataHolder, IParsable, IEquatable<ApiKeyPage>
    {
        public ApiKeyPage();
        public static ApiKeyPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public ApiKeyPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(ApiKeyPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<ApiKeyResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(ApiKeyPage? left, ApiKeyPage? right);
        public static bool operator !=(ApiKeyPage? left, ApiKeyPage? right);
    }

    public sealed class ApiKeyResponse : JsonModel, IJsonModel<ApiKeyResponse>, IAdditionalDataHolder, IParsable, IEquatable<ApiKeyResponse>
    {
        public ApiKeyResponse();
        public required string ApiKeyId { get; set; }
        public required string ApiKeyName { get; set; }
        public static ApiKeyResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public ApiKeyResponse DeepClone();
        public bool Equals(ApiKeyResponse? other);
        public override bool Equals(object? obj);
        public required DateTimeOffset? ExpiresAt { get; set; }
        public override int GetHashCode();
        public required bool IsActive { get; set; }
        public required DateTimeOffset? LastUsedAt { get; set; }
        public required DateTimeOffset? RevokedAt { get; set; }
        public override string ToString();
        public static bool operator ==(ApiKeyResponse? left, ApiKeyResponse? right);
        public static bool operator !=(ApiKeyResponse? left, ApiKeyResponse? right);
    }

    public readonly struct ApiKeyStatus : IOpenEnum<ApiKeyStatus>, IEquatable<ApiKeyStatus>, IParsable<ApiKeyStatus>, ISpanParsable<ApiKeyStatus>
    {
        public static ApiKeyStatus Active { get; }
        public static ApiKeyStatus All { get; }
        public bool Equals(ApiKeyStatus other);
        public override bool Equals(object? obj);
        public static ApiKeyStatus Expired { get; }
        public static ApiKeyStatus FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<ApiKeyStatus> KnownValues { get; }
        public static ApiKeyStatus Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static ApiKeyStatus Parse(string s, IFormatProvider? provider = null);
        public static ApiKeyStatus Revoked { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ApiKeyStatus result);
        public static bool TryParse(string? s, IFormatProvider? provider, out ApiKeyStatus result);
        public string? Value { get; }
        public static bool operator ==(ApiKeyStatus left, ApiKeyStatus right);
        public static implicit operator ApiKeyStatus(string value);
        public static bool operator !=(ApiKeyStatus left, ApiKeyStatus right);
    }

    public static class ApiKeyStatus.Values
    {
        public const string Active = "active";
        public const string All = "all";
        public const string Expired = "expired";
        public const string Revoked = "revoked";
    }

    public sealed class ApiKeyWithTokenResponse : JsonModel, IJsonModel<ApiKeyWithTokenResponse>, IAdditionalDataHolder, IParsable, IEquatable<ApiKeyWithTokenResponse>
    {
        public ApiKeyWithTokenResponse();
        public required string ApiKeyId { get; set; }
        public required string ApiKeyName { get; set; }
        public static ApiKeyWithTokenResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public ApiKeyWithTokenResponse DeepClone();
        public bool Equals(ApiKeyWithTokenResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public required string Token { get; set; }
        public static bool operator ==(ApiKeyWithTokenResponse? left, ApiKeyWithTokenResponse? right);
        public static bool operator !=(ApiKeyWithTokenResponse? left, ApiKeyWithTokenResponse? right);
    }

    public sealed class AttachmentResponse : JsonModel, IJsonModel<AttachmentResponse>, IAdditionalDataHolder, IParsable, IEquatable<AttachmentResponse>
    {
        public AttachmentResponse();
        public required string AttachmentId { get; set; }
        public static AttachmentResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public AttachmentResponse DeepClone();
        public bool Equals(AttachmentResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string Name { get; set; }
        public override string ToString();
        public required string Url { get; set; }
        public static bool operator ==(AttachmentResponse? left, AttachmentResponse? right);
        public static bool operator !=(AttachmentResponse? left, AttachmentResponse? right);
    }

    public readonly struct AuditLogAction : IOpenEnum<AuditLogAction>, IEquatable<AuditLogAction>, IParsable<AuditLogAction>, ISpanParsable<AuditLogAction>
    {
        public static AuditLogAction AcceptSkillPr { get; }
        public static AuditLogAction AcknowledgeSessionHardCap { get; }
        public static AuditLogAction AddEnterpriseMember { get; }
        public static AuditLogAction AddGroupMembership { get; }
        public static AuditLogAction AddMember { get; }
        public static AuditLogAction AiGuardrailViolation { get; }
        public static AuditLogAction ApproveDeploy { get; }
        public static AuditLogAction ApproveJoinRequest { get; }
        public static AuditLogAction ApproveSeatRequest { get; }
        public static AuditLogAction ApproveTestApp { get; }
        public static AuditLogAction AssignRoles { get; }
        public static AuditLogAction AssignServiceUserRole { get; }
        public static AuditLogAction AutomaticJoinEvent { get; }
        public static AuditLogAction CancelBlueprintBuild { get; }
        public static AuditLogAction ClaimOutpostSession { get; }
        public static AuditLogAction CreateAuditLogExport { get; }
        public static AuditLogAction CreateAutomation { get; }
        public static AuditLogAction CreateAzureDevopsIntegration { get; }
        public static AuditLogAction CreateBitbucketIntegration { get; }
        public static AuditLogAction CreateBlueprint { get; }
        public static AuditLogAction CreateBlueprintPr { get; }
        public static AuditLogAction CreateBlueprintVersion { get; }
        public static AuditLogAction CreateEnterpriseBlueprint { get; }
        public static AuditLogAction CreateEnterpriseBlueprintVersion { get; }
        public static AuditLogAction CreateFolder { get; }
        public static AuditLogAction CreateGitPermission { get; }
        public static AuditLogAction CreateGithubIntegration { get; }
        public static AuditLogAction CreateGitlabAppConfig { get; }
        public static AuditLogAction CreateGitlabIntegration { get; }
        public static AuditLogAction CreateJoinRequest { get; }
        public static AuditLogAction CreateKnowledge { get; }
        public static AuditLogAction CreateMaintenanceTask { get; }
        public static AuditLogAction CreateMcpValidationSession { get; }
        public static AuditLogAction CreateOrg { get; }
        public static AuditLogAction CreateOrgApiKey { get; }
        public static AuditLogAction CreatePat { get; }
        public static AuditLogAction CreatePlaybook { get; }
        public static AuditLogAction CreateRole { get; }
        public static AuditLogAction CreateSecret { get; }
        public static AuditLogAction CreateServiceApiKey { get; }
        public static AuditLogAction CreateServiceUser { get; }
        public static AuditLogAction CreateServiceUserApiKey { get; }
        public static AuditLogAction CreateSession { get; }
        public static AuditLogAction CreateSnapshotScript { get; }
        public static AuditLogAction CreateUserApiKey { get; }
        public static AuditLogAction DeleteAzureDevopsIntegration { get; }
        public static AuditLogAction DeleteBitbucketIntegration { get; }
        public static AuditLogAction DeleteFolder { get; }
        public static AuditLogAction DeleteGitPermission { get; }
        public static AuditLogAction DeleteGithubIntegration { get; }
        public static AuditLogAction DeleteGitlabIntegration { get; }
        public static AuditLogAction DeleteGroupMembership { get; }
        public static AuditLogAction DeleteKnowledge { get; }
        public static AuditLogAction DeleteMaintenanceTask { get; }
        public static AuditLogAction DeleteMember { get; }
        public static AuditLogAction DeleteOrg { get; }
        public static AuditLogAction DeletePersona { get; }
        public static AuditLogAction DeletePlaybook { get; }
        public static AuditLogAction DeleteRepoSetup { get; }
        public static AuditLogAction DeleteRepoSetupSteeringKnowledge { get; }
        public static AuditLogAction DeleteRole { get; }
        public static AuditLogAction DeleteSecret { get; }
        public static AuditLogAction DeleteServiceUser { get; }
        public static AuditLogAction DisablePersona { get; }
        public static AuditLogAction EditKnowledge { get; }
        public static AuditLogAction EnablePersona { get; }
        public bool Equals(AuditLogAction other);
        public override bool Equals(object? obj);
        public static AuditLogAction ExecuteSnapshotScript { get; }
        public static AuditLogAction FinishRepoSetup { get; }
        public static AuditLogAction FromValue(string value);
        public override int GetHashCode();
        public static AuditLogAction GithubIntegrationDeleted { get; }
        public bool IsKnown { get; }
        public static IReadOnlyList<AuditLogAction> KnownValues { get; }
        public static AuditLogAction Login { get; }
        public static AuditLogAction McpServerDelete { get; }
        public static AuditLogAction McpServerDisable { get; }
        public static AuditLogAction McpServerEnable { get; }
        public static AuditLogAction McpServerInstall { get; }
        public static AuditLogAction Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AuditLogAction Parse(string s, IFormatProvider? provider = null);
        public static AuditLogAction PermissionResponse { get; }
        public static AuditLogAction ReconnectAzureDevopsIntegration { get; }
        public static AuditLogAction ReconnectGitlabIntegration { get; }
        public static AuditLogAction RefreshGithubIntegration { get; }
        public static AuditLogAction RejectJoinRequest { get; }
        public static AuditLogAction RemoveRepoFromDevin { get; }
        public static AuditLogAction RemoveServiceUserRole { get; }
        public static AuditLogAction RevokeAllEnterpriseApiKeys { get; }
        public static AuditLogAction RevokeEnterpriseApiKey { get; }
        public static AuditLogAction RevokePat { get; }
        public static AuditLogAction RevokeServiceUserApiKey { get; }
        public static AuditLogAction RotatePat { get; }
        public static AuditLogAction RotateServiceUserApiKey { get; }
        public static AuditLogAction ScheduleSnapshotScript { get; }
        public static AuditLogAction SearchQuery { get; }
        public static AuditLogAction SendMessage { get; }
        public static AuditLogAction SetOrgGroupLimits { get; }
        public static AuditLogAction SleepSession { get; }
        public static AuditLogAction StartRepoSetup { get; }
        public static AuditLogAction TerminateSession { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AuditLogAction result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AuditLogAction result);
        public static AuditLogAction UpdateAiGuardrail { get; }
        public static AuditLogAction UpdateEnterpriseHypervisorSettings { get; }
        public static AuditLogAction UpdateEnterpriseSettings { get; }
        public static AuditLogAction UpdateFolder { get; }
        public static AuditLogAction UpdateGitPermission { get; }
        public static AuditLogAction UpdateGitlabIntegration { get; }
        public static AuditLogAction UpdateGroupMembership { get; }
        public static AuditLogAction UpdateMaintenanceTask { get; }
        public static AuditLogAction UpdateOrg { get; }
        public static AuditLogAction UpdateOrgSettings { get; }
        public static AuditLogAction UpdatePlaybook { get; }
        public static AuditLogAction UpdateRepoSetupSteeringKnowledge { get; }
        public static AuditLogAction UpdateRole { get; }
        public static AuditLogAction UpdateSecret { get; }
        public string? Value { get; }
        public static AuditLogAction ViewOrgApiKey { get; }
        public static AuditLogAction ViewUserApiKey { get; }
        public static bool operator ==(AuditLogAction left, AuditLogAction right);
        public static implicit operator AuditLogAction(string value);
        public static bool operator !=(AuditLogAction left, AuditLogAction right);
    }

    public static class AuditLogAction.Values
    {
        public const string AcceptSkillPr = "accept_skill_pr";
        public const string AcknowledgeSessionHardCap = "acknowledge_session_hard_cap";
        public const string AddEnterpriseMember = "add_enterprise_member";
        public const string AddGroupMembership = "add_group_membership";
        public const string AddMember = "add_member";
        public const string AiGuardrailViolation = "ai_guardrail_violation";
        public const string ApproveDeploy = "approve_deploy";
        public const string ApproveJoinRequest = "approve_join_request";
        public const string ApproveSeatRequest = "approve_seat_request";
        public const string ApproveTestApp = "approve_test_app";
        public const string AssignRoles = "assign_roles";
        public const string AssignServiceUserRole = "assign_service_user_role";
        public const string AutomaticJoinEvent = "automatic_join_event";
        public const string CancelBlueprintBuild = "cancel_blueprint_build";
        public const string ClaimOutpostSession = "claim_outpost_session";
        public const string CreateAuditLogExport = "create_audit_log_export";
        public const string CreateAutomation = "create_automation";
        public const string CreateAzureDevopsIntegration = "create_azure_devops_integration";
        public const string CreateBitbucketIntegration = "create_bitbucket_integration";
        public const string CreateBlueprint = "create_blueprint";
        public const string CreateBlueprintPr = "create_blueprint_pr";
        public const string CreateBlueprintVersion = "create_blueprint_version";
        public const string CreateEnterpriseBlueprint = "create_enterprise_blueprint";
        public const string CreateEnterpriseBlueprintVersion = "create_enterprise_blueprint_version";
        public const string CreateFolder = "create_folder";
        public const string CreateGitPermission = "create_git_permission";
        public const string CreateGithubIntegration = "create_github_integration";
        public const string CreateGitlabAppConfig = "create_gitlab_app_config";
        public const string CreateGitlabIntegration = "create_gitlab_integration";
        public const string CreateJoinRequest = "create_join_request";
        public const string CreateKnowledge = "create_knowledge";
        public const string CreateMaintenanceTask = "create_maintenance_task";
        public const string CreateMcpValidationSession = "create_mcp_validation_session";
        public const string CreateOrg = "create_org";
        public const string CreateOrgApiKey = "create_org_api_key";
        public const string CreatePat = "create_pat";
        public const string CreatePlaybook = "create_playbook";
        public const string CreateRole = "create_role";
        public const string CreateSecret = "create_secret";
        public const string CreateServiceApiKey = "create_service_api_key";
        public const string CreateServiceUser = "create_service_user";
        public const string CreateServiceUserApiKey = "create_service_user_api_key";
        public const string CreateSession = "create_session";
        public const string CreateSnapshotScript = "create_snapshot_script";
        public const string CreateUserApiKey = "create_user_api_key";
        public const string DeleteAzureDevopsIntegration = "delete_azure_devops_integration";
        public const string DeleteBitbucketIntegration = "delete_bitbucket_integration";
        public const string DeleteFolder = "delete_folder";
        public const string DeleteGitPermission = "delete_git_permission";
        public const string DeleteGithubIntegration = "delete_github_integration";
        public const string DeleteGitlabIntegration = "delete_gitlab_integration";
        public const string DeleteGroupMembership = "delete_group_membership";
        public const string DeleteKnowledge = "delete_knowledge";
        public const string DeleteMaintenanceTask = "delete_maintenance_task";
        public const string DeleteMember = "delete_member";
        public const string DeleteOrg = "delete_org";
        public const string DeletePersona = "delete_persona";
        public const string DeletePlaybook = "delete_playbook";
        public const string DeleteRepoSetup = "delete_repo_setup";
        public const string DeleteRepoSetupSteeringKnowledge = "delete_repo_setup_steering_knowledge";
        public const string DeleteRole = "delete_role";
        public const string DeleteSecret = "delete_secret";
        public const string DeleteServiceUser = "delete_service_user";
        public const string DisablePersona = "disable_persona";
        public const string EditKnowledge = "edit_knowledge";
        public const string EnablePersona = "enable_persona";
        public const string ExecuteSnapshotScript = "execute_snapshot_script";
        public const string FinishRepoSetup = "finish_repo_setup";
        public const string GithubIntegrationDeleted = "github_integration_deleted";
        public const string Login = "login";
        public const string McpServerDelete = "mcp_server_delete";
        public const string McpServerDisable = "mcp_server_disable";
        public const string McpServerEnable = "mcp_server_enable";
        public const string McpServerInstall = "mcp_server_install";
        public const string PermissionResponse = "permission_response";
        public const string ReconnectAzureDevopsIntegration = "reconnect_azure_devops_integration";
        public const string ReconnectGitlabIntegration = "reconnect_gitlab_integration";
        public const string RefreshGithubIntegration = "refresh_github_integration";
        public const string RejectJoinRequest = "reject_join_request";
        public const string RemoveRepoFromDevin = "remove_repo_from_devin";
        public const string RemoveServiceUserRole = "remove_service_user_role";
        public const string RevokeAllEnterpriseApiKeys = "revoke_all_enterprise_api_keys";
        public const string RevokeEnterpriseApiKey = "revoke_enterprise_api_key";
        public const string RevokePat = "revoke_pat";
        public const string RevokeServiceUserApiKey = "revoke_service_user_api_key";
        public const string RotatePat = "rotate_pat";
        public const string RotateServiceUserApiKey = "rotate_service_user_api_key";
        public const string ScheduleSnapshotScript = "schedule_snapshot_script";
        public const string SearchQuery = "search_query";
        public const string SendMessage = "send_message";
        public const string SetOrgGroupLimits = "set_org_group_limits";
        public const string SleepSession = "sleep_session";
        public const string StartRepoSetup = "start_repo_setup";
        public const string TerminateSession = "terminate_session";
        public const string UpdateAiGuardrail = "update_ai_guardrail";
        public const string UpdateEnterpriseHypervisorSettings = "update_enterprise_hypervisor_settings";
        public const string UpdateEnterpriseSettings = "update_enterprise_settings";
        public const string UpdateFolder = "update_folder";
        public const string UpdateGitPermission = "update_git_permission";
        public const string UpdateGitlabIntegration = "update_gitlab_integration";
        public const string UpdateGroupMembership = "update_group_membership";
        public const string UpdateMaintenanceTask = "update_maintenance_task";
        public const string UpdateOrg = "update_org";
        public const string UpdateOrgSettings = "update_org_settings";
        public const string UpdatePlaybook = "update_playbook";
        public const string UpdateRepoSetupSteeringKnowledge = "update_repo_setup_steering_knowledge";
        public const string UpdateRole = "update_role";
        public const string UpdateSecret = "update_secret";
        public const string ViewOrgApiKey = "view_org_api_key";
        public const string ViewUserApiKey = "view_user_api_key";
    }

    public sealed class AuditLogPage : JsonModel, IJsonModel<AuditLogPage>, IAdditionalDataHolder, IParsable, IEquatable<AuditLogPage>
    {
        public AuditLogPage();
        public static AuditLogPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public AuditLogPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(AuditLogPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<AuditLogResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(AuditLogPage? left, AuditLogPage? right);
        public static bool operator !=(AuditLogPage? left, AuditLogPage? right);
    }

    public sealed class AuditLogResponse : JsonModel, IJsonModel<AuditLogResponse>, IAdditionalDataHolder, IParsable, IEquatable<AuditLogResponse>
    {
        public AuditLogResponse();
        public required AuditLogAction Action { get; set; }
        public required string AuditLogId { get; set; }
        public static AuditLogResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public required JsonObject Data { get; set; }
        public AuditLogResponse DeepClone();
        public bool Equals(AuditLogResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string? OrgId { get; set; }
        public required string? ServiceUserId { get; set; }
        public required string? ServiceUserName { get; set; }
        public override string ToString();
        public required string? UserEmail { get; set; }
        public required string? UserId { get; set; }
        public static bool operator ==(AuditLogResponse? left, AuditLogResponse? right);
        public static bool operator !=(AuditLogResponse? left, AuditLogResponse? right);
    }

    public readonly struct AutomationAgentType : IOpenEnum<AutomationAgentType>, IEquatable<AutomationAgentType>, IParsable<AutomationAgentType>, ISpanParsable<AutomationAgentType>
    {
        public static AutomationAgentType AutoTriage { get; }
        public static AutomationAgentType CodeScan { get; }
        public bool Equals(AutomationAgentType other);
        public override bool Equals(object? obj);
        public static AutomationAgentType FromValue(string value);
        public static AutomationAgentType GenericAssistant { get; }
        public override int GetHashCode();
        public static AutomationAgentType IncidentSession { get; }
        public bool IsKnown { get; }
        public static IReadOnlyList<AutomationAgentType> KnownValues { get; }
        public static AutomationAgentType LongRunning { get; }
        public static AutomationAgentType NewSession { get; }
        public static AutomationAgentType Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationAgentType Parse(string s, IFormatProvider? provider = null);
        public static AutomationAgentType RemediateFinding { get; }
        public override string ToString();
        public static AutomationAgentType TriageSession { get; }
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationAgentType result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationAgentType result);
        public string? Value { get; }
        public static bool operator ==(AutomationAgentType left, AutomationAgentType right);
        public static implicit operator AutomationAgentType(string value);
        public static bool operator !=(AutomationAgentType left, AutomationAgentType right);
    }

    public static class AutomationAgentType.Values
    {
        public const string AutoTriage = "auto_triage";
        public const string CodeScan = "code_scan";
        public const string GenericAssistant = "generic_assistant";
        public const string IncidentSession = "incident_session";
        public const string LongRunning = "long_running";
        public const string NewSession = "new_session";
        public const string RemediateFinding = "remediate_finding";
        public const string TriageSession = "triage_session";
    }

    public sealed class AutomationComparisonCondition : JsonModel, IJsonModel<AutomationComparisonCondition>, IAdditionalDataHolder, IParsable, IEquatable<AutomationComparisonCondition>
    {
        public AutomationComparisonCondition();
        public static AutomationComparisonCondition CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationComparisonCondition DeepClone();
        public bool Equals(AutomationComparisonCondition? other);
        public override bool Equals(object? obj);
        public required string Field { get; set; }
        public override int GetHashCode();
        public required AutomationComparisonConditionOperator Operator { get; set; }
        public override string ToString();
        public required AutomationComparisonConditionValue Value { get; set; }
        public static bool operator ==(AutomationComparisonCondition? left, AutomationComparisonCondition? right);
        public static bool operator !=(AutomationComparisonCondition? left, AutomationComparisonCondition? right);
    }

    public readonly struct AutomationComparisonConditionOperator : IOpenEnum<AutomationComparisonConditionOperator>, IEquatable<AutomationComparisonConditionOperator>, IParsable<AutomationComparisonConditionOperator>, ISpanParsable<AutomationComparisonConditionOperator>
    {
        public static AutomationComparisonConditionOperator Eq { get; }
        public bool Equals(AutomationComparisonConditionOperator other);
        public override bool Equals(object? obj);
        public static AutomationComparisonConditionOperator FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<AutomationComparisonConditionOperator> KnownValues { get; }
        public static AutomationComparisonConditionOperator Neq { get; }
        public static AutomationComparisonConditionOperator Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationComparisonConditionOperator Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationComparisonConditionOperator result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationComparisonConditionOperator result);
        public string? Value { get; }
        public static bool operator ==(AutomationComparisonConditionOperator left, AutomationComparisonConditionOperator right);
        public static implicit operator AutomationComparisonConditionOperator(string value);
        public static bool operator !=(AutomationComparisonConditionOperator left, AutomationComparisonConditionOperator right);
    }

    public static class AutomationComparisonConditionOperator.Values
    {
        public const string Eq = "eq";
        public const string Neq = "neq";
    }

    public sealed class AutomationComparisonConditionValue : IJsonModel<AutomationComparisonConditionValue>, IComposedTypeWrapper, IParsable, IEquatable<AutomationComparisonConditionValue>
    {
        public bool? AsBoolean { get; }
        public long? AsInteger { get; }
        public double? AsNumber { get; }
        public string? AsString { get; }
        public static AutomationComparisonConditionValue CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationComparisonConditionValue DeepClone();
        public bool Equals(AutomationComparisonConditionValue? other);
        public override bool Equals(object? obj);
        public static AutomationComparisonConditionValue FromBoolean(bool value);
        public static AutomationComparisonConditionValue FromInteger(long value);
        public static AutomationComparisonConditionValue FromNumber(double value);
        public static AutomationComparisonConditionValue FromString(string value);
        public override int GetHashCode();
        public override string ToString();
        public JsonNode? Unknown { get; }
        public IReadOnlyList<ConstraintViolation> Validate();
        public object? Value { get; }
        public static bool operator ==(AutomationComparisonConditionValue? left, AutomationComparisonConditionValue? right);
        public static implicit operator AutomationComparisonConditionValue(bool value);
        public static implicit operator AutomationComparisonConditionValue(double value);
        public static implicit operator AutomationComparisonConditionValue(long value);
        public static implicit operator AutomationComparisonConditionValue(string value);
        public static bool operator !=(AutomationComparisonConditionValue? left, AutomationComparisonConditionValue? right);
    }

    public sealed class AutomationConcurrency : JsonModel, IJsonModel<AutomationConcurrency>, IAdditionalDataHolder, IParsable, IEquatable<AutomationConcurrency>
    {
        public AutomationConcurrency();
        public static AutomationConcurrency CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationConcurrency DeepClone();
        public bool Equals(AutomationConcurrency? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public long? MaxConcurrentRuns { get; set; }
        public long? MaxQueueDepth { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationConcurrency? left, AutomationConcurrency? right);
        public static bool operator !=(AutomationConcurrency? left, AutomationConcurrency? right);
    }

    public sealed class AutomationConditionGroup : JsonModel, IJsonModel<AutomationConditionGroup>, IAdditionalDataHolder, IParsable, IEquatable<AutomationConditionGroup>
    {
        public AutomationConditionGroup();
        public required IList<AutomationConditionGroupAllItem> All { get; set; }
        public static AutomationConditionGroup CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationConditionGroup DeepClone();
        public bool Equals(AutomationConditionGroup? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(AutomationConditionGroup? left, AutomationConditionGroup? right);
        public static bool operator !=(AutomationConditionGroup? left, AutomationConditionGroup? right);
    }

    public sealed class AutomationConditionGroupAllItem : IJsonModel<AutomationConditionGroupAllItem>, IComposedTypeWrapper, IParsable, IEquatable<AutomationConditionGroupAllItem>
    {
        public AutomationComparisonCondition? AsAutomationComparisonCondition { get; }
        public AutomationEmptyCondition? AsAutomationEmptyCondition { get; }
        public AutomationGlobCondition? AsAutomationGlobCondition { get; }
        public AutomationListCondition? AsAutomationListCondition { get; }
        public AutomationMatchCondition? AsAutomationMatchCondition { get; }
        public AutomationNumericCondition? AsAutomationNumericCondition { get; }
        public AutomationRangeCondition? AsAutomationRangeCondition { get; }
        public AutomationRecurrenceCondition? AsAutomationRecurrenceCondition { get; }
        public AutomationStringCondition? AsAutomationStringCondition { get; }
        public static AutomationConditionGroupAllItem CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationConditionGroupAllItem DeepClone();
        public bool Equals(AutomationConditionGroupAllItem? other);
        public override bool Equals(object? obj);
        public static AutomationConditionGroupAllItem FromAutomationComparisonCondition(AutomationComparisonCondition value);
        public static AutomationConditionGroupAllItem FromAutomationEmptyCondition(AutomationEmptyCondition value);
        public static AutomationConditionGroupAllItem FromAutomationGlobCondition(AutomationGlobCondition value);
        public static AutomationConditionGroupAllItem FromAutomationListCondition(AutomationListCondition value);
        public static AutomationConditionGroupAllItem FromAutomationMatchCondition(AutomationMatchCondition value);
        public static AutomationConditionGroupAllItem FromAutomationNumericCondition(AutomationNumericCondition value);
        public static AutomationConditionGroupAllItem FromAutomationRangeCondition(AutomationRangeCondition value);
        public static AutomationConditionGroupAllItem FromAutomationRecurrenceCondition(AutomationRecurrenceCondition value);
        public static AutomationConditionGroupAllItem FromAutomationStringCondition(AutomationStringCondition value);
        public override int GetHashCode();
        public override string ToString();
        public JsonNode? Unknown { get; }
        public IReadOnlyList<ConstraintViolation> Validate();
        public object? Value { get; }
        public static bool operator ==(AutomationConditionGroupAllItem? left, AutomationConditionGroupAllItem? right);
        public static implicit operator AutomationConditionGroupAllItem(AutomationComparisonCondition value);
        public static implicit operator AutomationConditionGroupAllItem(AutomationEmptyCondition value);
        public static implicit operator AutomationConditionGroupAllItem(AutomationGlobCondition value);
        public static implicit operator AutomationConditionGroupAllItem(AutomationListCondition value);
        public static implicit operator AutomationConditionGroupAllItem(AutomationMatchCondition value);
        public static implicit operator AutomationConditionGroupAllItem(AutomationNumericCondition value);
        public static implicit operator AutomationConditionGroupAllItem(AutomationRangeCondition value);
        public static implicit operator AutomationConditionGroupAllItem(AutomationRecurrenceCondition value);
        public static implicit operator AutomationConditionGroupAllItem(AutomationStringCondition value);
        public static bool operator !=(AutomationConditionGroupAllItem? left, AutomationConditionGroupAllItem? right);
    }

    public sealed class AutomationConditionsInput : JsonModel, IJsonModel<AutomationConditionsInput>, IAdditionalDataHolder, IParsable, IEquatable<AutomationConditionsInput>
    {
        public AutomationConditionsInput();
        public required IList<AutomationConditionGroup> Any { get; set; }
        public static AutomationConditionsInput CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationConditionsInput DeepClone();
        public bool Equals(AutomationConditionsInput? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(AutomationConditionsInput? left, AutomationConditionsInput? right);
        public static bool operator !=(AutomationConditionsInput? left, AutomationConditionsInput? right);
    }

    public sealed class AutomationConditionsOutput : JsonModel, IJsonModel<AutomationConditionsOutput>, IAdditionalDataHolder, IParsable, IEquatable<AutomationConditionsOutput>
    {
        public AutomationConditionsOutput();
        public required IList<AutomationConditionGroup> Any { get; set; }
        public static AutomationConditionsOutput CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationConditionsOutput DeepClone();
        public bool Equals(AutomationConditionsOutput? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(AutomationConditionsOutput? left, AutomationConditionsOutput? right);
        public static bool operator !=(AutomationConditionsOutput? left, AutomationConditionsOutput? right);
    }

    public sealed class AutomationCreateRequest : JsonModel, IJsonModel<AutomationCreateRequest>, IAdditionalDataHolder, IParsable, IEquatable<AutomationCreateRequest>
    {
        public AutomationCreateRequest();
        public required IList<AutomationCreateRequestActionsItem> Actions { get; set; }
        public AutomationConcurrency? Concurrency { get; set; }
        public static AutomationCreateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationCreateRequest DeepClone();
        public bool? Enabled { get; set; }
        public bool Equals(AutomationCreateRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public AutomationLimits? Limits { get; set; }
        public IDictionary<string, string>? Metadata { get; set; }
        public required string Name { get; set; }
        public AutomationNotifications? Notifications { get; set; }
        public required AutomationCreateRequestRunAs RunAs { get; set; }
        public AutomationSecurityProfileSelection? SecurityProfile { get; set; }
        public AutomationSessionSettingsInput? SessionSettings { get; set; }
        public AutomationSlackReplyAccess? SlackReplyAccess { get; set; }
        public AutomationTeamsReplyAccess? TeamsReplyAccess { get; set; }
        public string? TemplateId { get; set; }
        public override string ToString();
        public AutomationTools? Tools { get; set; }
        public required IList<AutomationTriggerRequestInput> Triggers { get; set; }
        public static bool operator ==(AutomationCreateRequest? left, AutomationCreateRequest? right);
        public static bool operator !=(AutomationCreateRequest? left, AutomationCreateRequest? right);
    }

    public sealed class AutomationCreateRequestActionsItem : IJsonModel<AutomationCreateRequestActionsItem>, IComposedTypeWrapper, IParsable, IEquatable<AutomationCreateRequestActionsItem>
    {
        public AutomationMessageSessionAction? AsAutomationMessageSessionAction { get; }
        public AutomationMonitorSessionAction? AsAutomationMonitorSessionAction { get; }
        public AutomationStartSessionActionInput? AsAutomationStartSessionActionInput { get; }
        public static AutomationCreateRequestActionsItem CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationCreateRequestActionsItem DeepClone();
        public bool Equals(AutomationCreateRequestActionsItem? other);
        public override bool Equals(object? obj);
        public static AutomationCreateRequestActionsItem FromAutomationMessageSessionAction(AutomationMessageSessionAction value);
        public static AutomationCreateRequestActionsItem FromAutomationMonitorSessionAction(AutomationMonitorSessionAction value);
        public static AutomationCreateRequestActionsItem FromAutomationStartSessionActionInput(AutomationStartSessionActionInput value);
        public override int GetHashCode();
        public override string ToString();
        public JsonNode? Unknown { get; }
        public IReadOnlyList<ConstraintViolation> Validate();
        public object? Value { get; }
        public static bool operator ==(AutomationCreateRequestActionsItem? left, AutomationCreateRequestActionsItem? right);
        public static implicit operator AutomationCreateRequestActionsItem(AutomationMessageSessionAction value);
        public static implicit operator AutomationCreateRequestActionsItem(AutomationMonitorSessionAction value);
        public static implicit operator AutomationCreateRequestActionsItem(AutomationStartSessionActionInput value);
        public static bool operator !=(AutomationCreateRequestActionsItem? left, AutomationCreateRequestActionsItem? right);
    }

    public sealed class AutomationCreateRequestRunAs : IJsonModel<AutomationCreateRequestRunAs>, IComposedTypeWrapper, IParsable, IEquatable<AutomationCreateRequestRunAs>
    {
        public AutomationRunAsCreator? AsAutomationRunAsCreator { get; }
        public AutomationRunAsOrganization? AsAutomationRunAsOrganization { get; }
        public AutomationRunAsServiceUser? AsAutomationRunAsServiceUser { get; }
        public static AutomationCreateRequestRunAs CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationCreateRequestRunAs DeepClone();
        public bool Equals(AutomationCreateRequestRunAs? other);
        public override bool Equals(object? obj);
        public static AutomationCreateRequestRunAs FromAutomationRunAsCreator(AutomationRunAsCreator value);
        public static AutomationCreateRequestRunAs FromAutomationRunAsOrganization(AutomationRunAsOrganization value);
        public static AutomationCreateRequestRunAs FromAutomationRunAsServiceUser(AutomationRunAsServiceUser value);
        public override int GetHashCode();
        public override string ToString();
        public JsonNode? Unknown { get; }
        public IReadOnlyList<ConstraintViolation> Validate();
        public object? Value { get; }
        public static bool operator ==(AutomationCreateRequestRunAs? left, AutomationCreateRequestRunAs? right);
        public static implicit operator AutomationCreateRequestRunAs(AutomationRunAsCreator value);
        public static implicit operator AutomationCreateRequestRunAs(AutomationRunAsOrganization value);
        public static implicit operator AutomationCreateRequestRunAs(AutomationRunAsServiceUser value);
        public static bool operator !=(AutomationCreateRequestRunAs? left, AutomationCreateRequestRunAs? right);
    }

    public sealed class AutomationEmailNotification : JsonModel, IJsonModel<AutomationEmailNotification>, IAdditionalDataHolder, IParsable, IEquatable<AutomationEmailNotification>
    {
        public AutomationEmailNotification();
        public static AutomationEmailNotification CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationEmailNotification DeepClone();
        public bool Equals(AutomationEmailNotification? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public IList<string>? Recipients { get; set; }
        public override string ToString();
        public required AutomationEmailNotificationWhen When { get; set; }
        public static bool operator ==(AutomationEmailNotification? left, AutomationEmailNotification? right);
        public static bool operator !=(AutomationEmailNotification? left, AutomationEmailNotification? right);
    }

    public readonly struct AutomationEmailNotificationWhen : IOpenEnum<AutomationEmailNotificationWhen>, IEquatable<AutomationEmailNotificationWhen>, IParsable<AutomationEmailNotificationWhen>, ISpanParsable<AutomationEmailNotificationWhen>
    {
        public static AutomationEmailNotificationWhen Always { get; }
        public static AutomationEmailNotificationWhen DispatchFailed { get; }
        public static AutomationEmailNotificationWhen DispatchSucceeded { get; }
        public bool Equals(AutomationEmailNotificationWhen other);
        public override bool Equals(object? obj);
        public static AutomationEmailNotificationWhen FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<AutomationEmailNotificationWhen> KnownValues { get; }
        public static AutomationEmailNotificationWhen Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationEmailNotificationWhen Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationEmailNotificationWhen result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationEmailNotificationWhen result);
        public string? Value { get; }
        public static bool operator ==(AutomationEmailNotificationWhen left, AutomationEmailNotificationWhen right);
        public static implicit operator AutomationEmailNotificationWhen(string value);
        public static bool operator !=(AutomationEmailNotificationWhen left, AutomationEmailNotificationWhen right);
    }

    public static class AutomationEmailNotificationWhen.Values
    {
        public const string Always = "always";
        public const string DispatchFailed = "dispatch_failed";
        public const string DispatchSucceeded = "dispatch_succeeded";
    }

    public sealed class AutomationEmptyCondition : JsonModel, IJsonModel<AutomationEmptyCondition>, IAdditionalDataHolder, IParsable, IEquatable<AutomationEmptyCondition>
    {
        public AutomationEmptyCondition();
        public static AutomationEmptyCondition CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationEmptyCondition DeepClone();
        public bool Equals(AutomationEmptyCondition? other);
        public override bool Equals(object? obj);
        public required string Field { get; set; }
        public override int GetHashCode();
        public required AutomationEmptyConditionOperator Operator { get; set; }
        public override string ToString();
        public JsonNode? Value { get; set; }
        public static bool operator ==(AutomationEmptyCondition? left, AutomationEmptyCondition? right);
        public static bool operator !=(AutomationEmptyCondition? left, AutomationEmptyCondition? right);
    }

    public readonly struct AutomationEmptyConditionOperator : IOpenEnum<AutomationEmptyConditionOperator>, IEquatable<AutomationEmptyConditionOperator>, IParsable<AutomationEmptyConditionOperator>, ISpanParsable<AutomationEmptyConditionOperator>
    {
        public bool Equals(AutomationEmptyConditionOperator other);
        public override bool Equals(object? obj);
        public static AutomationEmptyConditionOperator FromValue(string value);
        public override int GetHashCode();
        public static AutomationEmptyConditionOperator IsEmpty { get; }
        public bool IsKnown { get; }
        public static AutomationEmptyConditionOperator IsNotEmpty { get; }
        public static IReadOnlyList<AutomationEmptyConditionOperator> KnownValues { get; }
        public static AutomationEmptyConditionOperator Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationEmptyConditionOperator Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationEmptyConditionOperator result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationEmptyConditionOperator result);
        public string? Value { get; }
        public static bool operator ==(AutomationEmptyConditionOperator left, AutomationEmptyConditionOperator right);
        public static implicit operator AutomationEmptyConditionOperator(string value);
        public static bool operator !=(AutomationEmptyConditionOperator left, AutomationEmptyConditionOperator right);
    }

    public static class AutomationEmptyConditionOperator.Values
    {
        public const string IsEmpty = "is_empty";
        public const string IsNotEmpty = "is_not_empty";
    }

    public sealed class AutomationEventSchemaResponse : JsonModel, IJsonModel<AutomationEventSchemaResponse>, IAdditionalDataHolder, IParsable, IEquatable<AutomationEventSchemaResponse>
    {
        public AutomationEventSchemaResponse();
        public required string Category { get; set; }
        public static AutomationEventSchemaResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationEventSchemaResponse DeepClone();
        public bool Equals(AutomationEventSchemaResponse? other);
        public override bool Equals(object? obj);
        public required string EventType { get; set; }
        public required IDictionary<string, AutomationSchemaFieldDef> Fields { get; set; }
        public override int GetHashCode();
        public required string Name { get; set; }
        public required IList<string> SupportedReplies { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationEventSchemaResponse? left, AutomationEventSchemaResponse? right);
        public static bool operator !=(AutomationEventSchemaResponse? left, AutomationEventSchemaResponse? right);
    }

    public readonly struct AutomationEventType : IOpenEnum<AutomationEventType>, IEquatable<AutomationEventType>, IParsable<AutomationEventType>, ISpanParsable<AutomationEventType>
    {
        public static AutomationEventType AzureDevopsBuild { get; }
        public static AutomationEventType AzureDevopsPullRequest { get; }
        public static AutomationEventType AzureDevopsPullRequestComment { get; }
        public static AutomationEventType AzureDevopsPush { get; }
        public static AutomationEventType BitbucketDataCenterPullRequest { get; }
        public static AutomationEventType BitbucketDataCenterPullRequestComment { get; }
        public static AutomationEventType BitbucketDataCenterPush { get; }
        public bool Equals(AutomationEventType other);
        public override bool Equals(object? obj);
        public static AutomationEventType FromValue(string value);
        public override int GetHashCode();
        public static AutomationEventType GithubCheckRun { get; }
        public static AutomationEventType GithubIssueComment { get; }
        public static AutomationEventType GithubIssues { get; }
        public static AutomationEventType GithubPullRequest { get; }
        public static AutomationEventType GithubPullRequestReview { get; }
        public static AutomationEventType GithubPullRequestReviewComment { get; }
        public static AutomationEventType GithubPush { get; }
        public static AutomationEventType GitlabIssue { get; }
        public static AutomationEventType GitlabIssueNote { get; }
        public static AutomationEventType GitlabMergeRequest { get; }
        public static AutomationEventType GitlabNote { get; }
        public static AutomationEventType GitlabPipeline { get; }
        public static AutomationEventType GitlabPush { get; }
        public static AutomationEventType IncidentIoFollowUpCreated { get; }
        public static AutomationEventType IncidentIoIncidentCreated { get; }
        public static AutomationEventType IncidentIoSeverityChanged { get; }
        public static AutomationEventType IncidentIoStatusChanged { get; }
        public bool IsKnown { get; }
        public static AutomationEventType JiraAssigned { get; }
        public static AutomationEventType JiraCommented { get; }
        public static AutomationEventType JiraIssueCreated { get; }
        public static AutomationEventType JiraIssueUpdated { get; }
        public static AutomationEventType JiraLabelAdded { get; }
        public static AutomationEventType JiraStatusChanged { get; }
        public static IReadOnlyList<AutomationEventType> KnownValues { get; }
        public static AutomationEventType LinearAssigned { get; }
        public static AutomationEventType LinearCreate { get; }
        public static AutomationEventType LinearLabelAdded { get; }
        public static AutomationEventType LinearMoved { get; }
        public static AutomationEventType LinearPriorityChanged { get; }
        public static AutomationEventType LinearStatusChanged { get; }
        public static AutomationEventType PagerdutyIncidentAcknowledged { get; }
        public static AutomationEventType PagerdutyIncidentResolved { get; }
        public static AutomationEventType PagerdutyIncidentTriggered { get; }
        public static AutomationEventType PagerdutyIncidentUpdated { get; }
        public static AutomationEventType Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationEventType Parse(string s, IFormatProvider? provider = null);
        public static AutomationEventType PylonIssueCreated { get; }
        public static AutomationEventType PylonIssueStatusChanged { get; }
        public static AutomationEventType PylonIssueTagAdded { get; }
        public static AutomationEventType ScheduleRecurring { get; }
        public static AutomationEventType SlackMessage { get; }
        public static AutomationEventType SlackReactionAdded { get; }
        public static AutomationEventType SlackUsergroupMentioned { get; }
        public static AutomationEventType SnapshotBuildCompleted { get; }
        public static AutomationEventType TeamsMessage { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationEventType result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationEventType result);
        public string? Value { get; }
        public static AutomationEventType WebhookIncoming { get; }
        public static bool operator ==(AutomationEventType left, AutomationEventType right);
        public static implicit operator AutomationEventType(string value);
        public static bool operator !=(AutomationEventType left, AutomationEventType right);
    }

    public static class AutomationEventType.Values
    {
        public const string AzureDevopsBuild = "azure_devops:build";
        public const string AzureDevopsPullRequest = "azure_devops:pull_request";
        public const string AzureDevopsPullRequestComment = "azure_devops:pull_request_comment";
        public const string AzureDevopsPush = "azure_devops:push";
        public const string BitbucketDataCenterPullRequest = "bitbucket_data_center:pull_request";
        public const string BitbucketDataCenterPullRequestComment = "bitbucket_data_center:pull_request_comment";
        public const string BitbucketDataCenterPush = "bitbucket_data_center:push";
        public const string GithubCheckRun = "github:check_run";
        public const string GithubIssueComment = "github:issue_comment";
        public const string GithubIssues = "github:issues";
        public const string GithubPullRequest = "github:pull_request";
        public const string GithubPullRequestReview = "github:pull_request_review";
        public const string GithubPullRequestReviewComment = "github:pull_request_review_comment";
        public const string GithubPush = "github:push";
        public const string GitlabIssue = "gitlab:issue";
        public const string GitlabIssueNote = "gitlab:issue_note";
        public const string GitlabMergeRequest = "gitlab:merge_request";
        public const string GitlabNote = "gitlab:note";
        public const string GitlabPipeline = "gitlab:pipeline";
        public const string GitlabPush = "gitlab:push";
        public const string IncidentIoFollowUpCreated = "incident_io:follow_up_created";
        public const string IncidentIoIncidentCreated = "incident_io:incident_created";
        public const string IncidentIoSeverityChanged = "incident_io:severity_changed";
        public const string IncidentIoStatusChanged = "incident_io:status_changed";
        public const string JiraAssigned = "jira:assigned";
        public const string JiraCommented = "jira:commented";
        public const string JiraIssueCreated = "jira:issue_created";
        public const string JiraIssueUpdated = "jira:issue_updated";
        public const string JiraLabelAdded = "jira:label_added";
        public const string JiraStatusChanged = "jira:status_changed";
        public const string LinearAssigned = "linear:assigned";
        public const string LinearCreate = "linear:create";
        public const string LinearLabelAdded = "linear:label_added";
        public const string LinearMoved = "linear:moved";
        public const string LinearPriorityChanged = "linear:priority_changed";
        public const string LinearStatusChanged = "linear:status_changed";
        public const string PagerdutyIncidentAcknowledged = "pagerduty:incident_acknowledged";
        public const string PagerdutyIncidentResolved = "pagerduty:incident_resolved";
        public const string PagerdutyIncidentTriggered = "pagerduty:incident_triggered";
        public const string PagerdutyIncidentUpdated = "pagerduty:incident_updated";
        public const string PylonIssueCreated = "pylon:issue_created";
        public const string PylonIssueStatusChanged = "pylon:issue_status_changed";
        public const string PylonIssueTagAdded = "pylon:issue_tag_added";
        public const string ScheduleRecurring = "schedule:recurring";
        public const string SlackMessage = "slack:message";
        public const string SlackReactionAdded = "slack:reaction_added";
        public const string SlackUsergroupMentioned = "slack:usergroup_mentioned";
        public const string SnapshotBuildCompleted = "snapshot_build:completed";
        public const string TeamsMessage = "teams:message";
        public const string WebhookIncoming = "webhook:incoming";
    }

    public sealed class AutomationGlobCondition : JsonModel, IJsonModel<AutomationGlobCondition>, IAdditionalDataHolder, IParsable, IEquatable<AutomationGlobCondition>
    {
        public AutomationGlobCondition();
        public static AutomationGlobCondition CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationGlobCondition DeepClone();
        public bool Equals(AutomationGlobCondition? other);
        public override bool Equals(object? obj);
        public required string Field { get; set; }
        public override int GetHashCode();
        public required AutomationGlobConditionOperator Operator { get; set; }
        public override string ToString();
        public required IList<string> Value { get; set; }
        public static bool operator ==(AutomationGlobCondition? left, AutomationGlobCondition? right);
        public static bool operator !=(AutomationGlobCondition? left, AutomationGlobCondition? right);
    }

    public readonly struct AutomationGlobConditionOperator : IOpenEnum<AutomationGlobConditionOperator>, IEquatable<AutomationGlobConditionOperator>, IParsable<AutomationGlobConditionOperator>, ISpanParsable<AutomationGlobConditionOperator>
    {
        public bool Equals(AutomationGlobConditionOperator other);
        public override bool Equals(object? obj);
        public static AutomationGlobConditionOperator FromValue(string value);
        public override int GetHashCode();
        public static AutomationGlobConditionOperator Globs { get; }
        public bool IsKnown { get; }
        public static IReadOnlyList<AutomationGlobConditionOperator> KnownValues { get; }
        public static AutomationGlobConditionOperator NotGlobs { get; }
        public static AutomationGlobConditionOperator Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationGlobConditionOperator Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationGlobConditionOperator result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationGlobConditionOperator result);
        public string? Value { get; }
        public static bool operator ==(AutomationGlobConditionOperator left, AutomationGlobConditionOperator right);
        public static implicit operator AutomationGlobConditionOperator(string value);
        public static bool operator !=(AutomationGlobConditionOperator left, AutomationGlobConditionOperator right);
    }

    public static class AutomationGlobConditionOperator.Values
    {
        public const string Globs = "globs";
        public const string NotGlobs = "not_globs";
    }

    public sealed class AutomationHostnameDestination : JsonModel, IJsonModel<AutomationHostnameDestination>, IAdditionalDataHolder, IParsable, IEquatable<AutomationHostnameDestination>
    {
        public AutomationHostnameDestination();
        public static AutomationHostnameDestination CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationHostnameDestination DeepClone();
        public bool Equals(AutomationHostnameDestination? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string Hostname { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationHostnameDestination? left, AutomationHostnameDestination? right);
        public static bool operator !=(AutomationHostnameDestination? left, AutomationHostnameDestination? right);
    }

    public sealed class AutomationInvocationLimits : JsonModel, IJsonModel<AutomationInvocationLimits>, IAdditionalDataHolder, IParsable, IEquatable<AutomationInvocationLimits>
    {
        public AutomationInvocationLimits();
        public static AutomationInvocationLimits CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationInvocationLimits DeepClone();
        public bool Equals(AutomationInvocationLimits? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required long MaxPerWindow { get; set; }
        public override string ToString();
        public required long WindowSeconds { get; set; }
        public static bool operator ==(AutomationInvocationLimits? left, AutomationInvocationLimits? right);
        public static bool operator !=(AutomationInvocationLimits? left, AutomationInvocationLimits? right);
    }

    public sealed class AutomationIpv4Destination : JsonModel, IJsonModel<AutomationIpv4Destination>, IAdditionalDataHolder, IParsable, IEquatable<AutomationIpv4Destination>
    {
        public AutomationIpv4Destination();
        public static AutomationIpv4Destination CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationIpv4Destination DeepClone();
        public bool Equals(AutomationIpv4Destination? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string Ipv4 { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationIpv4Destination? left, AutomationIpv4Destination? right);
        public static bool operator !=(AutomationIpv4Destination? left, AutomationIpv4Destination? right);
    }

    public sealed class AutomationIpv6Destination : JsonModel, IJsonModel<AutomationIpv6Destination>, IAdditionalDataHolder, IParsable, IEquatable<AutomationIpv6Destination>
    {
        public AutomationIpv6Destination();
        public static AutomationIpv6Destination CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationIpv6Destination DeepClone();
        public bool Equals(AutomationIpv6Destination? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string Ipv6 { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationIpv6Destination? left, AutomationIpv6Destination? right);
        public static bool operator !=(AutomationIpv6Destination? left, AutomationIpv6Destination? right);
    }

    public sealed class AutomationLastInvocation : JsonModel, IJsonModel<AutomationLastInvocation>, IAdditionalDataHolder, IParsable, IEquatable<AutomationLastInvocation>
    {
        public AutomationLastInvocation();
        public static AutomationLastInvocation CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationLastInvocation DeepClone();
        public bool Equals(AutomationLastInvocation? other);
        public override bool Equals(object? obj);
        public required DateTimeOffset FiredAt { get; set; }
        public override int GetHashCode();
        public required AutomationLastInvocationStatus Status { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationLastInvocation? left, AutomationLastInvocation? right);
        public static bool operator !=(AutomationLastInvocation? left, AutomationLastInvocation? right);
    }

    public readonly struct AutomationLastInvocationStatus : IOpenEnum<AutomationLastInvocationStatus>, IEquatable<AutomationLastInvocationStatus>, IParsable<AutomationLastInvocationStatus>, ISpanParsable<AutomationLastInvocationStatus>
    {
        public bool Equals(AutomationLastInvocationStatus other);
        public override bool Equals(object? obj);
        public static AutomationLastInvocationStatus Failed { get; }
        public static AutomationLastInvocationStatus FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<AutomationLastInvocationStatus> KnownValues { get; }
        public static AutomationLastInvocationStatus Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationLastInvocationStatus Parse(string s, IFormatProvider? provider = null);
        public static AutomationLastInvocationStatus Skipped { get; }
        public static AutomationLastInvocationStatus Succeeded { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationLastInvocationStatus result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationLastInvocationStatus result);
        public string? Value { get; }
        public static bool operator ==(AutomationLastInvocationStatus left, AutomationLastInvocationStatus right);
        public static implicit operator AutomationLastInvocationStatus(string value);
        public static bool operator !=(AutomationLastInvocationStatus left, AutomationLastInvocationStatus right);
    }

    public static class AutomationLastInvocationStatus.Values
    {
        public const string Failed = "failed";
        public const string Skipped = "skipped";
        public const string Succeeded = "succeeded";
    }

    public sealed class AutomationLimits : JsonModel, IJsonModel<AutomationLimits>, IAdditionalDataHolder, IParsable, IEquatable<AutomationLimits>
    {
        public AutomationLimits();
        public static AutomationLimits CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationLimits DeepClone();
        public bool Equals(AutomationLimits? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public AutomationInvocationLimits? Invocations { get; set; }
        public long? MaxAcuLimit { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationLimits? left, AutomationLimits? right);
        public static bool operator !=(AutomationLimits? left, AutomationLimits? right);
    }

    public sealed class AutomationListCondition : JsonModel, IJsonModel<AutomationListCondition>, IAdditionalDataHolder, IParsable, IEquatable<AutomationListCondition>
    {
        public AutomationListCondition();
        public static AutomationListCondition CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationListCondition DeepClone();
        public bool Equals(AutomationListCondition? other);
        public override bool Equals(object? obj);
        public required string Field { get; set; }
        public override int GetHashCode();
        public required AutomationListConditionOperator Operator { get; set; }
        public override string ToString();
        public required IList<string> Value { get; set; }
        public static bool operator ==(AutomationListCondition? left, AutomationListCondition? right);
        public static bool operator !=(AutomationListCondition? left, AutomationListCondition? right);
    }

    public readonly struct AutomationListConditionOperator : IOpenEnum<AutomationListConditionOperator>, IEquatable<AutomationListConditionOperator>, IParsable<AutomationListConditionOperator>, ISpanParsable<AutomationListConditionOperator>
    {
        public bool Equals(AutomationListConditionOperator other);
        public override bool Equals(object? obj);
        public static AutomationListConditionOperator FromValue(string value);
        public override int GetHashCode();
        public static AutomationListConditionOperator In { get; }
        public bool IsKnown { get; }
        public static IReadOnlyList<AutomationListConditionOperator> KnownValues { get; }
        public static AutomationListConditionOperator NotIn { get; }
        public static AutomationListConditionOperator Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationListConditionOperator Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationListConditionOperator result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationListConditionOperator result);
        public string? Value { get; }
        public static bool operator ==(AutomationListConditionOperator left, AutomationListConditionOperator right);
        public static implicit operator AutomationListConditionOperator(string value);
        public static bool operator !=(AutomationListConditionOperator left, AutomationListConditionOperator right);
    }

    public static class AutomationListConditionOperator.Values
    {
        public const string In = "in";
        public const string NotIn = "not_in";
    }

    public sealed class AutomationMatchCondition : JsonModel, IJsonModel<AutomationMatchCondition>, IAdditionalDataHolder, IParsable, IEquatable<AutomationMatchCondition>
    {
        public AutomationMatchCondition();
        public static AutomationMatchCondition CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationMatchCondition DeepClone();
        public bool Equals(AutomationMatchCondition? other);
        public override bool Equals(object? obj);
        public required string Field { get; set; }
        public override int GetHashCode();
        public required AutomationMatchConditionOperator Operator { get; set; }
        public override string ToString();
        public required string Value { get; set; }
        public static bool operator ==(AutomationMatchCondition? left, AutomationMatchCondition? right);
        public static bool operator !=(AutomationMatchCondition? left, AutomationMatchCondition? right);
    }

    public readonly struct AutomationMatchConditionOperator : IOpenEnum<AutomationMatchConditionOperator>, IEquatable<AutomationMatchConditionOperator>, IParsable<AutomationMatchConditionOperator>, ISpanParsable<AutomationMatchConditionOperator>
    {
        public bool Equals(AutomationMatchConditionOperator other);
        public override bool Equals(object? obj);
        public static AutomationMatchConditionOperator FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<AutomationMatchConditionOperator> KnownValues { get; }
        public static AutomationMatchConditionOperator Matches { get; }
        public static AutomationMatchConditionOperator NotMatches { get; }
        public static AutomationMatchConditionOperator Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationMatchConditionOperator Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationMatchConditionOperator result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationMatchConditionOperator result);
        public string? Value { get; }
        public static bool operator ==(AutomationMatchConditionOperator left, AutomationMatchConditionOperator right);
        public static implicit operator AutomationMatchConditionOperator(string value);
        public static bool operator !=(AutomationMatchConditionOperator left, AutomationMatchConditionOperator right);
    }

    public static class AutomationMatchConditionOperator.Values
    {
        public const string Matches = "matches";
        public const string NotMatches = "not_matches";
    }

    public sealed class AutomationMessageSessionAction : JsonModel, IJsonModel<AutomationMessageSessionAction>, IAdditionalDataHolder, IParsable, IEquatable<AutomationMessageSessionAction>
    {
        public AutomationMessageSessionAction();
        public bool? AutoCreate { get; set; }
        public static AutomationMessageSessionAction CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationMessageSessionAction DeepClone();
        public bool Equals(AutomationMessageSessionAction? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string Prompt { get; set; }
        public string? TargetDevinId { get; set; }
        public override string ToString();
        public string? Type { get; set; }
        public static bool operator ==(AutomationMessageSessionAction? left, AutomationMessageSessionAction? right);
        public static bool operator !=(AutomationMessageSessionAction? left, AutomationMessageSessionAction? right);
    }

    public sealed class AutomationMessageSessionActionUpdate : JsonModel, IJsonModel<AutomationMessageSessionActionUpdate>, IAdditionalDataHolder, IParsable, IEquatable<AutomationMessageSessionActionUpdate>
    {
        public AutomationMessageSessionActionUpdate();
        public bool? AutoCreate { get; set; }
        public static AutomationMessageSessionActionUpdate CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationMessageSessionActionUpdate DeepClone();
        public bool Equals(AutomationMessageSessionActionUpdate? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? Prompt { get; set; }
        public string? TargetDevinId { get; set; }
        public override string ToString();
        public string? Type { get; set; }
        public static bool operator ==(AutomationMessageSessionActionUpdate? left, AutomationMessageSessionActionUpdate? right);
        public static bool operator !=(AutomationMessageSessionActionUpdate? left, AutomationMessageSessionActionUpdate? right);
    }

    public sealed class AutomationMonitorSessionAction : JsonModel, IJsonModel<AutomationMonitorSessionAction>, IAdditionalDataHolder, IParsable, IEquatable<AutomationMonitorSessionAction>
    {
        public AutomationMonitorSessionAction();
        public static AutomationMonitorSessionAction CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationMonitorSessionAction DeepClone();
        public bool Equals(AutomationMonitorSessionAction? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string SetupPrompt { get; set; }
        public required AutomationSlackMonitorConfig SlackMonitorConfig { get; set; }
        public override string ToString();
        public string? Type { get; set; }
        public static bool operator ==(AutomationMonitorSessionAction? left, AutomationMonitorSessionAction? right);
        public static bool operator !=(AutomationMonitorSessionAction? left, AutomationMonitorSessionAction? right);
    }

    public sealed class AutomationMonitorSessionActionUpdate : JsonModel, IJsonModel<AutomationMonitorSessionActionUpdate>, IAdditionalDataHolder, IParsable, IEquatable<AutomationMonitorSessionActionUpdate>
    {
        public AutomationMonitorSessionActionUpdate();
        public static AutomationMonitorSessionActionUpdate CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationMonitorSessionActionUpdate DeepClone();
        public bool Equals(AutomationMonitorSessionActionUpdate? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? SetupPrompt { get; set; }
        public AutomationSlackMonitorConfig? SlackMonitorConfig { get; set; }
        public override string ToString();
        public string? Type { get; set; }
        public static bool operator ==(AutomationMonitorSessionActionUpdate? left, AutomationMonitorSessionActionUpdate? right);
        public static bool operator !=(AutomationMonitorSessionActionUpdate? left, AutomationMonitorSessionActionUpdate? right);
    }

    public sealed class AutomationNetPolicy : JsonModel, IJsonModel<AutomationNetPolicy>, IAdditionalDataHolder, IParsable, IEquatable<AutomationNetPolicy>
    {
        public AutomationNetPolicy();
        public required IList<AutomationNetPolicyAllowItem> Allow { get; set; }
        public static AutomationNetPolicy CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationNetPolicy DeepClone();
        public bool Equals(AutomationNetPolicy? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(AutomationNetPolicy? left, AutomationNetPolicy? right);
        public static bool operator !=(AutomationNetPolicy? left, AutomationNetPolicy? right);
    }

    public sealed class AutomationNetPolicyAllowItem : IJsonModel<AutomationNetPolicyAllowItem>, IComposedTypeWrapper, IParsable, IEquatable<AutomationNetPolicyAllowItem>
    {
        public AutomationHostnameDestination? AsAutomationHostnameDestination { get; }
        public AutomationIpv4Destination? AsAutomationIpv4Destination { get; }
        public AutomationIpv6Destination? AsAutomationIpv6Destination { get; }
        public static AutomationNetPolicyAllowItem CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationNetPolicyAllowItem DeepClone();
        public bool Equals(AutomationNetPolicyAllowItem? other);
        public override bool Equals(object? obj);
        public static AutomationNetPolicyAllowItem FromAutomationHostnameDestination(AutomationHostnameDestination value);
        public static AutomationNetPolicyAllowItem FromAutomationIpv4Destination(AutomationIpv4Destination value);
        public static AutomationNetPolicyAllowItem FromAutomationIpv6Destination(AutomationIpv6Destination value);
        public override int GetHashCode();
        public override string ToString();
        public JsonNode? Unknown { get; }
        public IReadOnlyList<ConstraintViolation> Validate();
        public object? Value { get; }
        public static bool operator ==(AutomationNetPolicyAllowItem? left, AutomationNetPolicyAllowItem? right);
        public static implicit operator AutomationNetPolicyAllowItem(AutomationHostnameDestination value);
        public static implicit operator AutomationNetPolicyAllowItem(AutomationIpv4Destination value);
        public static implicit operator AutomationNetPolicyAllowItem(AutomationIpv6Destination value);
        public static bool operator !=(AutomationNetPolicyAllowItem? left, AutomationNetPolicyAllowItem? right);
    }

    public sealed class AutomationNotifications : JsonModel, IJsonModel<AutomationNotifications>, IAdditionalDataHolder, IParsable, IEquatable<AutomationNotifications>
    {
        public AutomationNotifications();
        public static AutomationNotifications CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationNotifications DeepClone();
        public AutomationEmailNotification? Email { get; set; }
        public bool Equals(AutomationNotifications? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public AutomationSlackNotification? Slack { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationNotifications? left, AutomationNotifications? right);
        public static bool operator !=(AutomationNotifications? left, AutomationNotifications? right);
    }

    public sealed class AutomationNumericCondition : JsonModel, IJsonModel<AutomationNumericCondition>, IAdditionalDataHolder, IParsable, IEquatable<AutomationNumericCondition>
    {
        public AutomationNumericCondition();
        public static AutomationNumericCondition CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationNumericCondition DeepClone();
        public bool Equals(AutomationNumericCondition? other);
        public override bool Equals(object? obj);
        public required string Field { get; set; }
        public override int GetHashCode();
        public required AutomationNumericConditionOperator Operator { get; set; }
        public override string ToString();
        public required double Value { get; set; }
        public static bool operator ==(AutomationNumericCondition? left, AutomationNumericCondition? right);
        public static bool operator !=(AutomationNumericCondition? left, AutomationNumericCondition? right);
    }

    public readonly struct AutomationNumericConditionOperator : IOpenEnum<AutomationNumericConditionOperator>, IEquatable<AutomationNumericConditionOperator>, IParsable<AutomationNumericConditionOperator>, ISpanParsable<AutomationNumericConditionOperator>
    {
        public bool Equals(AutomationNumericConditionOperator other);
        public override bool Equals(object? obj);
        public static AutomationNumericConditionOperator FromValue(string value);
        public override int GetHashCode();
        public static AutomationNumericConditionOperator Gt { get; }
        public static AutomationNumericConditionOperator Gte { get; }
        public bool IsKnown { get; }
        public static IReadOnlyList<AutomationNumericConditionOperator> KnownValues { get; }
        public static AutomationNumericConditionOperator Lt { get; }
        public static AutomationNumericConditionOperator Lte { get; }
        public static AutomationNumericConditionOperator Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationNumericConditionOperator Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationNumericConditionOperator result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationNumericConditionOperator result);
        public string? Value { get; }
        public static bool operator ==(AutomationNumericConditionOperator left, AutomationNumericConditionOperator right);
        public static implicit operator AutomationNumericConditionOperator(string value);
        public static bool operator !=(AutomationNumericConditionOperator left, AutomationNumericConditionOperator right);
    }

    public static class AutomationNumericConditionOperator.Values
    {
        public const string Gt = "gt";
        public const string Gte = "gte";
        public const string Lt = "lt";
        public const string Lte = "lte";
    }

    public sealed class AutomationPage : JsonModel, IJsonModel<AutomationPage>, IAdditionalDataHolder, IParsable, IEquatable<AutomationPage>
    {
        public AutomationPage();
        public static AutomationPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(AutomationPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<AutomationResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(AutomationPage? left, AutomationPage? right);
        public static bool operator !=(AutomationPage? left, AutomationPage? right);
    }

    public sealed class AutomationRangeCondition : JsonModel, IJsonModel<AutomationRangeCondition>, IAdditionalDataHolder, IParsable, IEquatable<AutomationRangeCondition>
    {
        public AutomationRangeCondition();
        public static AutomationRangeCondition CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationRangeCondition DeepClone();
        public bool Equals(AutomationRangeCondition? other);
        public override bool Equals(object? obj);
        public required string Field { get; set; }
        public override int GetHashCode();
        public string Operator { get; set; }
        public override string ToString();
        public required IList<double> Value { get; set; }
        public static bool operator ==(AutomationRangeCondition? left, AutomationRangeCondition? right);
        public static bool operator !=(AutomationRangeCondition? left, AutomationRangeCondition? right);
    }

    public sealed class AutomationRecurrenceCondition : JsonModel, IJsonModel<AutomationRecurrenceCondition>, IAdditionalDataHolder, IParsable, IEquatable<AutomationRecurrenceCondition>
    {
        public AutomationRecurrenceCondition();
        public static AutomationRecurrenceCondition CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationRecurrenceCondition DeepClone();
        public bool Equals(AutomationRecurrenceCondition? other);
        public override bool Equals(object? obj);
        public required string Field { get; set; }
        public override int GetHashCode();
        public string Operator { get; set; }
        public override string ToString();
        public required string Value { get; set; }
        public static bool operator ==(AutomationRecurrenceCondition? left, AutomationRecurrenceCondition? right);
        public static bool operator !=(AutomationRecurrenceCondition? left, AutomationRecurrenceCondition? right);
    }

    public sealed class AutomationReply : JsonModel, IJsonModel<AutomationReply>, IAdditionalDataHolder, IParsable, IEquatable<AutomationReply>
    {
        public AutomationReply();
        public static AutomationReply CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationReply DeepClone();
        public bool Equals(AutomationReply? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public required AutomationReplyType Type { get; set; }
        public static bool operator ==(AutomationReply? left, AutomationReply? right);
        public static bool operator !=(AutomationReply? left, AutomationReply? right);
    }

    public readonly struct AutomationReplyType : IOpenEnum<AutomationReplyType>, IEquatable<AutomationReplyType>, IParsable<AutomationReplyType>, ISpanParsable<AutomationReplyType>
    {
        public static AutomationReplyType AttachThread { get; }
        public bool Equals(AutomationReplyType other);
        public override bool Equals(object? obj);
        public static AutomationReplyType FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<AutomationReplyType> KnownValues { get; }
        public static AutomationReplyType NotifyThread { get; }
        public static AutomationReplyType Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationReplyType Parse(string s, IFormatProvider? provider = null);
        public static AutomationReplyType PostResponse { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationReplyType result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationReplyType result);
        public string? Value { get; }
        public static bool operator ==(AutomationReplyType left, AutomationReplyType right);
        public static implicit operator AutomationReplyType(string value);
        public static bool operator !=(AutomationReplyType left, AutomationReplyType right);
    }

    public static class AutomationReplyType.Values
    {
        public const string AttachThread = "attach_thread";
        public const string NotifyThread = "notify_thread";
        public const string PostResponse = "post_response";
    }

    public sealed class AutomationResponse : JsonModel, IJsonModel<AutomationResponse>, IAdditionalDataHolder, IParsable, IEquatable<AutomationResponse>
    {
        public AutomationResponse();
        public required IList<AutomationResponseActionsItem> Actions { get; set; }
        public required string AutomationId { get; set; }
        public AutomationConcurrency? Concurrency { get; set; }
        public static AutomationResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required long CreatedAt { get; set; }
        public required ActorResponse CreatedBy { get; set; }
        public AutomationResponse DeepClone();
        public required bool Enabled { get; set; }
        public bool Equals(AutomationResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public ActorResponse? LastEditedBy { get; set; }
        public AutomationLastInvocation? LastInvocation { get; set; }
        public AutomationLimits? Limits { get; set; }
        public IDictionary<string, string>? Metadata { get; set; }
        public required string Name { get; set; }
        public long? NextRunAt { get; set; }
        public AutomationNotifications? Notifications { get; set; }
        public AutomationResponseRunAs? RunAs { get; set; }
        public AutomationSecurityProfileResponse? SecurityProfile { get; set; }
        public AutomationSessionSettingsOutput? SessionSettings { get; set; }
        public AutomationSlackReplyAccess? SlackReplyAccess { get; set; }
        public AutomationTeamsReplyAccess? TeamsReplyAccess { get; set; }
        public string? TemplateId { get; set; }
        public override string ToString();
        public AutomationTools? Tools { get; set; }
        public required IList<AutomationTriggerResponse> Triggers { get; set; }
        public required long UpdatedAt { get; set; }
        public static bool operator ==(AutomationResponse? left, AutomationResponse? right);
        public static bool operator !=(AutomationResponse? left, AutomationResponse? right);
    }

    public sealed class AutomationResponseActionsItem : IJsonModel<AutomationResponseActionsItem>, IComposedTypeWrapper, IParsable, IEquatable<AutomationResponseActionsItem>
    {
        public AutomationMessageSessionAction? AsAutomationMessageSessionAction { get; }
        public AutomationMonitorSessionAction? AsAutomationMonitorSessionAction { get; }
        public AutomationStartSessionActionOutput? AsAutomationStartSessionActionOutput { get; }
        public static AutomationResponseActionsItem CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationResponseActionsItem DeepClone();
        public bool Equals(AutomationResponseActionsItem? other);
        public override bool Equals(object? obj);
        public static AutomationResponseActionsItem FromAutomationMessageSessionAction(AutomationMessageSessionAction value);
        public static AutomationResponseActionsItem FromAutomationMonitorSessionAction(AutomationMonitorSessionAction value);
        public static AutomationResponseActionsItem FromAutomationStartSessionActionOutput(AutomationStartSessionActionOutput value);
        public override int GetHashCode();
        public override string ToString();
        public JsonNode? Unknown { get; }
        public IReadOnlyList<ConstraintViolation> Validate();
        public object? Value { get; }
        public static bool operator ==(AutomationResponseActionsItem? left, AutomationResponseActionsItem? right);
        public static implicit operator AutomationResponseActionsItem(AutomationMessageSessionAction value);
        public static implicit operator AutomationResponseActionsItem(AutomationMonitorSessionAction value);
        public static implicit operator AutomationResponseActionsItem(AutomationStartSessionActionOutput value);
        public static bool operator !=(AutomationResponseActionsItem? left, AutomationResponseActionsItem? right);
    }

    public sealed class AutomationResponseRunAs : IJsonModel<AutomationResponseRunAs>, IComposedTypeWrapper, IParsable, IEquatable<AutomationResponseRunAs>
    {
        public AutomationRunAsCreator? AsAutomationRunAsCreator { get; }
        public AutomationRunAsOrganization? AsAutomationRunAsOrganization { get; }
        public AutomationRunAsServiceUser? AsAutomationRunAsServiceUser { get; }
        public static AutomationResponseRunAs CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationResponseRunAs DeepClone();
        public bool Equals(AutomationResponseRunAs? other);
        public override bool Equals(object? obj);
        public static AutomationResponseRunAs FromAutomationRunAsCreator(AutomationRunAsCreator value);
        public static AutomationResponseRunAs FromAutomationRunAsOrganization(AutomationRunAsOrganization value);
        public static AutomationResponseRunAs FromAutomationRunAsServiceUser(AutomationRunAsServiceUser value);
        public override int GetHashCode();
        public override string ToString();
        public JsonNode? Unknown { get; }
        public IReadOnlyList<ConstraintViolation> Validate();
        public object? Value { get; }
        public static bool operator ==(AutomationResponseRunAs? left, AutomationResponseRunAs? right);
        public static implicit operator AutomationResponseRunAs(AutomationRunAsCreator value);
        public static implicit operator AutomationResponseRunAs(AutomationRunAsOrganization value);
        public static implicit operator AutomationResponseRunAs(AutomationRunAsServiceUser value);
        public static bool operator !=(AutomationResponseRunAs? left, AutomationResponseRunAs? right);
    }

    public sealed class AutomationRunAsCreator : JsonModel, IJsonModel<AutomationRunAsCreator>, IAdditionalDataHolder, IParsable, IEquatable<AutomationRunAsCreator>
    {
        public AutomationRunAsCreator();
        public static AutomationRunAsCreator CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationRunAsCreator DeepClone();
        public bool Equals(AutomationRunAsCreator? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public string? Type { get; set; }
        public static bool operator ==(AutomationRunAsCreator? left, AutomationRunAsCreator? right);
        public static bool operator !=(AutomationRunAsCreator? left, AutomationRunAsCreator? right);
    }

    public sealed class AutomationRunAsOrganization : JsonModel, IJsonModel<AutomationRunAsOrganization>, IAdditionalDataHolder, IParsable, IEquatable<AutomationRunAsOrganization>
    {
        public AutomationRunAsOrganization();
        public static AutomationRunAsOrganization CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationRunAsOrganization DeepClone();
        public bool Equals(AutomationRunAsOrganization? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public string? Type { get; set; }
        public static bool operator ==(AutomationRunAsOrganization? left, AutomationRunAsOrganization? right);
        public static bool operator !=(AutomationRunAsOrganization? left, AutomationRunAsOrganization? right);
    }

    public sealed class AutomationRunAsServiceUser : JsonModel, IJsonModel<AutomationRunAsServiceUser>, IAdditionalDataHolder, IParsable, IEquatable<AutomationRunAsServiceUser>
    {
        public AutomationRunAsServiceUser();
        public static AutomationRunAsServiceUser CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationRunAsServiceUser DeepClone();
        public bool Equals(AutomationRunAsServiceUser? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string ServiceUserId { get; set; }
        public override string ToString();
        public string? Type { get; set; }
        public static bool operator ==(AutomationRunAsServiceUser? left, AutomationRunAsServiceUser? right);
        public static bool operator !=(AutomationRunAsServiceUser? left, AutomationRunAsServiceUser? right);
    }

    public sealed class AutomationSchemaFieldDef : JsonModel, IJsonModel<AutomationSchemaFieldDef>, IAdditionalDataHolder, IParsable, IEquatable<AutomationSchemaFieldDef>
    {
        public AutomationSchemaFieldDef();
        public static AutomationSchemaFieldDef CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationSchemaFieldDef DeepClone();
        public string? Description { get; set; }
        public bool Equals(AutomationSchemaFieldDef? other);
        public override bool Equals(object? obj);
        public bool? Fixed { get; set; }
        public override int GetHashCode();
        public AutomationSchemaFieldDefGranularity? Granularity { get; set; }
        public required string Label { get; set; }
        public double? Max { get; set; }
        public double? Min { get; set; }
        public bool? Multiple { get; set; }
        public IList<AutomationSchemaSelectOption>? Options { get; set; }
        public string? Placeholder { get; set; }
        public bool? Required { get; set; }
        public override string ToString();
        public required AutomationSchemaFieldDefType Type { get; set; }
        public string? Unit { get; set; }
        public static bool operator ==(AutomationSchemaFieldDef? left, AutomationSchemaFieldDef? right);
        public static bool operator !=(AutomationSchemaFieldDef? left, AutomationSchemaFieldDef? right);
    }

    public readonly struct AutomationSchemaFieldDefGranularity : IOpenEnum<AutomationSchemaFieldDefGranularity>, IEquatable<AutomationSchemaFieldDefGranularity>, IParsable<AutomationSchemaFieldDefGranularity>, ISpanParsable<AutomationSchemaFieldDefGranularity>
    {
        public static AutomationSchemaFieldDefGranularity Date { get; }
        public static AutomationSchemaFieldDefGranularity Datetime { get; }
        public bool Equals(AutomationSchemaFieldDefGranularity other);
        public override bool Equals(object? obj);
        public static AutomationSchemaFieldDefGranularity FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<AutomationSchemaFieldDefGranularity> KnownValues { get; }
        public static AutomationSchemaFieldDefGranularity Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationSchemaFieldDefGranularity Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationSchemaFieldDefGranularity result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationSchemaFieldDefGranularity result);
        public string? Value { get; }
        public static bool operator ==(AutomationSchemaFieldDefGranularity left, AutomationSchemaFieldDefGranularity right);
        public static implicit operator AutomationSchemaFieldDefGranularity(string value);
        public static bool operator !=(AutomationSchemaFieldDefGranularity left, AutomationSchemaFieldDefGranularity right);
    }

    public static class AutomationSchemaFieldDefGranularity.Values
    {
        public const string Date = "date";
        public const string Datetime = "datetime";
    }

    public readonly struct AutomationSchemaFieldDefType : IOpenEnum<AutomationSchemaFieldDefType>, IEquatable<AutomationSchemaFieldDefType>, IParsable<AutomationSchemaFieldDefType>, ISpanParsable<AutomationSchemaFieldDefType>
    {
        public static AutomationSchemaFieldDefType AzureDevopsRepo { get; }
        public static AutomationSchemaFieldDefType BitbucketDataCenterRepo { get; }
        public static AutomationSchemaFieldDefType Boolean { get; }
        public static AutomationSchemaFieldDefType Date { get; }
        public bool Equals(AutomationSchemaFieldDefType other);
        public override bool Equals(object? obj);
        public static AutomationSchemaFieldDefType FilePaths { get; }
        public static AutomationSchemaFieldDefType FromValue(string value);
        public override int GetHashCode();
        public static AutomationSchemaFieldDefType GithubRepo { get; }
        public static AutomationSchemaFieldDefType GitlabRepo { get; }
        public static AutomationSchemaFieldDefType IncidentIoIncidentType { get; }
        public static AutomationSchemaFieldDefType IncidentIoSeverity { get; }
        public static AutomationSchemaFieldDefType IncidentIoStatus { get; }
        public static AutomationSchemaFieldDefType IncidentIoTeam { get; }
        public bool IsKnown { get; }
        public static AutomationSchemaFieldDefType JiraAssignee { get; }
        public static AutomationSchemaFieldDefType JiraEpic { get; }
        public static AutomationSchemaFieldDefType JiraLabel { get; }
        public static AutomationSchemaFieldDefType JiraProject { get; }
        public static AutomationSchemaFieldDefType JiraStatus { get; }
        public static IReadOnlyList<AutomationSchemaFieldDefType> KnownValues { get; }
        public static AutomationSchemaFieldDefType LinearAssignee { get; }
        public static AutomationSchemaFieldDefType LinearLabel { get; }
        public static AutomationSchemaFieldDefType LinearProject { get; }
        public static AutomationSchemaFieldDefType LinearState { get; }
        public static AutomationSchemaFieldDefType LinearTeam { get; }
        public static AutomationSchemaFieldDefType Number { get; }
        public static AutomationSchemaFieldDefType PagerdutyPriority { get; }
        public static AutomationSchemaFieldDefType PagerdutyService { get; }
        public static AutomationSchemaFieldDefType PagerdutyTeam { get; }
        public static AutomationSchemaFieldDefType Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationSchemaFieldDefType Parse(string s, IFormatProvider? provider = null);
        public static AutomationSchemaFieldDefType PylonStatus { get; }
        public static AutomationSchemaFieldDefType PylonTag { get; }
        public static AutomationSchemaFieldDefType Rrule { get; }
        public static AutomationSchemaFieldDefType Select { get; }
        public static AutomationSchemaFieldDefType SlackChannel { get; }
        public static AutomationSchemaFieldDefType SlackReaction { get; }
        public static AutomationSchemaFieldDefType SlackUser { get; }
        public static AutomationSchemaFieldDefType SlackUsergroup { get; }
        public static AutomationSchemaFieldDefType String { get; }
        public static AutomationSchemaFieldDefType TeamsChannel { get; }
        public static AutomationSchemaFieldDefType TeamsTeam { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationSchemaFieldDefType result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationSchemaFieldDefType result);
        public string? Value { get; }
        public static bool operator ==(AutomationSchemaFieldDefType left, AutomationSchemaFieldDefType right);
        public static implicit operator AutomationSchemaFieldDefType(string value);
        public static bool operator !=(AutomationSchemaFieldDefType left, AutomationSchemaFieldDefType right);
    }

    public static class AutomationSchemaFieldDefType.Values
    {
        public const string AzureDevopsRepo = "azure_devops_repo";
        public const string BitbucketDataCenterRepo = "bitbucket_data_center_repo";
        public const string Boolean = "boolean";
        public const string Date = "date";
        public const string FilePaths = "file_paths";
        public const string GithubRepo = "github_repo";
        public const string GitlabRepo = "gitlab_repo";
        public const string IncidentIoIncidentType = "incident_io_incident_type";
        public const string IncidentIoSeverity = "incident_io_severity";
        public const string IncidentIoStatus = "incident_io_status";
        public const string IncidentIoTeam = "incident_io_team";
        public const string JiraAssignee = "jira_assignee";
        public const string JiraEpic = "jira_epic";
        public const string JiraLabel = "jira_label";
        public const string JiraProject = "jira_project";
        public const string JiraStatus = "jira_status";
        public const string LinearAssignee = "linear_assignee";
        public const string LinearLabel = "linear_label";
        public const string LinearProject = "linear_project";
        public const string LinearState = "linear_state";
        public const string LinearTeam = "linear_team";
        public const string Number = "number";
        public const string PagerdutyPriority = "pagerduty_priority";
        public const string PagerdutyService = "pagerduty_service";
        public const string PagerdutyTeam = "pagerduty_team";
        public const string PylonStatus = "pylon_status";
        public const string PylonTag = "pylon_tag";
        public const string Rrule = "rrule";
        public const string Select = "select";
        public const string SlackChannel = "slack_channel";
        public const string SlackReaction = "slack_reaction";
        public const string SlackUser = "slack_user";
        public const string SlackUsergroup = "slack_usergroup";
        public const string String = "string";
        public const string TeamsChannel = "teams_channel";
        public const string TeamsTeam = "teams_team";
    }

    public sealed class AutomationSchemaSelectOption : JsonModel, IJsonModel<AutomationSchemaSelectOption>, IAdditionalDataHolder, IParsable, IEquatable<AutomationSchemaSelectOption>
    {
        public AutomationSchemaSelectOption();
        public static AutomationSchemaSelectOption CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationSchemaSelectOption DeepClone();
        public bool Equals(AutomationSchemaSelectOption? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string Label { get; set; }
        public override string ToString();
        public required string Value { get; set; }
        public static bool operator ==(AutomationSchemaSelectOption? left, AutomationSchemaSelectOption? right);
        public static bool operator !=(AutomationSchemaSelectOption? left, AutomationSchemaSelectOption? right);
    }

    public sealed class AutomationSchemasResponse : JsonModel, IJsonModel<AutomationSchemasResponse>, IAdditionalDataHolder, IParsable, IEquatable<AutomationSchemasResponse>
    {
        public AutomationSchemasResponse();
        public static AutomationSchemasResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationSchemasResponse DeepClone();
        public required AutomationNetPolicy? DefaultNetPolicy { get; set; }
        public bool Equals(AutomationSchemasResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public AutomationSchemasSecurityProfile? SecurityProfile { get; set; }
        public required IDictionary<string, IDictionary<string, AutomationEventSchemaResponse>> Sources { get; set; }
        public override string ToString();
        public required AutomationUpdateSemantics UpdateSemantics { get; set; }
        public static bool operator ==(AutomationSchemasResponse? left, AutomationSchemasResponse? right);
        public static bool operator !=(AutomationSchemasResponse? left, AutomationSchemasResponse? right);
    }

    public sealed class AutomationSchemasSecurityProfile : JsonModel, IJsonModel<AutomationSchemasSecurityProfile>, IAdditionalDataHolder, IParsable, IEquatable<AutomationSchemasSecurityProfile>
    {
        public AutomationSchemasSecurityProfile();
        public static AutomationSchemasSecurityProfile CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationSchemasSecurityProfile DeepClone();
        public bool Equals(AutomationSchemasSecurityProfile? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required bool GovernsNetwork { get; set; }
        public required IList<string>? McpServers { get; set; }
        public required string Name { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationSchemasSecurityProfile? left, AutomationSchemasSecurityProfile? right);
        public static bool operator !=(AutomationSchemasSecurityProfile? left, AutomationSchemasSecurityProfile? right);
    }

    public sealed class AutomationSecurityProfileResponse : JsonModel, IJsonModel<AutomationSecurityProfileResponse>, IAdditionalDataHolder, IParsable, IEquatable<AutomationSecurityProfileResponse>
    {
        public AutomationSecurityProfileResponse();
        public static AutomationSecurityProfileResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationSecurityProfileResponse DeepClone();
        public bool Equals(AutomationSecurityProfileResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? ProfileId { get; set; }
        public required AutomationSecurityProfileResponseSelection Selection { get; set; }
        public override string ToString();
        public IList<string>? Warnings { get; set; }
        public static bool operator ==(AutomationSecurityProfileResponse? left, AutomationSecurityProfileResponse? right);
        public static bool operator !=(AutomationSecurityProfileResponse? left, AutomationSecurityProfileResponse? right);
    }

    public readonly struct AutomationSecurityProfileResponseSelection : IOpenEnum<AutomationSecurityProfileResponseSelection>, IEquatable<AutomationSecurityProfileResponseSelection>, IParsable<AutomationSecurityProfileResponseSelection>, ISpanParsable<AutomationSecurityProfileResponseSelection>
    {
        public bool Equals(AutomationSecurityProfileResponseSelection other);
        public override bool Equals(object? obj);
        public static AutomationSecurityProfileResponseSelection FromValue(string value);
        public override int GetHashCode();
        public static AutomationSecurityProfileResponseSelection Inherit { get; }
        public bool IsKnown { get; }
        public static IReadOnlyList<AutomationSecurityProfileResponseSelection> KnownValues { get; }
        public static AutomationSecurityProfileResponseSelection None { get; }
        public static AutomationSecurityProfileResponseSelection Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationSecurityProfileResponseSelection Parse(string s, IFormatProvider? provider = null);
        public static AutomationSecurityProfileResponseSelection Profile { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationSecurityProfileResponseSelection result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationSecurityProfileResponseSelection result);
        public string? Value { get; }
        public static bool operator ==(AutomationSecurityProfileResponseSelection left, AutomationSecurityProfileResponseSelection right);
        public static implicit operator AutomationSecurityProfileResponseSelection(string value);
        public static bool operator !=(AutomationSecurityProfileResponseSelection left, AutomationSecurityProfileResponseSelection right);
    }

    public static class AutomationSecurityProfileResponseSelection.Values
    {
        public const string Inherit = "inherit";
        public const string None = "none";
        public const string Profile = "profile";
    }

    public sealed class AutomationSecurityProfileSelection : JsonModel, IJsonModel<AutomationSecurityProfileSelection>, IAdditionalDataHolder, IParsable, IEquatable<AutomationSecurityProfileSelection>
    {
        public AutomationSecurityProfileSelection();
        public static AutomationSecurityProfileSelection CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationSecurityProfileSelection DeepClone();
        public bool Equals(AutomationSecurityProfileSelection? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? ProfileId { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationSecurityProfileSelection? left, AutomationSecurityProfileSelection? right);
        public static bool operator !=(AutomationSecurityProfileSelection? left, AutomationSecurityProfileSelection? right);
    }

    public sealed class AutomationSessionConfigInput : JsonModel, IJsonModel<AutomationSessionConfigInput>, IAdditionalDataHolder, IParsable, IEquatable<AutomationSessionConfigInput>
    {
        public AutomationSessionConfigInput();
        public bool? BypassApproval { get; set; }
        public static AutomationSessionConfigInput CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationSessionConfigInput DeepClone();
        public bool Equals(AutomationSessionConfigInput? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public AutomationSessionNotificationsConfig? Notifications { get; set; }
        public string? Platform { get; set; }
        public string? PlaybookId { get; set; }
        public IList<string>? Repos { get; set; }
        public IList<string>? Tags { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationSessionConfigInput? left, AutomationSessionConfigInput? right);
        public static bool operator !=(AutomationSessionConfigInput? left, AutomationSessionConfigInput? right);
    }

    public sealed class AutomationSessionConfigOutput : JsonModel, IJsonModel<AutomationSessionConfigOutput>, IAdditionalDataHolder, IParsable, IEquatable<AutomationSessionConfigOutput>
    {
        public AutomationSessionConfigOutput();
        public bool? BypassApproval { get; set; }
        public static AutomationSessionConfigOutput CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationSessionConfigOutput DeepClone();
        public bool Equals(AutomationSessionConfigOutput? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public AutomationSessionNotificationsConfig? Notifications { get; set; }
        public string? Platform { get; set; }
        public string? PlaybookId { get; set; }
        public IList<string>? Repos { get; set; }
        public IList<string>? Tags { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationSessionConfigOutput? left, AutomationSessionConfigOutput? right);
        public static bool operator !=(AutomationSessionConfigOutput? left, AutomationSessionConfigOutput? right);
    }

    public sealed class AutomationSessionNotificationsConfig : JsonModel, IJsonModel<AutomationSessionNotificationsConfig>, IAdditionalDataHolder, IParsable, IEquatable<AutomationSessionNotificationsConfig>
    {
        public AutomationSessionNotificationsConfig();
        public static AutomationSessionNotificationsConfig CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationSessionNotificationsConfig DeepClone();
        public bool Equals(AutomationSessionNotificationsConfig? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public AutomationSessionSlackConfig? Slack { get; set; }
        public AutomationSessionTeamsConfig? Teams { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationSessionNotificationsConfig? left, AutomationSessionNotificationsConfig? right);
        public static bool operator !=(AutomationSessionNotificationsConfig? left, AutomationSessionNotificationsConfig? right);
    }

    public sealed class AutomationSessionSettingsInput : JsonModel, IJsonModel<AutomationSessionSettingsInput>, IAdditionalDataHolder, IParsable, IEquatable<AutomationSessionSettingsInput>
    {
        public AutomationSessionSettingsInput();
        public static AutomationSessionSettingsInput CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationSessionSettingsInput DeepClone();
        public DevinMode? DevinMode { get; set; }
        public bool Equals(AutomationSessionSettingsInput? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public AutomationNetPolicy? NetPolicy { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationSessionSettingsInput? left, AutomationSessionSettingsInput? right);
        public static bool operator !=(AutomationSessionSettingsInput? left, AutomationSessionSettingsInput? right);
    }

    public sealed class AutomationSessionSettingsOutput : JsonModel, IJsonModel<AutomationSessionSettingsOutput>, IAdditionalDataHolder, IParsable, IEquatable<AutomationSessionSettingsOutput>
    {
        public AutomationSessionSettingsOutput();
        public static AutomationSessionSettingsOutput CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationSessionSettingsOutput DeepClone();
        public DevinMode? DevinMode { get; set; }
        public bool Equals(AutomationSessionSettingsOutput? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public AutomationNetPolicy? NetPolicy { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationSessionSettingsOutput? left, AutomationSessionSettingsOutput? right);
        public static bool operator !=(AutomationSessionSettingsOutput? left, AutomationSessionSettingsOutput? right);
    }

    public sealed class AutomationSessionSlackConfig : JsonModel, IJsonModel<AutomationSessionSlackConfig>, IAdditionalDataHolder, IParsable, IEquatable<AutomationSessionSlackConfig>
    {
        public AutomationSessionSlackConfig();
        public required string ChannelId { get; set; }
        public static AutomationSessionSlackConfig CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationSessionSlackConfig DeepClone();
        public bool Equals(AutomationSessionSlackConfig? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required AutomationSessionSlackConfigMode Mode { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationSessionSlackConfig? left, AutomationSessionSlackConfig? right);
        public static bool operator !=(AutomationSessionSlackConfig? left, AutomationSessionSlackConfig? right);
    }

    public readonly struct AutomationSessionSlackConfigMode : IOpenEnum<AutomationSessionSlackConfigMode>, IEquatable<AutomationSessionSlackConfigMode>, IParsable<AutomationSessionSlackConfigMode>, ISpanParsable<AutomationSessionSlackConfigMode>
    {
        public bool Equals(AutomationSessionSlackConfigMode other);
        public override bool Equals(object? obj);
        public static AutomationSessionSlackConfigMode ForwardThread { get; }
        public static AutomationSessionSlackConfigMode FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<AutomationSessionSlackConfigMode> KnownValues { get; }
        public static AutomationSessionSlackConfigMode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationSessionSlackConfigMode Parse(string s, IFormatProvider? provider = null);
        public static AutomationSessionSlackConfigMode PostResponse { get; }
        public static AutomationSessionSlackConfigMode PostUpdates { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationSessionSlackConfigMode result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationSessionSlackConfigMode result);
        public string? Value { get; }
        public static bool operator ==(AutomationSessionSlackConfigMode left, AutomationSessionSlackConfigMode right);
        public static implicit operator AutomationSessionSlackConfigMode(string value);
        public static bool operator !=(AutomationSessionSlackConfigMode left, AutomationSessionSlackConfigMode right);
    }

    public static class AutomationSessionSlackConfigMode.Values
    {
        public const string ForwardThread = "forward_thread";
        public const string PostResponse = "post_response";
        public const string PostUpdates = "post_updates";
    }

    public sealed class AutomationSessionTeamsConfig : JsonModel, IJsonModel<AutomationSessionTeamsConfig>, IAdditionalDataHolder, IParsable, IEquatable<AutomationSessionTeamsConfig>
    {
        public AutomationSessionTeamsConfig();
        public required string ChannelId { get; set; }
        public static AutomationSessionTeamsConfig CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationSessionTeamsConfig DeepClone();
        public bool Equals(AutomationSessionTeamsConfig? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string TeamId { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationSessionTeamsConfig? left, AutomationSessionTeamsConfig? right);
        public static bool operator !=(AutomationSessionTeamsConfig? left, AutomationSessionTeamsConfig? right);
    }

    public sealed class AutomationSlackChannel : JsonModel, IJsonModel<AutomationSlackChannel>, IAdditionalDataHolder, IParsable, IEquatable<AutomationSlackChannel>
    {
        public AutomationSlackChannel();
        public required string ChannelId { get; set; }
        public static AutomationSlackChannel CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationSlackChannel DeepClone();
        public bool Equals(AutomationSlackChannel? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string TeamId { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationSlackChannel? left, AutomationSlackChannel? right);
        public static bool operator !=(AutomationSlackChannel? left, AutomationSlackChannel? right);
    }

    public sealed class AutomationSlackMonitorConfig : JsonModel, IJsonModel<AutomationSlackMonitorConfig>, IAdditionalDataHolder, IParsable, IEquatable<AutomationSlackMonitorConfig>
    {
        public AutomationSlackMonitorConfig();
        public static AutomationSlackMonitorConfig CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationSlackMonitorConfig DeepClone();
        public bool Equals(AutomationSlackMonitorConfig? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string SourceChannelId { get; set; }
        public string? TeamId { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationSlackMonitorConfig? left, AutomationSlackMonitorConfig? right);
        public static bool operator !=(AutomationSlackMonitorConfig? left, AutomationSlackMonitorConfig? right);
    }

    public sealed class AutomationSlackNotification : JsonModel, IJsonModel<AutomationSlackNotification>, IAdditionalDataHolder, IParsable, IEquatable<AutomationSlackNotification>
    {
        public AutomationSlackNotification();
        public required string ChannelId { get; set; }
        public static AutomationSlackNotification CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationSlackNotification DeepClone();
        public bool Equals(AutomationSlackNotification? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public required AutomationSlackNotificationWhen When { get; set; }
        public static bool operator ==(AutomationSlackNotification? left, AutomationSlackNotification? right);
        public static bool operator !=(AutomationSlackNotification? left, AutomationSlackNotification? right);
    }

    public readonly struct AutomationSlackNotificationWhen : IOpenEnum<AutomationSlackNotificationWhen>, IEquatable<AutomationSlackNotificationWhen>, IParsable<AutomationSlackNotificationWhen>, ISpanParsable<AutomationSlackNotificationWhen>
    {
        public static AutomationSlackNotificationWhen Always { get; }
        public static AutomationSlackNotificationWhen DispatchFailed { get; }
        public static AutomationSlackNotificationWhen DispatchSucceeded { get; }
        public bool Equals(AutomationSlackNotificationWhen other);
        public override bool Equals(object? obj);
        public static AutomationSlackNotificationWhen FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<AutomationSlackNotificationWhen> KnownValues { get; }
        public static AutomationSlackNotificationWhen Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationSlackNotificationWhen Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationSlackNotificationWhen result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationSlackNotificationWhen result);
        public string? Value { get; }
        public static bool operator ==(AutomationSlackNotificationWhen left, AutomationSlackNotificationWhen right);
        public static implicit operator AutomationSlackNotificationWhen(string value);
        public static bool operator !=(AutomationSlackNotificationWhen left, AutomationSlackNotificationWhen right);
    }

    public static class AutomationSlackNotificationWhen.Values
    {
        public const string Always = "always";
        public const string DispatchFailed = "dispatch_failed";
        public const string DispatchSucceeded = "dispatch_succeeded";
    }

    public readonly struct AutomationSlackReplyAccess : IOpenEnum<AutomationSlackReplyAccess>, IEquatable<AutomationSlackReplyAccess>, IParsable<AutomationSlackReplyAccess>, ISpanParsable<AutomationSlackReplyAccess>
    {
        public static AutomationSlackReplyAccess DevinUsers { get; }
        public bool Equals(AutomationSlackReplyAccess other);
        public override bool Equals(object? obj);
        public static AutomationSlackReplyAccess ExternalSlackUsers { get; }
        public static AutomationSlackReplyAccess FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<AutomationSlackReplyAccess> KnownValues { get; }
        public static AutomationSlackReplyAccess Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationSlackReplyAccess Parse(string s, IFormatProvider? provider = null);
        public static AutomationSlackReplyAccess SlackUsers { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationSlackReplyAccess result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationSlackReplyAccess result);
        public string? Value { get; }
        public static bool operator ==(AutomationSlackReplyAccess left, AutomationSlackReplyAccess right);
        public static implicit operator AutomationSlackReplyAccess(string value);
        public static bool operator !=(AutomationSlackReplyAccess left, AutomationSlackReplyAccess right);
    }

    public static class AutomationSlackReplyAccess.Values
    {
        public const string DevinUsers = "devin_users";
        public const string ExternalSlackUsers = "external_slack_users";
        public const string SlackUsers = "slack_users";
    }

    public sealed class AutomationStartSessionActionInput : JsonModel, IJsonModel<AutomationStartSessionActionInput>, IAdditionalDataHolder, IParsable, IEquatable<AutomationStartSessionActionInput>
    {
        public AutomationStartSessionActionInput();
        public static AutomationStartSessionActionInput CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationStartSessionActionInput DeepClone();
        public bool Equals(AutomationStartSessionActionInput? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string Prompt { get; set; }
        public AutomationSessionConfigInput? Session { get; set; }
        public override string ToString();
        public string? Type { get; set; }
        public static bool operator ==(AutomationStartSessionActionInput? left, AutomationStartSessionActionInput? right);
        public static bool operator !=(AutomationStartSessionActionInput? left, AutomationStartSessionActionInput? right);
    }

    public sealed class AutomationStartSessionActionOutput : JsonModel, IJsonModel<AutomationStartSessionActionOutput>, IAdditionalDataHolder, IParsable, IEquatable<AutomationStartSessionActionOutput>
    {
        public AutomationStartSessionActionOutput();
        public static AutomationStartSessionActionOutput CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationStartSessionActionOutput DeepClone();
        public bool Equals(AutomationStartSessionActionOutput? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string Prompt { get; set; }
        public AutomationSessionConfigOutput? Session { get; set; }
        public override string ToString();
        public string? Type { get; set; }
        public static bool operator ==(AutomationStartSessionActionOutput? left, AutomationStartSessionActionOutput? right);
        public static bool operator !=(AutomationStartSessionActionOutput? left, AutomationStartSessionActionOutput? right);
    }

    public sealed class AutomationStartSessionActionUpdate : JsonModel, IJsonModel<AutomationStartSessionActionUpdate>, IAdditionalDataHolder, IParsable, IEquatable<AutomationStartSessionActionUpdate>
    {
        public AutomationStartSessionActionUpdate();
        public static AutomationStartSessionActionUpdate CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationStartSessionActionUpdate DeepClone();
        public bool Equals(AutomationStartSessionActionUpdate? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? Prompt { get; set; }
        public AutomationSessionConfigInput? Session { get; set; }
        public override string ToString();
        public string? Type { get; set; }
        public static bool operator ==(AutomationStartSessionActionUpdate? left, AutomationStartSessionActionUpdate? right);
        public static bool operator !=(AutomationStartSessionActionUpdate? left, AutomationStartSessionActionUpdate? right);
    }

    public sealed class AutomationStringCondition : JsonModel, IJsonModel<AutomationStringCondition>, IAdditionalDataHolder, IParsable, IEquatable<AutomationStringCondition>
    {
        public AutomationStringCondition();
        public static AutomationStringCondition CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationStringCondition DeepClone();
        public bool Equals(AutomationStringCondition? other);
        public override bool Equals(object? obj);
        public required string Field { get; set; }
        public override int GetHashCode();
        public required AutomationStringConditionOperator Operator { get; set; }
        public override string ToString();
        public required string Value { get; set; }
        public static bool operator ==(AutomationStringCondition? left, AutomationStringCondition? right);
        public static bool operator !=(AutomationStringCondition? left, AutomationStringCondition? right);
    }

    public readonly struct AutomationStringConditionOperator : IOpenEnum<AutomationStringConditionOperator>, IEquatable<AutomationStringConditionOperator>, IParsable<AutomationStringConditionOperator>, ISpanParsable<AutomationStringConditionOperator>
    {
        public static AutomationStringConditionOperator Contains { get; }
        public static AutomationStringConditionOperator EndsWith { get; }
        public bool Equals(AutomationStringConditionOperator other);
        public override bool Equals(object? obj);
        public static AutomationStringConditionOperator FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<AutomationStringConditionOperator> KnownValues { get; }
        public static AutomationStringConditionOperator NotContains { get; }
        public static AutomationStringConditionOperator NotEndsWith { get; }
        public static AutomationStringConditionOperator NotStartsWith { get; }
        public static AutomationStringConditionOperator Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationStringConditionOperator Parse(string s, IFormatProvider? provider = null);
        public static AutomationStringConditionOperator StartsWith { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationStringConditionOperator result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationStringConditionOperator result);
        public string? Value { get; }
        public static bool operator ==(AutomationStringConditionOperator left, AutomationStringConditionOperator right);
        public static implicit operator AutomationStringConditionOperator(string value);
        public static bool operator !=(AutomationStringConditionOperator left, AutomationStringConditionOperator right);
    }

    public static class AutomationStringConditionOperator.Values
    {
        public const string Contains = "contains";
        public const string EndsWith = "ends_with";
        public const string NotContains = "not_contains";
        public const string NotEndsWith = "not_ends_with";
        public const string NotStartsWith = "not_starts_with";
        public const string StartsWith = "starts_with";
    }

    public sealed class AutomationTeamsChannel : JsonModel, IJsonModel<AutomationTeamsChannel>, IAdditionalDataHolder, IParsable, IEquatable<AutomationTeamsChannel>
    {
        public AutomationTeamsChannel();
        public required string ChannelId { get; set; }
        public static AutomationTeamsChannel CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationTeamsChannel DeepClone();
        public bool Equals(AutomationTeamsChannel? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string TeamId { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationTeamsChannel? left, AutomationTeamsChannel? right);
        public static bool operator !=(AutomationTeamsChannel? left, AutomationTeamsChannel? right);
    }

    public readonly struct AutomationTeamsReplyAccess : IOpenEnum<AutomationTeamsReplyAccess>, IEquatable<AutomationTeamsReplyAccess>, IParsable<AutomationTeamsReplyAccess>, ISpanParsable<AutomationTeamsReplyAccess>
    {
        public static AutomationTeamsReplyAccess DevinUsers { get; }
        public bool Equals(AutomationTeamsReplyAccess other);
        public override bool Equals(object? obj);
        public static AutomationTeamsReplyAccess FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<AutomationTeamsReplyAccess> KnownValues { get; }
        public static AutomationTeamsReplyAccess Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationTeamsReplyAccess Parse(string s, IFormatProvider? provider = null);
        public static AutomationTeamsReplyAccess TeamsUsers { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationTeamsReplyAccess result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationTeamsReplyAccess result);
        public string? Value { get; }
        public static bool operator ==(AutomationTeamsReplyAccess left, AutomationTeamsReplyAccess right);
        public static implicit operator AutomationTeamsReplyAccess(string value);
        public static bool operator !=(AutomationTeamsReplyAccess left, AutomationTeamsReplyAccess right);
    }

    public static class AutomationTeamsReplyAccess.Values
    {
        public const string DevinUsers = "devin_users";
        public const string TeamsUsers = "teams_users";
    }

    public sealed class AutomationTemplateResponse : JsonModel, IJsonModel<AutomationTemplateResponse>, IAdditionalDataHolder, IParsable, IEquatable<AutomationTemplateResponse>
    {
        public AutomationTemplateResponse();
        public required IList<AutomationTemplateResponseActionsItem> Actions { get; set; }
        public required string Category { get; set; }
        public static AutomationTemplateResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationTemplateResponse DeepClone();
        public required string Description { get; set; }
        public string? DocsUrl { get; set; }
        public bool Equals(AutomationTemplateResponse? other);
        public override bool Equals(object? obj);
        public bool? Featured { get; set; }
        public override int GetHashCode();
        public required string Name { get; set; }
        public required IList<string> RequiredIntegrations { get; set; }
        public required IList<string> RequiredMcps { get; set; }
        public required string TemplateId { get; set; }
        public override string ToString();
        public required IList<AutomationTriggerRequestOutput> Triggers { get; set; }
        public static bool operator ==(AutomationTemplateResponse? left, AutomationTemplateResponse? right);
        public static bool operator !=(AutomationTemplateResponse? left, AutomationTemplateResponse? right);
    }

    public sealed class AutomationTemplateResponseActionsItem : IJsonModel<AutomationTemplateResponseActionsItem>, IComposedTypeWrapper, IParsable, IEquatable<AutomationTemplateResponseActionsItem>
    {
        public AutomationMessageSessionAction? AsAutomationMessageSessionAction { get; }
        public AutomationMonitorSessionAction? AsAutomationMonitorSessionAction { get; }
        public AutomationStartSessionActionOutput? AsAutomationStartSessionActionOutput { get; }
        public static AutomationTemplateResponseActionsItem CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationTemplateResponseActionsItem DeepClone();
        public bool Equals(AutomationTemplateResponseActionsItem? other);
        public override bool Equals(object? obj);
        public static AutomationTemplateResponseActionsItem FromAutomationMessageSessionAction(AutomationMessageSessionAction value);
        public static AutomationTemplateResponseActionsItem FromAutomationMonitorSessionAction(AutomationMonitorSessionAction value);
        public static AutomationTemplateResponseActionsItem FromAutomationStartSessionActionOutput(AutomationStartSessionActionOutput value);
        public override int GetHashCode();
        public override string ToString();
        public JsonNode? Unknown { get; }
        public IReadOnlyList<ConstraintViolation> Validate();
        public object? Value { get; }
        public static bool operator ==(AutomationTemplateResponseActionsItem? left, AutomationTemplateResponseActionsItem? right);
        public static implicit operator AutomationTemplateResponseActionsItem(AutomationMessageSessionAction value);
        public static implicit operator AutomationTemplateResponseActionsItem(AutomationMonitorSessionAction value);
        public static implicit operator AutomationTemplateResponseActionsItem(AutomationStartSessionActionOutput value);
        public static bool operator !=(AutomationTemplateResponseActionsItem? left, AutomationTemplateResponseActionsItem? right);
    }

    public sealed class AutomationTemplatesResponse : JsonModel, IJsonModel<AutomationTemplatesResponse>, IAdditionalDataHolder, IParsable, IEquatable<AutomationTemplatesResponse>
    {
        public AutomationTemplatesResponse();
        public static AutomationTemplatesResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationTemplatesResponse DeepClone();
        public bool Equals(AutomationTemplatesResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required IList<AutomationTemplateResponse> Templates { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationTemplatesResponse? left, AutomationTemplatesResponse? right);
        public static bool operator !=(AutomationTemplatesResponse? left, AutomationTemplatesResponse? right);
    }

    public sealed class AutomationTools : JsonModel, IJsonModel<AutomationTools>, IAdditionalDataHolder, IParsable, IEquatable<AutomationTools>
    {
        public AutomationTools();
        public static AutomationTools CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationTools DeepClone();
        public bool Equals(AutomationTools? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public IList<string>? JiraProjects { get; set; }
        public bool? LinearEnabled { get; set; }
        public IList<string>? McpServers { get; set; }
        public IList<AutomationSlackChannel>? SlackChannels { get; set; }
        public AutomationToolsSlackDmScope? SlackDmScope { get; set; }
        public IList<AutomationTeamsChannel>? TeamsChannels { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationTools? left, AutomationTools? right);
        public static bool operator !=(AutomationTools? left, AutomationTools? right);
    }

    public readonly struct AutomationToolsSlackDmScope : IOpenEnum<AutomationToolsSlackDmScope>, IEquatable<AutomationToolsSlackDmScope>, IParsable<AutomationToolsSlackDmScope>, ISpanParsable<AutomationToolsSlackDmScope>
    {
        public bool Equals(AutomationToolsSlackDmScope other);
        public override bool Equals(object? obj);
        public static AutomationToolsSlackDmScope FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<AutomationToolsSlackDmScope> KnownValues { get; }
        public static AutomationToolsSlackDmScope OrgMembers { get; }
        public static AutomationToolsSlackDmScope Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationToolsSlackDmScope Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationToolsSlackDmScope result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationToolsSlackDmScope result);
        public string? Value { get; }
        public static AutomationToolsSlackDmScope Workspace { get; }
        public static bool operator ==(AutomationToolsSlackDmScope left, AutomationToolsSlackDmScope right);
        public static implicit operator AutomationToolsSlackDmScope(string value);
        public static bool operator !=(AutomationToolsSlackDmScope left, AutomationToolsSlackDmScope right);
    }

    public static class AutomationToolsSlackDmScope.Values
    {
        public const string OrgMembers = "org_members";
        public const string Workspace = "workspace";
    }

    public sealed class AutomationTriggerRequestInput : JsonModel, IJsonModel<AutomationTriggerRequestInput>, IAdditionalDataHolder, IParsable, IEquatable<AutomationTriggerRequestInput>
    {
        public AutomationTriggerRequestInput();
        public AutomationConditionsInput? Conditions { get; set; }
        public static AutomationTriggerRequestInput CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationTriggerRequestInput DeepClone();
        public bool Equals(AutomationTriggerRequestInput? other);
        public override bool Equals(object? obj);
        public required AutomationEventType EventType { get; set; }
        public override int GetHashCode();
        public IList<AutomationReply>? Replies { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationTriggerRequestInput? left, AutomationTriggerRequestInput? right);
        public static bool operator !=(AutomationTriggerRequestInput? left, AutomationTriggerRequestInput? right);
    }

    public sealed class AutomationTriggerRequestOutput : JsonModel, IJsonModel<AutomationTriggerRequestOutput>, IAdditionalDataHolder, IParsable, IEquatable<AutomationTriggerRequestOutput>
    {
        public AutomationTriggerRequestOutput();
        public AutomationConditionsOutput? Conditions { get; set; }
        public static AutomationTriggerRequestOutput CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationTriggerRequestOutput DeepClone();
        public bool Equals(AutomationTriggerRequestOutput? other);
        public override bool Equals(object? obj);
        public required AutomationEventType EventType { get; set; }
        public override int GetHashCode();
        public IList<AutomationReply>? Replies { get; set; }
        public override string ToString();
        public static bool operator ==(AutomationTriggerRequestOutput? left, AutomationTriggerRequestOutput? right);
        public static bool operator !=(AutomationTriggerRequestOutput? left, AutomationTriggerRequestOutput? right);
    }

    public sealed class AutomationTriggerResponse : JsonModel, IJsonModel<AutomationTriggerResponse>, IAdditionalDataHolder, IParsable, IEquatable<AutomationTriggerResponse>
    {
        public AutomationTriggerResponse();
        public AutomationConditionsOutput? Conditions { get; set; }
        public static AutomationTriggerResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationTriggerResponse DeepClone();
        public bool Equals(AutomationTriggerResponse? other);
        public override bool Equals(object? obj);
        public required string EventType { get; set; }
        public override int GetHashCode();
        public IList<AutomationReply>? Replies { get; set; }
        public override string ToString();
        public required string TriggerId { get; set; }
        public AutomationWebhookResponse? Webhook { get; set; }
        public static bool operator ==(AutomationTriggerResponse? left, AutomationTriggerResponse? right);
        public static bool operator !=(AutomationTriggerResponse? left, AutomationTriggerResponse? right);
    }

    public sealed class AutomationUpdateRequest : JsonModel, IJsonModel<AutomationUpdateRequest>, IAdditionalDataHolder, IParsable, IEquatable<AutomationUpdateRequest>
    {
        public AutomationUpdateRequest();
        public IList<AutomationUpdateRequestActionsItem>? Actions { get; set; }
        public AutomationConcurrency? Concurrency { get; set; }
        public static AutomationUpdateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationUpdateRequest DeepClone();
        public bool? Enabled { get; set; }
        public bool Equals(AutomationUpdateRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public AutomationLimits? Limits { get; set; }
        public IDictionary<string, string?>? Metadata { get; set; }
        public string? Name { get; set; }
        public AutomationNotifications? Notifications { get; set; }
        public AutomationUpdateRequestRunAs? RunAs { get; set; }
        public AutomationSecurityProfileSelection? SecurityProfile { get; set; }
        public AutomationSessionSettingsInput? SessionSettings { get; set; }
        public AutomationSlackReplyAccess? SlackReplyAccess { get; set; }
        public AutomationTeamsReplyAccess? TeamsReplyAccess { get; set; }
        public override string ToString();
        public AutomationTools? Tools { get; set; }
        public IList<AutomationTriggerRequestInput>? Triggers { get; set; }
        public static bool operator ==(AutomationUpdateRequest? left, AutomationUpdateRequest? right);
        public static bool operator !=(AutomationUpdateRequest? left, AutomationUpdateRequest? right);
    }

    public sealed class AutomationUpdateRequestActionsItem : IJsonModel<AutomationUpdateRequestActionsItem>, IComposedTypeWrapper, IParsable, IEquatable<AutomationUpdateRequestActionsItem>
    {
        public AutomationMessageSessionActionUpdate? AsAutomationMessageSessionActionUpdate { get; }
        public AutomationMonitorSessionActionUpdate? AsAutomationMonitorSessionActionUpdate { get; }
        public AutomationStartSessionActionUpdate? AsAutomationStartSessionActionUpdate { get; }
        public static AutomationUpdateRequestActionsItem CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationUpdateRequestActionsItem DeepClone();
        public bool Equals(AutomationUpdateRequestActionsItem? other);
        public override bool Equals(object? obj);
        public static AutomationUpdateRequestActionsItem FromAutomationMessageSessionActionUpdate(AutomationMessageSessionActionUpdate value);
        public static AutomationUpdateRequestActionsItem FromAutomationMonitorSessionActionUpdate(AutomationMonitorSessionActionUpdate value);
        public static AutomationUpdateRequestActionsItem FromAutomationStartSessionActionUpdate(AutomationStartSessionActionUpdate value);
        public override int GetHashCode();
        public override string ToString();
        public JsonNode? Unknown { get; }
        public IReadOnlyList<ConstraintViolation> Validate();
        public object? Value { get; }
        public static bool operator ==(AutomationUpdateRequestActionsItem? left, AutomationUpdateRequestActionsItem? right);
        public static implicit operator AutomationUpdateRequestActionsItem(AutomationMessageSessionActionUpdate value);
        public static implicit operator AutomationUpdateRequestActionsItem(AutomationMonitorSessionActionUpdate value);
        public static implicit operator AutomationUpdateRequestActionsItem(AutomationStartSessionActionUpdate value);
        public static bool operator !=(AutomationUpdateRequestActionsItem? left, AutomationUpdateRequestActionsItem? right);
    }

    public sealed class AutomationUpdateRequestRunAs : IJsonModel<AutomationUpdateRequestRunAs>, IComposedTypeWrapper, IParsable, IEquatable<AutomationUpdateRequestRunAs>
    {
        public AutomationRunAsCreator? AsAutomationRunAsCreator { get; }
        public AutomationRunAsOrganization? AsAutomationRunAsOrganization { get; }
        public AutomationRunAsServiceUser? AsAutomationRunAsServiceUser { get; }
        public static AutomationUpdateRequestRunAs CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationUpdateRequestRunAs DeepClone();
        public bool Equals(AutomationUpdateRequestRunAs? other);
        public override bool Equals(object? obj);
        public static AutomationUpdateRequestRunAs FromAutomationRunAsCreator(AutomationRunAsCreator value);
        public static AutomationUpdateRequestRunAs FromAutomationRunAsOrganization(AutomationRunAsOrganization value);
        public static AutomationUpdateRequestRunAs FromAutomationRunAsServiceUser(AutomationRunAsServiceUser value);
        public override int GetHashCode();
        public override string ToString();
        public JsonNode? Unknown { get; }
        public IReadOnlyList<ConstraintViolation> Validate();
        public object? Value { get; }
        public static bool operator ==(AutomationUpdateRequestRunAs? left, AutomationUpdateRequestRunAs? right);
        public static implicit operator AutomationUpdateRequestRunAs(AutomationRunAsCreator value);
        public static implicit operator AutomationUpdateRequestRunAs(AutomationRunAsOrganization value);
        public static implicit operator AutomationUpdateRequestRunAs(AutomationRunAsServiceUser value);
        public static bool operator !=(AutomationUpdateRequestRunAs? left, AutomationUpdateRequestRunAs? right);
    }

    public readonly struct AutomationUpdateSemantics : IOpenEnum<AutomationUpdateSemantics>, IEquatable<AutomationUpdateSemantics>, IParsable<AutomationUpdateSemantics>, ISpanParsable<AutomationUpdateSemantics>
    {
        public bool Equals(AutomationUpdateSemantics other);
        public override bool Equals(object? obj);
        public static AutomationUpdateSemantics FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<AutomationUpdateSemantics> KnownValues { get; }
        public static AutomationUpdateSemantics MergePatch { get; }
        public static AutomationUpdateSemantics Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static AutomationUpdateSemantics Parse(string s, IFormatProvider? provider = null);
        public static AutomationUpdateSemantics ReplaceGroups { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AutomationUpdateSemantics result);
        public static bool TryParse(string? s, IFormatProvider? provider, out AutomationUpdateSemantics result);
        public string? Value { get; }
        public static bool operator ==(AutomationUpdateSemantics left, AutomationUpdateSemantics right);
        public static implicit operator AutomationUpdateSemantics(string value);
        public static bool operator !=(AutomationUpdateSemantics left, AutomationUpdateSemantics right);
    }

    public static class AutomationUpdateSemantics.Values
    {
        public const string MergePatch = "merge_patch";
        public const string ReplaceGroups = "replace_groups";
    }

    public sealed class AutomationWebhookResponse : JsonModel, IJsonModel<AutomationWebhookResponse>, IAdditionalDataHolder, IParsable, IEquatable<AutomationWebhookResponse>
    {
        public AutomationWebhookResponse();
        public static AutomationWebhookResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public AutomationWebhookResponse DeepClone();
        public bool Equals(AutomationWebhookResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? Secret { get; set; }
        public override string ToString();
        public required string Url { get; set; }
        public static bool operator ==(AutomationWebhookResponse? left, AutomationWebhookResponse? right);
        public static bool operator !=(AutomationWebhookResponse? left, AutomationWebhookResponse? right);
    }

    public sealed class Blueprint : JsonModel, IJsonModel<Blueprint>, IAdditionalDataHolder, IParsable, IEquatable<Blueprint>
    {
        public Blueprint();
        public required string BlueprintId { get; set; }
        public static Blueprint CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public Blueprint DeepClone();
        public bool Equals(Blueprint? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string? RepoName { get; set; }
        public override string ToString();
        public required BlueprintType Type { get; set; }
        public required DateTimeOffset UpdatedAt { get; set; }
        public static bool operator ==(Blueprint? left, Blueprint? right);
        public static bool operator !=(Blueprint? left, Blueprint? right);
    }

    public sealed class BlueprintFile : JsonModel, IJsonModel<BlueprintFile>, IAdditionalDataHolder, IParsable, IEquatable<BlueprintFile>
    {
        public BlueprintFile();
        public required string BlueprintId { get; set; }
        public static BlueprintFile CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public BlueprintFile DeepClone();
        public required string EnvVarName { get; set; }
        public bool Equals(BlueprintFile? other);
        public override bool Equals(object? obj);
        public required string FileId { get; set; }
        public override int GetHashCode();
        public required string Name { get; set; }
        public required long SizeBytes { get; set; }
        public override string ToString();
        public required DateTimeOffset UpdatedAt { get; set; }
        public static bool operator ==(BlueprintFile? left, BlueprintFile? right);
        public static bool operator !=(BlueprintFile? left, BlueprintFile? right);
    }

    public sealed class BlueprintFileList : JsonModel, IJsonModel<BlueprintFileList>, IAdditionalDataHolder, IParsable, IEquatable<BlueprintFileList>
    {
        public BlueprintFileList();
        public static BlueprintFileList CreateFromDiscriminatorValue(IParseNode parseNode);
        public required IList<BlueprintFile> Data { get; set; }
        public BlueprintFileList DeepClone();
        public bool Equals(BlueprintFileList? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(BlueprintFileList? left, BlueprintFileList? right);
        public static bool operator !=(BlueprintFileList? left, BlueprintFileList? right);
    }

    public sealed class BlueprintList : JsonModel, IJsonModel<BlueprintList>, IAdditionalDataHolder, IParsable, IEquatable<BlueprintList>
    {
        public BlueprintList();
        public static BlueprintList CreateFromDiscriminatorValue(IParseNode parseNode);
        public required IList<Blueprint> Data { get; set; }
        public BlueprintList DeepClone();
        public bool Equals(BlueprintList? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(BlueprintList? left, BlueprintList? right);
        public static bool operator !=(BlueprintList? left, BlueprintList? right);
    }

    public readonly struct BlueprintType : IOpenEnum<BlueprintType>, IEquatable<BlueprintType>, IParsable<BlueprintType>, ISpanParsable<BlueprintType>
    {
        public static BlueprintType Enterprise { get; }
        public bool Equals(BlueprintType other);
        public override bool Equals(object? obj);
        public static BlueprintType FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<BlueprintType> KnownValues { get; }
        public static BlueprintType Org { get; }
        public static BlueprintType Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static BlueprintType Parse(string s, IFormatProvider? provider = null);
        public static BlueprintType Repo { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out BlueprintType result);
        public static bool TryParse(string? s, IFormatProvider? provider, out BlueprintType result);
        public string? Value { get; }
        public static bool operator ==(BlueprintType left, BlueprintType right);
        public static implicit operator BlueprintType(string value);
        public static bool operator !=(BlueprintType left, BlueprintType right);
    }

    public static class BlueprintType.Values
    {
        public const string Enterprise = "enterprise";
        public const string Org = "org";
        public const string Repo = "repo";
    }

    public sealed class Build : JsonModel, IJsonModel<Build>, IAdditionalDataHolder, IParsable, IEquatable<Build>
    {
        public Build();
        public required string BuildId { get; set; }
        public required DateTimeOffset? CompletedAt { get; set; }
        public static Build CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public Build DeepClone();
        public bool Equals(Build? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required bool Pinned { get; set; }
        public required DateTimeOffset? StartedAt { get; set; }
        public required BuildStatus Status { get; set; }
        public override string ToString();
        public required BuildTrigger? Trigger { get; set; }
        public required string? TriggeredByUserId { get; set; }
        public required DateTimeOffset UpdatedAt { get; set; }
        public static bool operator ==(Build? left, Build? right);
        public static bool operator !=(Build? left, Build? right);
    }

    public sealed class BuildPage : JsonModel, IJsonModel<BuildPage>, IAdditionalDataHolder, IParsable, IEquatable<BuildPage>
    {
        public BuildPage();
        public static BuildPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public BuildPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(BuildPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<Build> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(BuildPage? left, BuildPage? right);
        public static bool operator !=(BuildPage? left, BuildPage? right);
    }

    public readonly struct BuildStatus : IOpenEnum<BuildStatus>, IEquatable<BuildStatus>, IParsable<BuildStatus>, ISpanParsable<BuildStatus>
    {
        public static BuildStatus Cancelled { get; }
        public bool Equals(BuildStatus other);
        public override bool Equals(object? obj);
        public static BuildStatus Failed { get; }
        public static BuildStatus FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<BuildStatus> KnownValues { get; }
        public static BuildStatus Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static BuildStatus Parse(string s, IFormatProvider? provider = null);
        public static BuildStatus Pending { get; }
        public static BuildStatus Running { get; }
        public static BuildStatus Succeeded { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out BuildStatus result);
        public static bool TryParse(string? s, IFormatProvider? provider, out BuildStatus result);
        public string? Value { get; }
        public static bool operator ==(BuildStatus left, BuildStatus right);
        public static implicit operator BuildStatus(string value);
        public static bool operator !=(BuildStatus left, BuildStatus right);
    }

    public static class BuildStatus.Values
    {
        public const string Cancelled = "cancelled";
        public const string Failed = "failed";
        public const string Pending = "pending";
        public const string Running = "running";
        public const string Succeeded = "succeeded";
    }

    public readonly struct BuildTrigger : IOpenEnum<BuildTrigger>, IEquatable<BuildTrigger>, IParsable<BuildTrigger>, ISpanParsable<BuildTrigger>
    {
        public static BuildTrigger Auto { get; }
        public bool Equals(BuildTrigger other);
        public override bool Equals(object? obj);
        public static BuildTrigger FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<BuildTrigger> KnownValues { get; }
        public static BuildTrigger Manual { get; }
        public static BuildTrigger Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static BuildTrigger Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out BuildTrigger result);
        public static bool TryParse(string? s, IFormatProvider? provider, out BuildTrigger result);
        public string? Value { get; }
        public static bool operator ==(BuildTrigger left, BuildTrigger right);
        public static implicit operator BuildTrigger(string value);
        public static bool operator !=(BuildTrigger left, BuildTrigger right);
    }

    public static class BuildTrigger.Values
    {
        public const string Auto = "auto";
        public const string Manual = "manual";
    }

    public sealed class BulkIndexRepositoriesRequest : JsonModel, IJsonModel<BulkIndexRepositoriesRequest>, IAdditionalDataHolder, IParsable, IEquatable<BulkIndexRepositoriesRequest>
    {
        public BulkIndexRepositoriesRequest();
        public static BulkIndexRepositoriesRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public BulkIndexRepositoriesRequest DeepClone();
        public bool Equals(BulkIndexRepositoriesRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required IList<RepositoryIndexingItem> Repositories { get; set; }
        public override string ToString();
        public static bool operator ==(BulkIndexRepositoriesRequest? left, BulkIndexRepositoriesRequest? right);
        public static bool operator !=(BulkIndexRepositoriesRequest? left, BulkIndexRepositoriesRequest? right);
    }

    public sealed class CategoryMetrics : JsonModel, IJsonModel<CategoryMetrics>, IAdditionalDataHolder, IParsable, IEquatable<CategoryMetrics>
    {
        public CategoryMetrics();
        public required double Acus { get; set; }
        public required string Category { get; set; }
        public static CategoryMetrics CreateFromDiscriminatorValue(IParseNode parseNode);
        public CategoryMetrics DeepClone();
        public bool Equals(CategoryMetrics? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required long SessionsCount { get; set; }
        public required IList<SubcategoryMetrics> Subcategories { get; set; }
        public override string ToString();
        public static bool operator ==(CategoryMetrics? left, CategoryMetrics? right);
        public static bool operator !=(CategoryMetrics? left, CategoryMetrics? right);
    }

    public sealed class CodeScanFindingPage : JsonModel, IJsonModel<CodeScanFindingPage>, IAdditionalDataHolder, IParsable, IEquatable<CodeScanFindingPage>
    {
        public CodeScanFindingPage();
        public static CodeScanFindingPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public CodeScanFindingPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(CodeScanFindingPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<CodeScanFindingResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(CodeScanFindingPage? left, CodeScanFindingPage? right);
        public static bool operator !=(CodeScanFindingPage? left, CodeScanFindingPage? right);
    }

    public sealed class CodeScanFindingResponse : JsonModel, IJsonModel<CodeScanFindingResponse>, IAdditionalDataHolder, IParsable, IEquatable<CodeScanFindingResponse>
    {
        public CodeScanFindingResponse();
        public required string? Category { get; set; }
        public required IList<string> CodeOwners { get; set; }
        public static CodeScanFindingResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public CodeScanFindingResponse DeepClone();
        public required string? Description { get; set; }
        public bool Equals(CodeScanFindingResponse? other);
        public override bool Equals(object? obj);
        public required string FindingId { get; set; }
        public override int GetHashCode();
        public required string? Note { get; set; }
        public required string? OrchestratorSessionId { get; set; }
        public required string? PrUrl { get; set; }
        public required string? Recommendation { get; set; }
        public required IList<CodeScanReferenceSnippetResponse> ReferenceSnippets { get; set; }
        public IList<string>? RelatedFindingIds { get; set; }
        public required string RepoName { get; set; }
        public required string ScanId { get; set; }
        public required string? SessionId { get; set; }
        public required CodeScanFindingSeverity Severity { get; set; }
        public required CodeScanFindingStatus Status { get; set; }
        public required string? Title { get; set; }
        public override string ToString();
        public static bool operator ==(CodeScanFindingResponse? left, CodeScanFindingResponse? right);
        public static bool operator !=(CodeScanFindingResponse? left, CodeScanFindingResponse? right);
    }

    public readonly struct CodeScanFindingSeverity : IOpenEnum<CodeScanFindingSeverity>, IEquatable<CodeScanFindingSeverity>, IParsable<CodeScanFindingSeverity>, ISpanParsable<CodeScanFindingSeverity>
    {
        public static CodeScanFindingSeverity Critical { get; }
        public bool Equals(CodeScanFindingSeverity other);
        public override bool Equals(object? obj);
        public static CodeScanFindingSeverity FromValue(string value);
        public override int GetHashCode();
        public static CodeScanFindingSeverity High { get; }
        public bool IsKnown { get; }
        public static IReadOnlyList<CodeScanFindingSeverity> KnownValues { get; }
        public static CodeScanFindingSeverity Low { get; }
        public static CodeScanFindingSeverity Medium { get; }
        public static CodeScanFindingSeverity Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static CodeScanFindingSeverity Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CodeScanFindingSeverity result);
        public static bool TryParse(string? s, IFormatProvider? provider, out CodeScanFindingSeverity result);
        public string? Value { get; }
        public static bool operator ==(CodeScanFindingSeverity left, CodeScanFindingSeverity right);
        public static implicit operator CodeScanFindingSeverity(string value);
        public static bool operator !=(CodeScanFindingSeverity left, CodeScanFindingSeverity right);
    }

    public static class CodeScanFindingSeverity.Values
    {
        public const string Critical = "critical";
        public const string High = "high";
        public const string Low = "low";
        public const string Medium = "medium";
    }

    public readonly struct CodeScanFindingStatus : IOpenEnum<CodeScanFindingStatus>, IEquatable<CodeScanFindingStatus>, IParsable<CodeScanFindingStatus>, ISpanParsable<CodeScanFindingStatus>
    {
        public static CodeScanFindingStatus Dismissed { get; }
        public bool Equals(CodeScanFindingStatus other);
        public override bool Equals(object? obj);
        public static CodeScanFindingStatus FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<CodeScanFindingStatus> KnownValues { get; }
        public static CodeScanFindingStatus Open { get; }
        public static CodeScanFindingStatus Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static CodeScanFindingStatus Parse(string s, IFormatProvider? provider = null);
        public static CodeScanFindingStatus Resolved { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CodeScanFindingStatus result);
        public static bool TryParse(string? s, IFormatProvider? provider, out CodeScanFindingStatus result);
        public string? Value { get; }
        public static bool operator ==(CodeScanFindingStatus left, CodeScanFindingStatus right);
        public static implicit operator CodeScanFindingStatus(string value);
        public static bool operator !=(CodeScanFindingStatus left, CodeScanFindingStatus right);
    }

    public static class CodeScanFindingStatus.Values
    {
        public const string Dismissed = "dismissed";
        public const string Open = "open";
        public const string Resolved = "resolved";
    }

    public sealed class CodeScanIngestionStartRequest : JsonModel, IJsonModel<CodeScanIngestionStartRequest>, IAdditionalDataHolder, IParsable, IEquatable<CodeScanIngestionStartRequest>
    {
        public CodeScanIngestionStartRequest();
        public IList<Uri>? AttachmentUrls { get; set; }
        public static CodeScanIngestionStartRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public CodeScanIngestionStartRequest DeepClone();
        public bool Equals(CodeScanIngestionStartRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? Host { get; set; }
        public required string ProfileId { get; set; }
        public required string RepoName { get; set; }
        public override string ToString();
        public static bool operator ==(CodeScanIngestionStartRequest? left, CodeScanIngestionStartRequest? right);
        public static bool operator !=(CodeScanIngestionStartRequest? left, CodeScanIngestionStartRequest? right);
    }

    public sealed class CodeScanMetricsResponse : JsonModel, IJsonModel<CodeScanMetricsResponse>, IAdditionalDataHolder, IParsable, IEquatable<CodeScanMetricsResponse>
    {
        public CodeScanMetricsResponse();
        public required double? AvgPrOpenDurationSeconds { get; set; }
        public required double? AvgPrTimeToMergeSeconds { get; set; }
        public static CodeScanMetricsResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public CodeScanMetricsResponse DeepClone();
        public bool Equals(CodeScanMetricsResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required long OpenCriticalFindingsCount { get; set; }
        public required long OpenHighFindingsCount { get; set; }
        public required long OpenLowFindingsCount { get; set; }
        public required long OpenMediumFindingsCount { get; set; }
        public required long PrsClosedCount { get; set; }
        public required long PrsCreatedCount { get; set; }
        public required long PrsMergedCount { get; set; }
        public required long PrsOpenCount { get; set; }
        public required long ReposScannedCount { get; set; }
        public required long ScansCount { get; set; }
        public override string ToString();
        public static bool operator ==(CodeScanMetricsResponse? left, CodeScanMetricsResponse? right);
        public static bool operator !=(CodeScanMetricsResponse? left, CodeScanMetricsResponse? right);
    }

    public sealed class CodeScanPage : JsonModel, IJsonModel<CodeScanPage>, IAdditionalDataHolder, IParsable, IEquatable<CodeScanPage>
    {
        public CodeScanPage();
        public static CodeScanPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public CodeScanPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(CodeScanPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<CodeScanResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(CodeScanPage? left, CodeScanPage? right);
        public static bool operator !=(CodeScanPage? left, CodeScanPage? right);
    }

    public sealed class CodeScanProfileDetailResponse : JsonModel, IJsonModel<CodeScanProfileDetailResponse>, IAdditionalDataHolder, IParsable, IEquatable<CodeScanProfileDetailResponse>
    {
        public CodeScanProfileDetailResponse();
        public string? CommunicationGuidance { get; set; }
        public static CodeScanProfileDetailResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public CodeScanProfileDetailResponse DeepClone();
        public required string? Description { get; set; }
        public bool Equals(CodeScanProfileDetailResponse? other);
        public override bool Equals(object? obj);
        public required IList<string>? ExcludeGlobs { get; set; }
        public override int GetHashCode();
        public required IList<string>? IncludeGlobs { get; set; }
        public required string? IngestionSourceGuidance { get; set; }
        public required string? InvestigationGuidance { get; set; }
        public required CodeScanProfileMode Mode { get; set; }
        public required string Name { get; set; }
        public required string? OrgId { get; set; }
        public required string? PostIngestionGuidance { get; set; }
        public required string ProfileId { get; set; }
        public required string? RemediationGuidance { get; set; }
        public required string? ReportGuidance { get; set; }
        public required CodeScanType ScanType { get; set; }
        public required string? ThreatModelGuidance { get; set; }
        public override string ToString();
        public required string? TriageGuidance { get; set; }
        public required string? ValidationGuidance { get; set; }
        public required CodeScanProfileVisibility Visibility { get; set; }
        public static bool operator ==(CodeScanProfileDetailResponse? left, CodeScanProfileDetailResponse? right);
        public static bool operator !=(CodeScanProfileDetailResponse? left, CodeScanProfileDetailResponse? right);
    }

    public readonly struct CodeScanProfileMode : IOpenEnum<CodeScanProfileMode>, IEquatable<CodeScanProfileMode>, IParsable<CodeScanProfileMode>, ISpanParsable<CodeScanProfileMode>
    {
        public static CodeScanProfileMode Discover { get; }
        public bool Equals(CodeScanProfileMode other);
        public override bool Equals(object? obj);
        public static CodeScanProfileMode FromValue(string value);
        public override int GetHashCode();
        public static CodeScanProfileMode Ingest { get; }
        public bool IsKnown { get; }
        public static IReadOnlyList<CodeScanProfileMode> KnownValues { get; }
        public static CodeScanProfileMode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static CodeScanProfileMode Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CodeScanProfileMode result);
        public static bool TryParse(string? s, IFormatProvider? provider, out CodeScanProfileMode result);
        public string? Value { get; }
        public static bool operator ==(CodeScanProfileMode left, CodeScanProfileMode right);
        public static implicit operator CodeScanProfileMode(string value);
        public static bool operator !=(CodeScanProfileMode left, CodeScanProfileMode right);
    }

    public static class CodeScanProfileMode.Values
    {
        public const string Discover = "discover";
        public const string Ingest = "ingest";
    }

    public sealed class CodeScanProfilePage : JsonModel, IJsonModel<CodeScanProfilePage>, IAdditionalDataHolder, IParsable, IEquatable<CodeScanProfilePage>
    {
        public CodeScanProfilePage();
        public static CodeScanProfilePage CreateFromDiscriminatorValue(IParseNode parseNode);
        public CodeScanProfilePage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(CodeScanProfilePage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<CodeScanProfileSummaryResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(CodeScanProfilePage? left, CodeScanProfilePage? right);
        public static bool operator !=(CodeScanProfilePage? left, CodeScanProfilePage? right);
    }

    public sealed class CodeScanProfileResponse : JsonModel, IJsonModel<CodeScanProfileResponse>, IAdditionalDataHolder, IParsable, IEquatable<CodeScanProfileResponse>
    {
        public CodeScanProfileResponse();
        public static CodeScanProfileResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public CodeScanProfileResponse DeepClone();
        public bool Equals(CodeScanProfileResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string Name { get; set; }
        public required string ProfileId { get; set; }
        public override string ToString();
        public static bool operator ==(CodeScanProfileResponse? left, CodeScanProfileResponse? right);
        public static bool operator !=(CodeScanProfileResponse? left, CodeScanProfileResponse? right);
    }

    public sealed class CodeScanProfileSummaryResponse : JsonModel, IJsonModel<CodeScanProfileSummaryResponse>, IAdditionalDataHolder, IParsable, IEquatable<CodeScanProfileSummaryResponse>
    {
        public CodeScanProfileSummaryResponse();
        public static CodeScanProfileSummaryResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public CodeScanProfileSummaryResponse DeepClone();
        public required string? Description { get; set; }
        public bool Equals(CodeScanProfileSummaryResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required CodeScanProfileMode Mode { get; set; }
        public required string Name { get; set; }
        public required string? OrgId { get; set; }
        public required string ProfileId { get; set; }
        public required CodeScanType ScanType { get; set; }
        public override string ToString();
        public required CodeScanProfileVisibility Visibility { get; set; }
        public static bool operator ==(CodeScanProfileSummaryResponse? left, CodeScanProfileSummaryResponse? right);
        public static bool operator !=(CodeScanProfileSummaryResponse? left, CodeScanProfileSummaryResponse? right);
    }

    public readonly struct CodeScanProfileVisibility : IOpenEnum<CodeScanProfileVisibility>, IEquatable<CodeScanProfileVisibility>, IParsable<CodeScanProfileVisibility>, ISpanParsable<CodeScanProfileVisibility>
    {
        public static CodeScanProfileVisibility Account { get; }
        public bool Equals(CodeScanProfileVisibility other);
        public override bool Equals(object? obj);
        public static CodeScanProfileVisibility FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<CodeScanProfileVisibility> KnownValues { get; }
        public static CodeScanProfileVisibility Org { get; }
        public static CodeScanProfileVisibility Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static CodeScanProfileVisibility Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CodeScanProfileVisibility result);
        public static bool TryParse(string? s, IFormatProvider? provider, out CodeScanProfileVisibility result);
        public string? Value { get; }
        public static bool operator ==(CodeScanProfileVisibility left, CodeScanProfileVisibility right);
        public static implicit operator CodeScanProfileVisibility(string value);
        public static bool operator !=(CodeScanProfileVisibility left, CodeScanProfileVisibility right);
    }

    public static class CodeScanProfileVisibility.Values
    {
        public const string Account = "account";
        public const string Org = "org";
    }

    public sealed class CodeScanReferenceSnippetResponse : JsonModel, IJsonModel<CodeScanReferenceSnippetResponse>, IAdditionalDataHolder, IParsable, IEquatable<CodeScanReferenceSnippetResponse>
    {
        public CodeScanReferenceSnippetResponse();
        public string? Code { get; set; }
        public string? Commentary { get; set; }
        public static CodeScanReferenceSnippetResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public CodeScanReferenceSnippetResponse DeepClone();
        public long? EndLine { get; set; }
        public bool Equals(CodeScanReferenceSnippetResponse? other);
        public override bool Equals(object? obj);
        public string? FilePath { get; set; }
        public override int GetHashCode();
        public long? StartLine { get; set; }
        public override string ToString();
        public static bool operator ==(CodeScanReferenceSnippetResponse? left, CodeScanReferenceSnippetResponse? right);
        public static bool operator !=(CodeScanReferenceSnippetResponse? left, CodeScanReferenceSnippetResponse? right);
    }

    public sealed class CodeScanRemediateResponse : JsonModel, IJsonModel<CodeScanRemediateResponse>, IAdditionalDataHolder, IParsable, IEquatable<CodeScanRemediateResponse>
    {
        public CodeScanRemediateResponse();
        public static CodeScanRemediateResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public CodeScanRemediateResponse DeepClone();
        public bool Equals(CodeScanRemediateResponse? other);
        public override bool Equals(object? obj);
        public required string FindingId { get; set; }
        public override int GetHashCode();
        public required string SessionId { get; set; }
        public override string ToString();
        public static bool operator ==(CodeScanRemediateResponse? left, CodeScanRemediateResponse? right);
        public static bool operator !=(CodeScanRemediateResponse? left, CodeScanRemediateResponse? right);
    }

    public sealed class CodeScanResponse : JsonModel, IJsonModel<CodeScanResponse>, IAdditionalDataHolder, IParsable, IEquatable<CodeScanResponse>
    {
        public CodeScanResponse();
        public static CodeScanResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public CodeScanResponse DeepClone();
        public bool Equals(CodeScanResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string? Host { get; set; }
        public required string OrgId { get; set; }
        public required CodeScanProfileResponse? Profile { get; set; }
        public required string RepoName { get; set; }
        public required string ScanId { get; set; }
        public required CodeScanType ScanType { get; set; }
        public required CodeScanStatus Status { get; set; }
        public override string ToString();
        public static bool operator ==(CodeScanResponse? left, CodeScanResponse? right);
        public static bool operator !=(CodeScanResponse? left, CodeScanResponse? right);
    }

    public sealed class CodeScanStartRequest : JsonModel, IJsonModel<CodeScanStartRequest>, IAdditionalDataHolder, IParsable, IEquatable<CodeScanStartRequest>
    {
        public CodeScanStartRequest();
        public string? CommitSha { get; set; }
        public static CodeScanStartRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public CodeScanStartRequest DeepClone();
        public bool Equals(CodeScanStartRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? Host { get; set; }
        public string? ProfileId { get; set; }
        public required string RepoName { get; set; }
        public CodeScanType? ScanType { get; set; }
        public override string ToString();
        public static bool operator ==(CodeScanStartRequest? left, CodeScanStartRequest? right);
        public static bool operator !=(CodeScanStartRequest? left, CodeScanStartRequest? right);
    }

    public readonly struct CodeScanStatus : IOpenEnum<CodeScanStatus>, IEquatable<CodeScanStatus>, IParsable<CodeScanStatus>, ISpanParsable<CodeScanStatus>
    {
        public static CodeScanStatus AwaitingUserInput { get; }
        public static CodeScanStatus Cancelled { get; }
        public static CodeScanStatus Completed { get; }
        public bool Equals(CodeScanStatus other);
        public override bool Equals(object? obj);
        public static CodeScanStatus Failed { get; }
        public static CodeScanStatus FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<CodeScanStatus> KnownValues { get; }
        public static CodeScanStatus Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static CodeScanStatus Parse(string s, IFormatProvider? provider = null);
        public static CodeScanStatus Pending { get; }
        public static CodeScanStatus Running { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CodeScanStatus result);
        public static bool TryParse(string? s, IFormatProvider? provider, out CodeScanStatus result);
        public string? Value { get; }
        public static CodeScanStatus Waiting { get; }
        public static bool operator ==(CodeScanStatus left, CodeScanStatus right);
        public static implicit operator CodeScanStatus(string value);
        public static bool operator !=(CodeScanStatus left, CodeScanStatus right);
    }

    public static class CodeScanStatus.Values
    {
        public const string AwaitingUserInput = "awaiting_user_input";
        public const string Cancelled = "cancelled";
        public const string Completed = "completed";
        public const string Failed = "failed";
        public const string Pending = "pending";
        public const string Running = "running";
        public const string Waiting = "waiting";
    }

    public readonly struct CodeScanType : IOpenEnum<CodeScanType>, IEquatable<CodeScanType>, IParsable<CodeScanType>, ISpanParsable<CodeScanType>
    {
        public static CodeScanType Accessibility { get; }
        public static CodeScanType CodeQuality { get; }
        public static CodeScanType DbQueries { get; }
        public static CodeScanType DeadCode { get; }
        public bool Equals(CodeScanType other);
        public override bool Equals(object? obj);
        public static CodeScanType FromValue(string value);
        public static CodeScanType General { get; }
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<CodeScanType> KnownValues { get; }
        public static CodeScanType MigrationDocs { get; }
        public static CodeScanType Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static CodeScanType Parse(string s, IFormatProvider? provider = null);
        public static CodeScanType Performance { get; }
        public static CodeScanType Security { get; }
        public static CodeScanType Telemetry { get; }
        public static CodeScanType TestCoverage { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CodeScanType result);
        public static bool TryParse(string? s, IFormatProvider? provider, out CodeScanType result);
        public string? Value { get; }
        public static bool operator ==(CodeScanType left, CodeScanType right);
        public static implicit operator CodeScanType(string value);
        public static bool operator !=(CodeScanType left, CodeScanType right);
    }

    public static class CodeScanType.Values
    {
        public const string Accessibility = "accessibility";
        public const string CodeQuality = "code-quality";
        public const string DbQueries = "db-queries";
        public const string DeadCode = "dead-code";
        public const string General = "general";
        public const string MigrationDocs = "migration-docs";
        public const string Performance = "performance";
        public const string Security = "security";
        public const string Telemetry = "telemetry";
        public const string TestCoverage = "test-coverage";
    }

    public sealed class ConsumptionByDateResponse : JsonModel, IJsonModel<ConsumptionByDateResponse>, IAdditionalDataHolder, IParsable, IEquatable<ConsumptionByDateResponse>
    {
        public ConsumptionByDateResponse();
        public required double Acus { get; set; }
        public required AcusByProduct AcusByProduct { get; set; }
        public static ConsumptionByDateResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required long Date { get; set; }
        public ConsumptionByDateResponse DeepClone();
        public bool Equals(ConsumptionByDateResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(ConsumptionByDateResponse? left, ConsumptionByDateResponse? right);
        public static bool operator !=(ConsumptionByDateResponse? left, ConsumptionByDateResponse? right);
    }

    public sealed class ConsumptionCycle : JsonModel, IJsonModel<ConsumptionCycle>, IAdditionalDataHolder, IParsable, IEquatable<ConsumptionCycle>
    {
        public ConsumptionCycle();
        public required long After { get; set; }
        public required long Before { get; set; }
        public static ConsumptionCycle CreateFromDiscriminatorValue(IParseNode parseNode);
        public ConsumptionCycle DeepClone();
        public bool Equals(ConsumptionCycle? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(ConsumptionCycle? left, ConsumptionCycle? right);
        public static bool operator !=(ConsumptionCycle? left, ConsumptionCycle? right);
    }

    public sealed class ConsumptionCyclePage : JsonModel, IJsonModel<ConsumptionCyclePage>, IAdditionalDataHolder, IParsable, IEquatable<ConsumptionCyclePage>
    {
        public ConsumptionCyclePage();
        public static ConsumptionCyclePage CreateFromDiscriminatorValue(IParseNode parseNode);
        public ConsumptionCyclePage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(ConsumptionCyclePage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<ConsumptionCycle> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(ConsumptionCyclePage? left, ConsumptionCyclePage? right);
        public static bool operator !=(ConsumptionCyclePage? left, ConsumptionCyclePage? right);
    }

    public sealed class ConsumptionResponse : JsonModel, IJsonModel<ConsumptionResponse>, IAdditionalDataHolder, IParsable, IEquatable<ConsumptionResponse>
    {
        public ConsumptionResponse();
        public required IList<ConsumptionByDateResponse> ConsumptionByDate { get; set; }
        public static ConsumptionResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public ConsumptionResponse DeepClone();
        public bool Equals(ConsumptionResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public required double TotalAcus { get; set; }
        public static bool operator ==(ConsumptionResponse? left, ConsumptionResponse? right);
        public static bool operator !=(ConsumptionResponse? left, ConsumptionResponse? right);
    }

    public sealed class CreateApiKeyRequest : JsonModel, IJsonModel<CreateApiKeyRequest>, IAdditionalDataHolder, IParsable, IEquatable<CreateApiKeyRequest>
    {
        public CreateApiKeyRequest();
        public static CreateApiKeyRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public CreateApiKeyRequest DeepClone();
        public bool Equals(CreateApiKeyRequest? other);
        public override bool Equals(object? obj);
        public DateTimeOffset? ExpiresAt { get; set; }
        public override int GetHashCode();
        public required string Name { get; set; }
        public override string ToString();
        public static bool operator ==(CreateApiKeyRequest? left, CreateApiKeyRequest? right);
        public static bool operator !=(CreateApiKeyRequest? left, CreateApiKeyRequest? right);
    }

    public sealed class CreateEnterpriseBlueprintBody : JsonModel, IJsonModel<CreateEnterpriseBlueprintBody>, IAdditionalDataHolder, IParsable, IEquatable<CreateEnterpriseBlueprintBody>
    {
        public CreateEnterpriseBlueprintBody();
        public string? Contents { get; set; }
        public static CreateEnterpriseBlueprintBody CreateFromDiscriminatorValue(IParseNode parseNode);
        public CreateEnterpriseBlueprintBody DeepClone();
        public bool Equals(CreateEnterpriseBlueprintBody? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(CreateEnterpriseBlueprintBody? left, CreateEnterpriseBlueprintBody? right);
        public static bool operator !=(CreateEnterpriseBlueprintBody? left, CreateEnterpriseBlueprintBody? right);
    }

    public sealed class CreateOrgBlueprintBody : JsonModel, IJsonModel<CreateOrgBlueprintBody>, IAdditionalDataHolder, IParsable, IEquatable<CreateOrgBlueprintBody>
    {
        public CreateOrgBlueprintBody();
        public string? Contents { get; set; }
        public static CreateOrgBlueprintBody CreateFromDiscriminatorValue(IParseNode parseNode);
        public CreateOrgBlueprintBody DeepClone();
        public bool Equals(CreateOrgBlueprintBody? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? RepoName { get; set; }
        public override string ToString();
        public static bool operator ==(CreateOrgBlueprintBody? left, CreateOrgBlueprintBody? right);
        public static bool operator !=(CreateOrgBlueprintBody? left, CreateOrgBlueprintBody? right);
    }

    public sealed class DefaultTagRequest : JsonModel, IJsonModel<DefaultTagRequest>, IAdditionalDataHolder, IParsable, IEquatable<DefaultTagRequest>
    {
        public DefaultTagRequest();
        public static DefaultTagRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public DefaultTagRequest DeepClone();
        public bool Equals(DefaultTagRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string Tag { get; set; }
        public override string ToString();
        public static bool operator ==(DefaultTagRequest? left, DefaultTagRequest? right);
        public static bool operator !=(DefaultTagRequest? left, DefaultTagRequest? right);
    }

    public sealed class DefaultTagResponse : JsonModel, IJsonModel<DefaultTagResponse>, IAdditionalDataHolder, IParsable, IEquatable<DefaultTagResponse>
    {
        public DefaultTagResponse();
        public static DefaultTagResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public DefaultTagResponse DeepClone();
        public required string? DefaultTag { get; set; }
        public bool Equals(DefaultTagResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(DefaultTagResponse? left, DefaultTagResponse? right);
        public static bool operator !=(DefaultTagResponse? left, DefaultTagResponse? right);
    }

    public sealed class DevinBrainUserSelf : JsonModel, IJsonModel<DevinBrainUserSelf>, IAdditionalDataHolder, IParsable, IEquatable<DevinBrainUserSelf>
    {
        public DevinBrainUserSelf();
        public static DevinBrainUserSelf CreateFromDiscriminatorValue(IParseNode parseNode);
        public string? CreatorServiceUserId { get; set; }
        public DevinBrainUserSelf DeepClone();
        public required string DevinId { get; set; }
        public bool Equals(DevinBrainUserSelf? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string OrgId { get; set; }
        public string PrincipalType { get; set; }
        public override string ToString();
        public required string UserId { get; set; }
        public static bool operator ==(DevinBrainUserSelf? left, DevinBrainUserSelf? right);
        public static bool operator !=(DevinBrainUserSelf? left, DevinBrainUserSelf? right);
    }

    public readonly struct DevinMode : IOpenEnum<DevinMode>, IEquatable<DevinMode>, IParsable<DevinMode>, ISpanParsable<DevinMode>
    {
        public bool Equals(DevinMode other);
        public override bool Equals(object? obj);
        public static DevinMode Fast { get; }
        public static DevinMode FromValue(string value);
        public static DevinMode Fusion { get; }
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<DevinMode> KnownValues { get; }
        public static DevinMode Lite { get; }
        public static DevinMode Normal { get; }
        public static DevinMode Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static DevinMode Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DevinMode result);
        public static bool TryParse(string? s, IFormatProvider? provider, out DevinMode result);
        public static DevinMode Ultra { get; }
        public string? Value { get; }
        public static bool operator ==(DevinMode left, DevinMode right);
        public static implicit operator DevinMode(string value);
        public static bool operator !=(DevinMode left, DevinMode right);
    }

    public static class DevinMode.Values
    {
        public const string Fast = "fast";
        public const string Fusion = "fusion";
        public const string Lite = "lite";
        public const string Normal = "normal";
        public const string Ultra = "ultra";
    }

    public sealed class EnterpriseUser : JsonModel, IJsonModel<EnterpriseUser>, IAdditionalDataHolder, IParsable, IEquatable<EnterpriseUser>
    {
        public EnterpriseUser();
        public static EnterpriseUser CreateFromDiscriminatorValue(IParseNode parseNode);
        public EnterpriseUser DeepClone();
        public required string? Email { get; set; }
        public DateTimeOffset? EnterpriseJoinedAt { get; set; }
        public bool Equals(EnterpriseUser? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string? Name { get; set; }
        public required IList<RoleAssignment> RoleAssignments { get; set; }
        public override string ToString();
        public required string UserId { get; set; }
        public static bool operator ==(EnterpriseUser? left, EnterpriseUser? right);
        public static bool operator !=(EnterpriseUser? left, EnterpriseUser? right);
    }

    public sealed class EnterpriseUserPage : JsonModel, IJsonModel<EnterpriseUserPage>, IAdditionalDataHolder, IParsable, IEquatable<EnterpriseUserPage>
    {
        public EnterpriseUserPage();
        public static EnterpriseUserPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public EnterpriseUserPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(EnterpriseUserPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<EnterpriseUser> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(EnterpriseUserPage? left, EnterpriseUserPage? right);
        public static bool operator !=(EnterpriseUserPage? left, EnterpriseUserPage? right);
    }

    public sealed class EnterpriseUserWithIdpRoles : JsonModel, IJsonModel<EnterpriseUserWithIdpRoles>, IAdditionalDataHolder, IParsable, IEquatable<EnterpriseUserWithIdpRoles>
    {
        public EnterpriseUserWithIdpRoles();
        public static EnterpriseUserWithIdpRoles CreateFromDiscriminatorValue(IParseNode parseNode);
        public EnterpriseUserWithIdpRoles DeepClone();
        public required string? Email { get; set; }
        public DateTimeOffset? EnterpriseJoinedAt { get; set; }
        public bool Equals(EnterpriseUserWithIdpRoles? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public IList<IdpRoleAssignment>? IdpRoleAssignments { get; set; }
        public required string? Name { get; set; }
        public required IList<RoleAssignment> RoleAssignments { get; set; }
        public override string ToString();
        public required string UserId { get; set; }
        public static bool operator ==(EnterpriseUserWithIdpRoles? left, EnterpriseUserWithIdpRoles? right);
        public static bool operator !=(EnterpriseUserWithIdpRoles? left, EnterpriseUserWithIdpRoles? right);
    }

    public sealed class FolderSummary : JsonModel, IJsonModel<FolderSummary>, IAdditionalDataHolder, IParsable, IEquatable<FolderSummary>
    {
        public FolderSummary();
        public static FolderSummary CreateFromDiscriminatorValue(IParseNode parseNode);
        public FolderSummary DeepClone();
        public bool Equals(FolderSummary? other);
        public override bool Equals(object? obj);
        public required string FolderId { get; set; }
        public override int GetHashCode();
        public required string Name { get; set; }
        public required long NoteCount { get; set; }
        public string? ParentFolderId { get; set; }
        public required string Path { get; set; }
        public override string ToString();
        public static bool operator ==(FolderSummary? left, FolderSummary? right);
        public static bool operator !=(FolderSummary? left, FolderSummary? right);
    }

    public sealed class FolderTreeResponse : JsonModel, IJsonModel<FolderTreeResponse>, IAdditionalDataHolder, IParsable, IEquatable<FolderTreeResponse>
    {
        public FolderTreeResponse();
        public static FolderTreeResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public FolderTreeResponse DeepClone();
        public bool Equals(FolderTreeResponse? other);
        public override bool Equals(object? obj);
        public required IList<FolderSummary> Folders { get; set; }
        public override int GetHashCode();
        public required long RootNoteCount { get; set; }
        public override string ToString();
        public static bool operator ==(FolderTreeResponse? left, FolderTreeResponse? right);
        public static bool operator !=(FolderTreeResponse? left, FolderTreeResponse? right);
    }

    public sealed class GitConnectionPage : JsonModel, IJsonModel<GitConnectionPage>, IAdditionalDataHolder, IParsable, IEquatable<GitConnectionPage>
    {
        public GitConnectionPage();
        public static GitConnectionPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public GitConnectionPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(GitConnectionPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<GitConnectionResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(GitConnectionPage? left, GitConnectionPage? right);
        public static bool operator !=(GitConnectionPage? left, GitConnectionPage? right);
    }

    public sealed class GitConnectionRepositoryPage : JsonModel, IJsonModel<GitConnectionRepositoryPage>, IAdditionalDataHolder, IParsable, IEquatable<GitConnectionRepositoryPage>
    {
        public GitConnectionRepositoryPage();
        public static GitConnectionRepositoryPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public GitConnectionRepositoryPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(GitConnectionRepositoryPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<GitConnectionRepositoryResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(GitConnectionRepositoryPage? left, GitConnectionRepositoryPage? right);
        public static bool operator !=(GitConnectionRepositoryPage? left, GitConnectionRepositoryPage? right);
    }

    public sealed class GitConnectionRepositoryResponse : JsonModel, IJsonModel<GitConnectionRepositoryResponse>, IAdditionalDataHolder, IParsable, IEquatable<GitConnectionRepositoryResponse>
    {
        public GitConnectionRepositoryResponse();
        public static GitConnectionRepositoryResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public GitConnectionRepositoryResponse DeepClone();
        public bool Equals(GitConnectionRepositoryResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string GitConnectionHost { get; set; }
        public required string GitConnectionId { get; set; }
        public required long? LastUpdatedAt { get; set; }
        public required string ProviderRepositoryId { get; set; }
        public required string? RepoDescription { get; set; }
        public required string? RepoLanguage { get; set; }
        public required string RepoName { get; set; }
        public required string RepoPath { get; set; }
        public override string ToString();
        public static bool operator ==(GitConnectionRepositoryResponse? left, GitConnectionRepositoryResponse? right);
        public static bool operator !=(GitConnectionRepositoryResponse? left, GitConnectionRepositoryResponse? right);
    }

    public sealed class GitConnectionResponse : JsonModel, IJsonModel<GitConnectionResponse>, IAdditionalDataHolder, IParsable, IEquatable<GitConnectionResponse>
    {
        public GitConnectionResponse();
        public static GitConnectionResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required long CreatedAt { get; set; }
        public GitConnectionResponse DeepClone();
        public bool Equals(GitConnectionResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string GitConnectionId { get; set; }
        public required GitConnectionResponseGitProviderType GitProviderType { get; set; }
        public required string Host { get; set; }
        public required string? Name { get; set; }
        public IList<string>? PerforceDepotPaths { get; set; }
        public override string ToString();
        public string? WebViewerUrl { get; set; }
        public static bool operator ==(GitConnectionResponse? left, GitConnectionResponse? right);
        public static bool operator !=(GitConnectionResponse? left, GitConnectionResponse? right);
    }

    public readonly struct GitConnectionResponseGitProviderType : IOpenEnum<GitConnectionResponseGitProviderType>, IEquatable<GitConnectionResponseGitProviderType>, IParsable<GitConnectionResponseGitProviderType>, ISpanParsable<GitConnectionResponseGitProviderType>
    {
        public static GitConnectionResponseGitProviderType AzureDevopsOauth { get; }
        public static GitConnectionResponseGitProviderType AzureDevopsToken { get; }
        public static GitConnectionResponseGitProviderType BitbucketOauth { get; }
        public static GitConnectionResponseGitProviderType BitbucketToken { get; }
        public bool Equals(GitConnectionResponseGitProviderType other);
        public override bool Equals(object? obj);
        public static GitConnectionResponseGitProviderType FromValue(string value);
        public override int GetHashCode();
        public static GitConnectionResponseGitProviderType GithubApp { get; }
        public static GitConnectionResponseGitProviderType GithubIndividualToken { get; }
        public static GitConnectionResponseGitProviderType GithubToken { get; }
        public static GitConnectionResponseGitProviderType GitlabOauth { get; }
        public static GitConnectionResponseGitProviderType GitlabToken { get; }
        public bool IsKnown { get; }
        public static IReadOnlyList<GitConnectionResponseGitProviderType> KnownValues { get; }
        public static GitConnectionResponseGitProviderType Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static GitConnectionResponseGitProviderType Parse(string s, IFormatProvider? provider = null);
        public static GitConnectionResponseGitProviderType Perforce { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out GitConnectionResponseGitProviderType result);
        public static bool TryParse(string? s, IFormatProvider? provider, out GitConnectionResponseGitProviderType result);
        public string? Value { get; }
        public static bool operator ==(GitConnectionResponseGitProviderType left, GitConnectionResponseGitProviderType right);
        public static implicit operator GitConnectionResponseGitProviderType(string value);
        public static bool operator !=(GitConnectionResponseGitProviderType left, GitConnectionResponseGitProviderType right);
    }

    public static class GitConnectionResponseGitProviderType.Values
    {
        public const string AzureDevopsOauth = "azure_devops_oauth";
        public const string AzureDevopsToken = "azure_devops_token";
        public const string BitbucketOauth = "bitbucket_oauth";
        public const string BitbucketToken = "bitbucket_token";
        public const string GithubApp = "github_app";
        public const string GithubIndividualToken = "github_individual_token";
        public const string GithubToken = "github_token";
        public const string GitlabOauth = "gitlab_oauth";
        public const string GitlabToken = "gitlab_token";
        public const string Perforce = "perforce";
    }

    public sealed class GitPermissionBulkCreateRequest : JsonModel, IJsonModel<GitPermissionBulkCreateRequest>, IAdditionalDataHolder, IParsable, IEquatable<GitPermissionBulkCreateRequest>
    {
        public GitPermissionBulkCreateRequest();
        public static GitPermissionBulkCreateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public GitPermissionBulkCreateRequest DeepClone();
        public bool Equals(GitPermissionBulkCreateRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required IList<GitPermissionCreateRequest> Permissions { get; set; }
        public override string ToString();
        public static bool operator ==(GitPermissionBulkCreateRequest? left, GitPermissionBulkCreateRequest? right);
        public static bool operator !=(GitPermissionBulkCreateRequest? left, GitPermissionBulkCreateRequest? right);
    }

    public sealed class GitPermissionCreateRequest : JsonModel, IJsonModel<GitPermissionCreateRequest>, IAdditionalDataHolder, IParsable, IEquatable<GitPermissionCreateRequest>
    {
        public GitPermissionCreateRequest();
        public static GitPermissionCreateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public GitPermissionCreateRequest DeepClone();
        public string? DepotPath { get; set; }
        public bool Equals(GitPermissionCreateRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string GitConnectionId { get; set; }
        public string? GroupPrefix { get; set; }
        public string? PrefixPath { get; set; }
        public bool? ReadOnly { get; set; }
        public string? RepoPath { get; set; }
        public override string ToString();
        public static bool operator ==(GitPermissionCreateRequest? left, GitPermissionCreateRequest? right);
        public static bool operator !=(GitPermissionCreateRequest? left, GitPermissionCreateRequest? right);
    }

    public sealed class GitPermissionPage : JsonModel, IJsonModel<GitPermissionPage>, IAdditionalDataHolder, IParsable, IEquatable<GitPermissionPage>
    {
        public GitPermissionPage();
        public static GitPermissionPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public GitPermissionPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(GitPermissionPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<GitPermissionResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(GitPermissionPage? left, GitPermissionPage? right);
        public static bool operator !=(GitPermissionPage? left, GitPermissionPage? right);
    }

    public sealed class GitPermissionResponse : JsonModel, IJsonModel<GitPermissionResponse>, IAdditionalDataHolder, IParsable, IEquatable<GitPermissionResponse>
    {
        public GitPermissionResponse();
        public static GitPermissionResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public long? CreatedAt { get; set; }
        public GitPermissionResponse DeepClone();
        public string? DepotPath { get; set; }
        public bool Equals(GitPermissionResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string GitConnectionId { get; set; }
        public required string GitPermissionId { get; set; }
        public string? GroupPrefix { get; set; }
        public string? PrefixPath { get; set; }
        public bool? ReadOnly { get; set; }
        public string? RepoPath { get; set; }
        public override string ToString();
        public static bool operator ==(GitPermissionResponse? left, GitPermissionResponse? right);
        public static bool operator !=(GitPermissionResponse? left, GitPermissionResponse? right);
    }

    public sealed class GitPermissionUpdateRequest : JsonModel, IJsonModel<GitPermissionUpdateRequest>, IAdditionalDataHolder, IParsable, IEquatable<GitPermissionUpdateRequest>
    {
        public GitPermissionUpdateRequest();
        public static GitPermissionUpdateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public GitPermissionUpdateRequest DeepClone();
        public bool Equals(GitPermissionUpdateRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? ReadOnly { get; set; }
        public override string ToString();
        public static bool operator ==(GitPermissionUpdateRequest? left, GitPermissionUpdateRequest? right);
        public static bool operator !=(GitPermissionUpdateRequest? left, GitPermissionUpdateRequest? right);
    }

    public sealed class GuardrailViolationPage : JsonModel, IJsonModel<GuardrailViolationPage>, IAdditionalDataHolder, IParsable, IEquatable<GuardrailViolationPage>
    {
        public GuardrailViolationPage();
        public static GuardrailViolationPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public GuardrailViolationPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(GuardrailViolationPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<GuardrailViolationResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(GuardrailViolationPage? left, GuardrailViolationPage? right);
        public static bool operator !=(GuardrailViolationPage? left, GuardrailViolationPage? right);
    }

    public sealed class GuardrailViolationResponse : JsonModel, IJsonModel<GuardrailViolationResponse>, IAdditionalDataHolder, IParsable, IEquatable<GuardrailViolationResponse>
    {
        public GuardrailViolationResponse();
        public required string ActionTaken { get; set; }
        public required double ConfidenceScore { get; set; }
        public static GuardrailViolationResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public GuardrailViolationResponse DeepClone();
        public bool Equals(GuardrailViolationResponse? other);
        public override bool Equals(object? obj);
        public required string EventId { get; set; }
        public override int GetHashCode();
        public required string GuardrailId { get; set; }
        public required string GuardrailName { get; set; }
        public required string OrgId { get; set; }
        public required string Reasoning { get; set; }
        public required string? SessionId { get; set; }
        public override string ToString();
        public required string UserMessage { get; set; }
        public required long ViolationId { get; set; }
        public static bool operator ==(GuardrailViolationResponse? left, GuardrailViolationResponse? right);
        public static bool operator !=(GuardrailViolationResponse? left, GuardrailViolationResponse? right);
    }

    public sealed class HypervisorPage : JsonModel, IJsonModel<HypervisorPage>, IAdditionalDataHolder, IParsable, IEquatable<HypervisorPage>
    {
        public HypervisorPage();
        public static HypervisorPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public HypervisorPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(HypervisorPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<HypervisorResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(HypervisorPage? left, HypervisorPage? right);
        public static bool operator !=(HypervisorPage? left, HypervisorPage? right);
    }

    public sealed class HypervisorResponse : JsonModel, IJsonModel<HypervisorResponse>, IAdditionalDataHolder, IParsable, IEquatable<HypervisorResponse>
    {
        public HypervisorResponse();
        public required string? CloudProviderInstanceId { get; set; }
        public static HypervisorResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset? CreatedAt { get; set; }
        public HypervisorResponse DeepClone();
        public bool Equals(HypervisorResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string HypervisorId { get; set; }
        public required DateTimeOffset? LastHeartbeat { get; set; }
        public required string Status { get; set; }
        public override string ToString();
        public required double UtilizationPercentage { get; set; }
        public static bool operator ==(HypervisorResponse? left, HypervisorResponse? right);
        public static bool operator !=(HypervisorResponse? left, HypervisorResponse? right);
    }

    public readonly struct HypervisorStatus : IOpenEnum<HypervisorStatus>, IEquatable<HypervisorStatus>, IParsable<HypervisorStatus>, ISpanParsable<HypervisorStatus>
    {
        public static HypervisorStatus All { get; }
        public static HypervisorStatus Available { get; }
        public static HypervisorStatus Disconnected { get; }
        public static HypervisorStatus Draining { get; }
        public bool Equals(HypervisorStatus other);
        public override bool Equals(object? obj);
        public static HypervisorStatus FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<HypervisorStatus> KnownValues { get; }
        public static HypervisorStatus Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static HypervisorStatus Parse(string s, IFormatProvider? provider = null);
        public static HypervisorStatus Restarting { get; }
        public static HypervisorStatus Terminated { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out HypervisorStatus result);
        public static bool TryParse(string? s, IFormatProvider? provider, out HypervisorStatus result);
        public string? Value { get; }
        public static bool operator ==(HypervisorStatus left, HypervisorStatus right);
        public static implicit operator HypervisorStatus(string value);
        public static bool operator !=(HypervisorStatus left, HypervisorStatus right);
    }

    public static class HypervisorStatus.Values
    {
        public const string All = "all";
        public const string Available = "available";
        public const string Disconnected = "disconnected";
        public const string Draining = "draining";
        public const string Restarting = "restarting";
        public const string Terminated = "terminated";
    }

    public sealed class IdpGroup : JsonModel, IJsonModel<IdpGroup>, IAdditionalDataHolder, IParsable, IEquatable<IdpGroup>
    {
        public IdpGroup();
        public static IdpGroup CreateFromDiscriminatorValue(IParseNode parseNode);
        public IdpGroup DeepClone();
        public bool Equals(IdpGroup? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string IdpGroupName { get; set; }
        public required IList<RoleAssignment> RoleAssignments { get; set; }
        public override string ToString();
        public static bool operator ==(IdpGroup? left, IdpGroup? right);
        public static bool operator !=(IdpGroup? left, IdpGroup? right);
    }

    public sealed class IdpGroupPage : JsonModel, IJsonModel<IdpGroupPage>, IAdditionalDataHolder, IParsable, IEquatable<IdpGroupPage>
    {
        public IdpGroupPage();
        public static IdpGroupPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public IdpGroupPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(IdpGroupPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<IdpGroup> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(IdpGroupPage? left, IdpGroupPage? right);
        public static bool operator !=(IdpGroupPage? left, IdpGroupPage? right);
    }

    public sealed class IdpGroupResponse : JsonModel, IJsonModel<IdpGroupResponse>, IAdditionalDataHolder, IParsable, IEquatable<IdpGroupResponse>
    {
        public IdpGroupResponse();
        public static IdpGroupResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public IdpGroupResponse DeepClone();
        public bool Equals(IdpGroupResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string IdpGroupName { get; set; }
        public override string ToString();
        public static bool operator ==(IdpGroupResponse? left, IdpGroupResponse? right);
        public static bool operator !=(IdpGroupResponse? left, IdpGroupResponse? right);
    }

    public sealed class IdpGroupResponsePage : JsonModel, IJsonModel<IdpGroupResponsePage>, IAdditionalDataHolder, IParsable, IEquatable<IdpGroupResponsePage>
    {
        public IdpGroupResponsePage();
        public static IdpGroupResponsePage CreateFromDiscriminatorValue(IParseNode parseNode);
        public IdpGroupResponsePage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(IdpGroupResponsePage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<IdpGroupResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(IdpGroupResponsePage? left, IdpGroupResponsePage? right);
        public static bool operator !=(IdpGroupResponsePage? left, IdpGroupResponsePage? right);
    }

    public sealed class IdpGroupUpdateRoleRequest : JsonModel, IJsonModel<IdpGroupUpdateRoleRequest>, IAdditionalDataHolder, IParsable, IEquatable<IdpGroupUpdateRoleRequest>
    {
        public IdpGroupUpdateRoleRequest();
        public static IdpGroupUpdateRoleRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public IdpGroupUpdateRoleRequest DeepClone();
        public bool Equals(IdpGroupUpdateRoleRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string RoleId { get; set; }
        public override string ToString();
        public static bool operator ==(IdpGroupUpdateRoleRequest? left, IdpGroupUpdateRoleRequest? right);
        public static bool operator !=(IdpGroupUpdateRoleRequest? left, IdpGroupUpdateRoleRequest? right);
    }

    public sealed class IdpGroupUser : JsonModel, IJsonModel<IdpGroupUser>, IAdditionalDataHolder, IParsable, IEquatable<IdpGroupUser>
    {
        public IdpGroupUser();
        public static IdpGroupUser CreateFromDiscriminatorValue(IParseNode parseNode);
        public IdpGroupUser DeepClone();
        public required string? Email { get; set; }
        public bool Equals(IdpGroupUser? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required IList<IdpRoleAssignment> IdpRoleAssignments { get; set; }
        public required string? Name { get; set; }
        public override string ToString();
        public required string UserId { get; set; }
        public static bool operator ==(IdpGroupUser? left, IdpGroupUser? right);
        public static bool operator !=(IdpGroupUser? left, IdpGroupUser? right);
    }

    public sealed class IdpGroupUserPage : JsonModel, IJsonModel<IdpGroupUserPage>, IAdditionalDataHolder, IParsable, IEquatable<IdpGroupUserPage>
    {
        public IdpGroupUserPage();
        public static IdpGroupUserPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public IdpGroupUserPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(IdpGroupUserPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<IdpGroupUser> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(IdpGroupUserPage? left, IdpGroupUserPage? right);
        public static bool operator !=(IdpGroupUserPage? left, IdpGroupUserPage? right);
    }

    public sealed class IdpGroupsBulkCreateRequest : JsonModel, IJsonModel<IdpGroupsBulkCreateRequest>, IAdditionalDataHolder, IParsable, IEquatable<IdpGroupsBulkCreateRequest>
    {
        public IdpGroupsBulkCreateRequest();
        public static IdpGroupsBulkCreateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public IdpGroupsBulkCreateRequest DeepClone();
        public bool Equals(IdpGroupsBulkCreateRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required IList<string> IdpGroupNames { get; set; }
        public override string ToString();
        public static bool operator ==(IdpGroupsBulkCreateRequest? left, IdpGroupsBulkCreateRequest? right);
        public static bool operator !=(IdpGroupsBulkCreateRequest? left, IdpGroupsBulkCreateRequest? right);
    }

    public sealed class IdpRoleAssignment : JsonModel, IJsonModel<IdpRoleAssignment>, IAdditionalDataHolder, IParsable, IEquatable<IdpRoleAssignment>
    {
        public IdpRoleAssignment();
        public static IdpRoleAssignment CreateFromDiscriminatorValue(IParseNode parseNode);
        public IdpRoleAssignment DeepClone();
        public bool Equals(IdpRoleAssignment? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string IdpGroupName { get; set; }
        public string? OrgId { get; set; }
        public required Role Role { get; set; }
        public override string ToString();
        public static bool operator ==(IdpRoleAssignment? left, IdpRoleAssignment? right);
        public static bool operator !=(IdpRoleAssignment? left, IdpRoleAssignment? right);
    }

    public sealed class IndexRepositoryRequest : JsonModel, IJsonModel<IndexRepositoryRequest>, IAdditionalDataHolder, IParsable, IEquatable<IndexRepositoryRequest>
    {
        public IndexRepositoryRequest();
        public IList<string>? BranchNames { get; set; }
        public static IndexRepositoryRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public IndexRepositoryRequest DeepClone();
        public bool Equals(IndexRepositoryRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(IndexRepositoryRequest? left, IndexRepositoryRequest? right);
        public static bool operator !=(IndexRepositoryRequest? left, IndexRepositoryRequest? right);
    }

    public sealed class IpAccessListAddRequest : JsonModel, IJsonModel<IpAccessListAddRequest>, IAdditionalDataHolder, IParsable, IEquatable<IpAccessListAddRequest>
    {
        public IpAccessListAddRequest();
        public static IpAccessListAddRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public IpAccessListAddRequest DeepClone();
        public bool Equals(IpAccessListAddRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required IList<string> IpRanges { get; set; }
        public override string ToString();
        public static bool operator ==(IpAccessListAddRequest? left, IpAccessListAddRequest? right);
        public static bool operator !=(IpAccessListAddRequest? left, IpAccessListAddRequest? right);
    }

    public sealed class IpAccessListReplaceRequest : JsonModel, IJsonModel<IpAccessListReplaceRequest>, IAdditionalDataHolder, IParsable, IEquatable<IpAccessListReplaceRequest>
    {
        public IpAccessListReplaceRequest();
        public static IpAccessListReplaceRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public IpAccessListReplaceRequest DeepClone();
        public bool Equals(IpAccessListReplaceRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required IList<string> IpRanges { get; set; }
        public override string ToString();
        public static bool operator ==(IpAccessListReplaceRequest? left, IpAccessListReplaceRequest? right);
        public static bool operator !=(IpAccessListReplaceRequest? left, IpAccessListReplaceRequest? right);
    }

    public sealed class IpAccessListResponse : JsonModel, IJsonModel<IpAccessListResponse>, IAdditionalDataHolder, IParsable, IEquatable<IpAccessListResponse>
    {
        public IpAccessListResponse();
        public static IpAccessListResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public IpAccessListResponse DeepClone();
        public bool Equals(IpAccessListResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required IList<string> IpRanges { get; set; }
        public override string ToString();
        public static bool operator ==(IpAccessListResponse? left, IpAccessListResponse? right);
        public static bool operator !=(IpAccessListResponse? left, IpAccessListResponse? right);
    }

    public sealed class KnowledgeNoteCreateRequest : JsonModel, IJsonModel<KnowledgeNoteCreateRequest>, IAdditionalDataHolder, IParsable, IEquatable<KnowledgeNoteCreateRequest>
    {
        public KnowledgeNoteCreateRequest();
        public required string Body { get; set; }
        public static KnowledgeNoteCreateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public KnowledgeNoteCreateRequest DeepClone();
        public bool Equals(KnowledgeNoteCreateRequest? other);
        public override bool Equals(object? obj);
        public string? FolderId { get; set; }
        public override int GetHashCode();
        public bool? IsEnabled { get; set; }
        public required string Name { get; set; }
        public string? PinnedRepo { get; set; }
        public override string ToString();
        public required string Trigger { get; set; }
        public static bool operator ==(KnowledgeNoteCreateRequest? left, KnowledgeNoteCreateRequest? right);
        public static bool operator !=(KnowledgeNoteCreateRequest? left, KnowledgeNoteCreateRequest? right);
    }

    public sealed class KnowledgeNotePage : JsonModel, IJsonModel<KnowledgeNotePage>, IAdditionalDataHolder, IParsable, IEquatable<KnowledgeNotePage>
    {
        public KnowledgeNotePage();
        public static KnowledgeNotePage CreateFromDiscriminatorValue(IParseNode parseNode);
        public KnowledgeNotePage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(KnowledgeNotePage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<KnowledgeNoteResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(KnowledgeNotePage? left, KnowledgeNotePage? right);
        public static bool operator !=(KnowledgeNotePage? left, KnowledgeNotePage? right);
    }

    public sealed class KnowledgeNoteResponse : JsonModel, IJsonModel<KnowledgeNoteResponse>, IAdditionalDataHolder, IParsable, IEquatable<KnowledgeNoteResponse>
    {
        public KnowledgeNoteResponse();
        public required AccessScope AccessType { get; set; }
        public required string Body { get; set; }
        public static KnowledgeNoteResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public KnowledgeNoteResponse DeepClone();
        public bool Equals(KnowledgeNoteResponse? other);
        public override bool Equals(object? obj);
        public required string? FolderId { get; set; }
        public required string FolderPath { get; set; }
        public override int GetHashCode();
        public required bool IsEnabled { get; set; }
        public required string? Macro { get; set; }
        public required string Name { get; set; }
        public required string NoteId { get; set; }
        public required string? OrgId { get; set; }
        public required string? PinnedRepo { get; set; }
        public override string ToString();
        public required string Trigger { get; set; }
        public required DateTimeOffset UpdatedAt { get; set; }
        public static bool operator ==(KnowledgeNoteResponse? left, KnowledgeNoteResponse? right);
        public static bool operator !=(KnowledgeNoteResponse? left, KnowledgeNoteResponse? right);
    }

    public readonly struct LocalAgentAcuLimitScope : IOpenEnum<LocalAgentAcuLimitScope>, IEquatable<LocalAgentAcuLimitScope>, IParsable<LocalAgentAcuLimitScope>, ISpanParsable<LocalAgentAcuLimitScope>
    {
        public static LocalAgentAcuLimitScope Enterprise { get; }
        public bool Equals(LocalAgentAcuLimitScope other);
        public override bool Equals(object? obj);
        public static LocalAgentAcuLimitScope FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<LocalAgentAcuLimitScope> KnownValues { get; }
        public static LocalAgentAcuLimitScope Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static LocalAgentAcuLimitScope Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out LocalAgentAcuLimitScope result);
        public static bool TryParse(string? s, IFormatProvider? provider, out LocalAgentAcuLimitScope result);
        public static LocalAgentAcuLimitScope User { get; }
        public string? Value { get; }
        public static bool operator ==(LocalAgentAcuLimitScope left, LocalAgentAcuLimitScope right);
        public static implicit operator LocalAgentAcuLimitScope(string value);
        public static bool operator !=(LocalAgentAcuLimitScope left, LocalAgentAcuLimitScope right);
    }

    public static class LocalAgentAcuLimitScope.Values
    {
        public const string Enterprise = "enterprise";
        public const string User = "user";
    }

    public readonly struct MessageSource : IOpenEnum<MessageSource>, IEquatable<MessageSource>, IParsable<MessageSource>, ISpanParsable<MessageSource>
    {
        public static MessageSource Devin { get; }
        public bool Equals(MessageSource other);
        public override bool Equals(object? obj);
        public static MessageSource FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<MessageSource> KnownValues { get; }
        public static MessageSource Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static MessageSource Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out MessageSource result);
        public static bool TryParse(string? s, IFormatProvider? provider, out MessageSource result);
        public static MessageSource User { get; }
        public string? Value { get; }
        public static bool operator ==(MessageSource left, MessageSource right);
        public static implicit operator MessageSource(string value);
        public static bool operator !=(MessageSource left, MessageSource right);
    }

    public static class MessageSource.Values
    {
        public const string Devin = "devin";
        public const string User = "user";
    }

    public sealed class OrgGroupConfig : JsonModel, IJsonModel<OrgGroupConfig>, IAdditionalDataHolder, IParsable, IEquatable<OrgGroupConfig>
    {
        public OrgGroupConfig();
        public static OrgGroupConfig CreateFromDiscriminatorValue(IParseNode parseNode);
        public OrgGroupConfig DeepClone();
        public bool Equals(OrgGroupConfig? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public long? MaxCycleAcus { get; set; }
        public required IList<string> OrgIds { get; set; }
        public override string ToString();
        public static bool operator ==(OrgGroupConfig? left, OrgGroupConfig? right);
        public static bool operator !=(OrgGroupConfig? left, OrgGroupConfig? right);
    }

    public sealed class OrgGroupsConfig : JsonModel, IJsonModel<OrgGroupsConfig>, IAdditionalDataHolder, IParsable, IEquatable<OrgGroupsConfig>
    {
        public OrgGroupsConfig();
        public static OrgGroupsConfig CreateFromDiscriminatorValue(IParseNode parseNode);
        public OrgGroupsConfig DeepClone();
        public bool Equals(OrgGroupsConfig? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required IDictionary<string, OrgGroupConfig> Groups { get; set; }
        public override string ToString();
        public static bool operator ==(OrgGroupsConfig? left, OrgGroupsConfig? right);
        public static bool operator !=(OrgGroupsConfig? left, OrgGroupsConfig? right);
    }

    public sealed class OrganizationCreateRequest : JsonModel, IJsonModel<OrganizationCreateRequest>, IAdditionalDataHolder, IParsable, IEquatable<OrganizationCreateRequest>
    {
        public OrganizationCreateRequest();
        public static OrganizationCreateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public OrganizationCreateRequest DeepClone();
        public bool Equals(OrganizationCreateRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public long? MaxCycleAcuLimit { get; set; }
        public long? MaxSessionAcuLimit { get; set; }
        public required string Name { get; set; }
        public override string ToString();
        public static bool operator ==(OrganizationCreateRequest? left, OrganizationCreateRequest? right);
        public static bool operator !=(OrganizationCreateRequest? left, OrganizationCreateRequest? right);
    }

    public sealed class OrganizationPage : JsonModel, IJsonModel<OrganizationPage>, IAdditionalDataHolder, IParsable, IEquatable<OrganizationPage>
    {
        public OrganizationPage();
        public static OrganizationPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public OrganizationPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(OrganizationPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<OrganizationResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(OrganizationPage? left, OrganizationPage? right);
        public static bool operator !=(OrganizationPage? left, OrganizationPage? right);
    }

    public sealed class OrganizationResponse : JsonModel, IJsonModel<OrganizationResponse>, IAdditionalDataHolder, IParsable, IEquatable<OrganizationResponse>
    {
        public OrganizationResponse();
        public static OrganizationResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required long CreatedAt { get; set; }
        public OrganizationResponse DeepClone();
        public bool Equals(OrganizationResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required long? MaxCycleAcuLimit { get; set; }
        public required long? MaxSessionAcuLimit { get; set; }
        public required string Name { get; set; }
        public required string OrgId { get; set; }
        public override string ToString();
        public required long UpdatedAt { get; set; }
        public static bool operator ==(OrganizationResponse? left, OrganizationResponse? right);
        public static bool operator !=(OrganizationResponse? left, OrganizationResponse? right);
    }

    public sealed class OrganizationUpdateRequest : JsonModel, IJsonModel<OrganizationUpdateRequest>, IAdditionalDataHolder, IParsable, IEquatable<OrganizationUpdateRequest>
    {
        public OrganizationUpdateRequest();
        public static OrganizationUpdateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public OrganizationUpdateRequest DeepClone();
        public bool Equals(OrganizationUpdateRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public long? MaxCycleAcuLimit { get; set; }
        public long? MaxSessionAcuLimit { get; set; }
        public string? Name { get; set; }
        public override string ToString();
        public static bool operator ==(OrganizationUpdateRequest? left, OrganizationUpdateRequest? right);
        public static bool operator !=(OrganizationUpdateRequest? left, OrganizationUpdateRequest? right);
    }

    public sealed class PatUserSelf : JsonModel, IJsonModel<PatUserSelf>, IAdditionalDataHolder, IParsable, IEquatable<PatUserSelf>
    {
        public PatUserSelf();
        public required string ApiKeyId { get; set; }
        public required string ApiKeyName { get; set; }
        public static PatUserSelf CreateFromDiscriminatorValue(IParseNode parseNode);
        public PatUserSelf DeepClone();
        public bool Equals(PatUserSelf? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? OrgId { get; set; }
        public string PrincipalType { get; set; }
        public override string ToString();
        public required string UserId { get; set; }
        public required string UserName { get; set; }
        public static bool operator ==(PatUserSelf? left, PatUserSelf? right);
        public static bool operator !=(PatUserSelf? left, PatUserSelf? right);
    }

    public sealed class PlaybookCreateRequest : JsonModel, IJsonModel<PlaybookCreateRequest>, IAdditionalDataHolder, IParsable, IEquatable<PlaybookCreateRequest>
    {
        public PlaybookCreateRequest();
        public required string Body { get; set; }
        public static PlaybookCreateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public PlaybookCreateRequest DeepClone();
        public bool Equals(PlaybookCreateRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? Macro { get; set; }
        public JsonObject? StructuredOutputSchema { get; set; }
        public required string Title { get; set; }
        public override string ToString();
        public static bool operator ==(PlaybookCreateRequest? left, PlaybookCreateRequest? right);
        public static bool operator !=(PlaybookCreateRequest? left, PlaybookCreateRequest? right);
    }

    public sealed class PlaybookInfo : JsonModel, IJsonModel<PlaybookInfo>, IAdditionalDataHolder, IParsable, IEquatable<PlaybookInfo>
    {
        public PlaybookInfo();
        public static PlaybookInfo CreateFromDiscriminatorValue(IParseNode parseNode);
        public PlaybookInfo DeepClone();
        public bool Equals(PlaybookInfo? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string PlaybookId { get; set; }
        public required string? Title { get; set; }
        public override string ToString();
        public static bool operator ==(PlaybookInfo? left, PlaybookInfo? right);
        public static bool operator !=(PlaybookInfo? left, PlaybookInfo? right);
    }

    public sealed class PlaybookPage : JsonModel, IJsonModel<PlaybookPage>, IAdditionalDataHolder, IParsable, IEquatable<PlaybookPage>
    {
        public PlaybookPage();
        public static PlaybookPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public PlaybookPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(PlaybookPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<PlaybookResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(PlaybookPage? left, PlaybookPage? right);
        public static bool operator !=(PlaybookPage? left, PlaybookPage? right);
    }

    public sealed class PlaybookResponse : JsonModel, IJsonModel<PlaybookResponse>, IAdditionalDataHolder, IParsable, IEquatable<PlaybookResponse>
    {
        public PlaybookResponse();
        public required AccessScope AccessType { get; set; }
        public required string Body { get; set; }
        public static PlaybookResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public required string CreatedBy { get; set; }
        public PlaybookResponse DeepClone();
        public bool Equals(PlaybookResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string? Macro { get; set; }
        public required string? OrgId { get; set; }
        public required string PlaybookId { get; set; }
        public JsonObject? StructuredOutputSchema { get; set; }
        public required string Title { get; set; }
        public override string ToString();
        public required DateTimeOffset UpdatedAt { get; set; }
        public required string UpdatedBy { get; set; }
        public static bool operator ==(PlaybookResponse? left, PlaybookResponse? right);
        public static bool operator !=(PlaybookResponse? left, PlaybookResponse? right);
    }

    public sealed class PrMetricsResponse : JsonModel, IJsonModel<PrMetricsResponse>, IAdditionalDataHolder, IParsable, IEquatable<PrMetricsResponse>
    {
        public PrMetricsResponse();
        public static PrMetricsResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public PrMetricsResponse DeepClone();
        public bool Equals(PrMetricsResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required long PrsClosedCount { get; set; }
        public required long PrsCreatedCount { get; set; }
        public required long PrsMergedCount { get; set; }
        public required long PrsOpenedCount { get; set; }
        public override string ToString();
        public static bool operator ==(PrMetricsResponse? left, PrMetricsResponse? right);
        public static bool operator !=(PrMetricsResponse? left, PrMetricsResponse? right);
    }

    public sealed class PrReviewCreateRequest : JsonModel, IJsonModel<PrReviewCreateRequest>, IAdditionalDataHolder, IParsable, IEquatable<PrReviewCreateRequest>
    {
        public PrReviewCreateRequest();
        public static PrReviewCreateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public PrReviewCreateRequest DeepClone();
        public bool Equals(PrReviewCreateRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string PrUrl { get; set; }
        public override string ToString();
        public static bool operator ==(PrReviewCreateRequest? left, PrReviewCreateRequest? right);
        public static bool operator !=(PrReviewCreateRequest? left, PrReviewCreateRequest? right);
    }

    public sealed class PrReviewResponse : JsonModel, IJsonModel<PrReviewResponse>, IAdditionalDataHolder, IParsable, IEquatable<PrReviewResponse>
    {
        public PrReviewResponse();
        public required string CommitSha { get; set; }
        public static PrReviewResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public PrReviewResponse DeepClone();
        public bool Equals(PrReviewResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required long PrNumber { get; set; }
        public required string RepoPath { get; set; }
        public required PrReviewStatus Status { get; set; }
        public override string ToString();
        public static bool operator ==(PrReviewResponse? left, PrReviewResponse? right);
        public static bool operator !=(PrReviewResponse? left, PrReviewResponse? right);
    }

    public readonly struct PrReviewStatus : IOpenEnum<PrReviewStatus>, IEquatable<PrReviewStatus>, IParsable<PrReviewStatus>, ISpanParsable<PrReviewStatus>
    {
        public static PrReviewStatus Completed { get; }
        public bool Equals(PrReviewStatus other);
        public override bool Equals(object? obj);
        public static PrReviewStatus Errored { get; }
        public static PrReviewStatus FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<PrReviewStatus> KnownValues { get; }
        public static PrReviewStatus Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static PrReviewStatus Parse(string s, IFormatProvider? provider = null);
        public static PrReviewStatus Pending { get; }
        public static PrReviewStatus Running { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PrReviewStatus result);
        public static bool TryParse(string? s, IFormatProvider? provider, out PrReviewStatus result);
        public string? Value { get; }
        public static bool operator ==(PrReviewStatus left, PrReviewStatus right);
        public static implicit operator PrReviewStatus(string value);
        public static bool operator !=(PrReviewStatus left, PrReviewStatus right);
    }

    public static class PrReviewStatus.Values
    {
        public const string Completed = "completed";
        public const string Errored = "errored";
        public const string Pending = "pending";
        public const string Running = "running";
    }

    public sealed class PresignedDownload : JsonModel, IJsonModel<PresignedDownload>, IAdditionalDataHolder, IParsable, IEquatable<PresignedDownload>
    {
        public PresignedDownload();
        public static PresignedDownload CreateFromDiscriminatorValue(IParseNode parseNode);
        public PresignedDownload DeepClone();
        public bool Equals(PresignedDownload? other);
        public override bool Equals(object? obj);
        public required DateTimeOffset ExpiresAt { get; set; }
        public override int GetHashCode();
        public override string ToString();
        public required string Url { get; set; }
        public static bool operator ==(PresignedDownload? left, PresignedDownload? right);
        public static bool operator !=(PresignedDownload? left, PresignedDownload? right);
    }

    public sealed class ProblemDetail : JsonModel, IJsonModel<ProblemDetail>, IAdditionalDataHolder, IParsable, IEquatable<ProblemDetail>
    {
        public ProblemDetail();
        public static ProblemDetail CreateFromDiscriminatorValue(IParseNode parseNode);
        public ProblemDetail DeepClone();
        public string? Detail { get; set; }
        public bool Equals(ProblemDetail? other);
        public override bool Equals(object? obj);
        public string? ErrorCode { get; set; }
        public IList<JsonObject>? Errors { get; set; }
        public override int GetHashCode();
        public string? Instance { get; set; }
        public required long Status { get; set; }
        public required string Title { get; set; }
        public override string ToString();
        public string? Type { get; set; }
        public static bool operator ==(ProblemDetail? left, ProblemDetail? right);
        public static bool operator !=(ProblemDetail? left, ProblemDetail? right);
    }

    public sealed class ProvisionServiceUserRequest : JsonModel, IJsonModel<ProvisionServiceUserRequest>, IAdditionalDataHolder, IParsable, IEquatable<ProvisionServiceUserRequest>
    {
        public ProvisionServiceUserRequest();
        public static ProvisionServiceUserRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public ProvisionServiceUserRequest DeepClone();
        public bool Equals(ProvisionServiceUserRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string Name { get; set; }
        public required string RoleId { get; set; }
        public override string ToString();
        public required long TtlSeconds { get; set; }
        public static bool operator ==(ProvisionServiceUserRequest? left, ProvisionServiceUserRequest? right);
        public static bool operator !=(ProvisionServiceUserRequest? left, ProvisionServiceUserRequest? right);
    }

    public sealed class ProvisionedServiceUserResponse : JsonModel, IJsonModel<ProvisionedServiceUserResponse>, IAdditionalDataHolder, IParsable, IEquatable<ProvisionedServiceUserResponse>
    {
        public ProvisionedServiceUserResponse();
        public static ProvisionedServiceUserResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public ProvisionedServiceUserResponse DeepClone();
        public bool Equals(ProvisionedServiceUserResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required ServiceUser ServiceUser { get; set; }
        public override string ToString();
        public required string Token { get; set; }
        public static bool operator ==(ProvisionedServiceUserResponse? left, ProvisionedServiceUserResponse? right);
        public static bool operator !=(ProvisionedServiceUserResponse? left, ProvisionedServiceUserResponse? right);
    }

    public sealed class QueueResponse : JsonModel, IJsonModel<QueueResponse>, IAdditionalDataHolder, IParsable, IEquatable<QueueResponse>
    {
        public QueueResponse();
        public static QueueResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public QueueResponse DeepClone();
        public bool Equals(QueueResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required long QueueSize { get; set; }
        public required QueueResponseStatus Status { get; set; }
        public override string ToString();
        public static bool operator ==(QueueResponse? left, QueueResponse? right);
        public static bool operator !=(QueueResponse? left, QueueResponse? right);
    }

    public readonly struct QueueResponseStatus : IOpenEnum<QueueResponseStatus>, IEquatable<QueueResponseStatus>, IParsable<QueueResponseStatus>, ISpanParsable<QueueResponseStatus>
    {
        public static QueueResponseStatus Elevated { get; }
        public bool Equals(QueueResponseStatus other);
        public override bool Equals(object? obj);
        public static QueueResponseStatus FromValue(string value);
        public override int GetHashCode();
        public static QueueResponseStatus High { get; }
        public bool IsKnown { get; }
        public static IReadOnlyList<QueueResponseStatus> KnownValues { get; }
        public static QueueResponseStatus Normal { get; }
        public static QueueResponseStatus Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static QueueResponseStatus Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out QueueResponseStatus result);
        public static bool TryParse(string? s, IFormatProvider? provider, out QueueResponseStatus result);
        public string? Value { get; }
        public static bool operator ==(QueueResponseStatus left, QueueResponseStatus right);
        public static implicit operator QueueResponseStatus(string value);
        public static bool operator !=(QueueResponseStatus left, QueueResponseStatus right);
    }

    public static class QueueResponseStatus.Values
    {
        public const string Elevated = "elevated";
        public const string High = "high";
        public const string Normal = "normal";
    }

    public sealed class RemoveRepositoriesRequest : JsonModel, IJsonModel<RemoveRepositoriesRequest>, IAdditionalDataHolder, IParsable, IEquatable<RemoveRepositoriesRequest>
    {
        public RemoveRepositoriesRequest();
        public static RemoveRepositoriesRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public RemoveRepositoriesRequest DeepClone();
        public bool Equals(RemoveRepositoriesRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required IList<string> RepositoryPaths { get; set; }
        public override string ToString();
        public static bool operator ==(RemoveRepositoriesRequest? left, RemoveRepositoriesRequest? right);
        public static bool operator !=(RemoveRepositoriesRequest? left, RemoveRepositoriesRequest? right);
    }

    public sealed class RepoIndexJob : JsonModel, IJsonModel<RepoIndexJob>, IAdditionalDataHolder, IParsable, IEquatable<RepoIndexJob>
    {
        public RepoIndexJob();
        public required string? BranchName { get; set; }
        public required string Commit { get; set; }
        public static RepoIndexJob CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public RepoIndexJob DeepClone();
        public bool Equals(RepoIndexJob? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string JobId { get; set; }
        public required RepoIndexJobStatus Status { get; set; }
        public override string ToString();
        public static bool operator ==(RepoIndexJob? left, RepoIndexJob? right);
        public static bool operator !=(RepoIndexJob? left, RepoIndexJob? right);
    }

    public readonly struct RepoIndexJobStatus : IOpenEnum<RepoIndexJobStatus>, IEquatable<RepoIndexJobStatus>, IParsable<RepoIndexJobStatus>, ISpanParsable<RepoIndexJobStatus>
    {
        public static RepoIndexJobStatus Completed { get; }
        public bool Equals(RepoIndexJobStatus other);
        public override bool Equals(object? obj);
        public static RepoIndexJobStatus Failed { get; }
        public static RepoIndexJobStatus FromValue(string value);
        public override int GetHashCode();
        public static RepoIndexJobStatus InProgress { get; }
        public bool IsKnown { get; }
        public static IReadOnlyList<RepoIndexJobStatus> KnownValues { get; }
        public static RepoIndexJobStatus Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static RepoIndexJobStatus Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RepoIndexJobStatus result);
        public static bool TryParse(string? s, IFormatProvider? provider, out RepoIndexJobStatus result);
        public string? Value { get; }
        public static bool operator ==(RepoIndexJobStatus left, RepoIndexJobStatus right);
        public static implicit operator RepoIndexJobStatus(string value);
        public static bool operator !=(RepoIndexJobStatus left, RepoIndexJobStatus right);
    }

    public static class RepoIndexJobStatus.Values
    {
        public const string Completed = "completed";
        public const string Failed = "failed";
        public const string InProgress = "in_progress";
    }

    public sealed class RepoIndexingStatusResponse : JsonModel, IJsonModel<RepoIndexingStatusResponse>, IAdditionalDataHolder, IParsable, IEquatable<RepoIndexingStatusResponse>
    {
        public RepoIndexingStatusResponse();
        public static RepoIndexingStatusResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public RepoIndexingStatusResponse DeepClone();
        public bool Equals(RepoIndexingStatusResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required bool IndexingEnabled { get; set; }
        public required RepoIndexJob? LatestCompletedSearchIndexJob { get; set; }
        public required RepoIndexJob? LatestCompletedWikiIndexJob { get; set; }
        public required IList<RepoIndexJob> LatestIndexes { get; set; }
        public override string ToString();
        public static bool operator ==(RepoIndexingStatusResponse? left, RepoIndexingStatusResponse? right);
        public static bool operator !=(RepoIndexingStatusResponse? left, RepoIndexingStatusResponse? right);
    }

    public sealed class RepositoryIndexingItem : JsonModel, IJsonModel<RepositoryIndexingItem>, IAdditionalDataHolder, IParsable, IEquatable<RepositoryIndexingItem>
    {
        public RepositoryIndexingItem();
        public IList<string>? BranchNames { get; set; }
        public static RepositoryIndexingItem CreateFromDiscriminatorValue(IParseNode parseNode);
        public RepositoryIndexingItem DeepClone();
        public bool Equals(RepositoryIndexingItem? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string RepositoryPath { get; set; }
        public override string ToString();
        public static bool operator ==(RepositoryIndexingItem? left, RepositoryIndexingItem? right);
        public static bool operator !=(RepositoryIndexingItem? left, RepositoryIndexingItem? right);
    }

    public sealed class RepositoryIndexingPage : JsonModel, IJsonModel<RepositoryIndexingPage>, IAdditionalDataHolder, IParsable, IEquatable<RepositoryIndexingPage>
    {
        public RepositoryIndexingPage();
        public static RepositoryIndexingPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public RepositoryIndexingPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(RepositoryIndexingPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<RepositoryIndexingResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(RepositoryIndexingPage? left, RepositoryIndexingPage? right);
        public static bool operator !=(RepositoryIndexingPage? left, RepositoryIndexingPage? right);
    }

    public sealed class RepositoryIndexingResponse : JsonModel, IJsonModel<RepositoryIndexingResponse>, IAdditionalDataHolder, IParsable, IEquatable<RepositoryIndexingResponse>
    {
        public RepositoryIndexingResponse();
        public required IList<string> Branches { get; set; }
        public static RepositoryIndexingResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public RepositoryIndexingResponse DeepClone();
        public bool Equals(RepositoryIndexingResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required bool IndexingEnabled { get; set; }
        public RepoIndexingStatusResponse? IndexingStatus { get; set; }
        public required string RepositoryPath { get; set; }
        public override string ToString();
        public static bool operator ==(RepositoryIndexingResponse? left, RepositoryIndexingResponse? right);
        public static bool operator !=(RepositoryIndexingResponse? left, RepositoryIndexingResponse? right);
    }

    public sealed class RepositoryPage : JsonModel, IJsonModel<RepositoryPage>, IAdditionalDataHolder, IParsable, IEquatable<RepositoryPage>
    {
        public RepositoryPage();
        public static RepositoryPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public RepositoryPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(RepositoryPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<RepositoryResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(RepositoryPage? left, RepositoryPage? right);
        public static bool operator !=(RepositoryPage? left, RepositoryPage? right);
    }

    public sealed class RepositoryResponse : JsonModel, IJsonModel<RepositoryResponse>, IAdditionalDataHolder, IParsable, IEquatable<RepositoryResponse>
    {
        public RepositoryResponse();
        public static RepositoryResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public RepositoryResponse DeepClone();
        public bool Equals(RepositoryResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string GitConnectionHost { get; set; }
        public required string GitConnectionId { get; set; }
        public required RepoIndexingStatusResponse? IndexingStatus { get; set; }
        public required DateTimeOffset? LastUpdatedAt { get; set; }
        public required string ProviderRepositoryId { get; set; }
        public required string? RepoDescription { get; set; }
        public required string? RepoLanguage { get; set; }
        public required string RepoName { get; set; }
        public required string RepoPath { get; set; }
        public override string ToString();
        public static bool operator ==(RepositoryResponse? left, RepositoryResponse? right);
        public static bool operator !=(RepositoryResponse? left, RepositoryResponse? right);
    }

    public sealed class Role : JsonModel, IJsonModel<Role>, IAdditionalDataHolder, IParsable, IEquatable<Role>
    {
        public Role();
        public static Role CreateFromDiscriminatorValue(IParseNode parseNode);
        public Role DeepClone();
        public bool Equals(Role? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string RoleId { get; set; }
        public required string RoleName { get; set; }
        public required RoleRoleType RoleType { get; set; }
        public override string ToString();
        public static bool operator ==(Role? left, Role? right);
        public static bool operator !=(Role? left, Role? right);
    }

    public sealed class RoleAssignment : JsonModel, IJsonModel<RoleAssignment>, IAdditionalDataHolder, IParsable, IEquatable<RoleAssignment>
    {
        public RoleAssignment();
        public static RoleAssignment CreateFromDiscriminatorValue(IParseNode parseNode);
        public RoleAssignment DeepClone();
        public bool Equals(RoleAssignment? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? OrgId { get; set; }
        public required Role Role { get; set; }
        public override string ToString();
        public static bool operator ==(RoleAssignment? left, RoleAssignment? right);
        public static bool operator !=(RoleAssignment? left, RoleAssignment? right);
    }

    public sealed class RoleDetailResponse : JsonModel, IJsonModel<RoleDetailResponse>, IAdditionalDataHolder, IParsable, IEquatable<RoleDetailResponse>
    {
        public RoleDetailResponse();
        public static RoleDetailResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public RoleDetailResponse DeepClone();
        public bool Equals(RoleDetailResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public IList<string>? Permissions { get; set; }
        public required string RoleId { get; set; }
        public required string RoleName { get; set; }
        public required RoleRoleType RoleType { get; set; }
        public override string ToString();
        public static bool operator ==(RoleDetailResponse? left, RoleDetailResponse? right);
        public static bool operator !=(RoleDetailResponse? left, RoleDetailResponse? right);
    }

    public sealed class RolePage : JsonModel, IJsonModel<RolePage>, IAdditionalDataHolder, IParsable, IEquatable<RolePage>
    {
        public RolePage();
        public static RolePage CreateFromDiscriminatorValue(IParseNode parseNode);
        public RolePage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(RolePage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<Role> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(RolePage? left, RolePage? right);
        public static bool operator !=(RolePage? left, RolePage? right);
    }

    public readonly struct RoleRoleType : IOpenEnum<RoleRoleType>, IEquatable<RoleRoleType>, IParsable<RoleRoleType>, ISpanParsable<RoleRoleType>
    {
        public static RoleRoleType Enterprise { get; }
        public bool Equals(RoleRoleType other);
        public override bool Equals(object? obj);
        public static RoleRoleType FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<RoleRoleType> KnownValues { get; }
        public static RoleRoleType Org { get; }
        public static RoleRoleType Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static RoleRoleType Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out RoleRoleType result);
        public static bool TryParse(string? s, IFormatProvider? provider, out RoleRoleType result);
        public string? Value { get; }
        public static bool operator ==(RoleRoleType left, RoleRoleType right);
        public static implicit operator RoleRoleType(string value);
        public static bool operator !=(RoleRoleType left, RoleRoleType right);
    }

    public static class RoleRoleType.Values
    {
        public const string Enterprise = "enterprise";
        public const string Org = "org";
    }

    public sealed class RotateApiKeyRequest : JsonModel, IJsonModel<RotateApiKeyRequest>, IAdditionalDataHolder, IParsable, IEquatable<RotateApiKeyRequest>
    {
        public RotateApiKeyRequest();
        public static RotateApiKeyRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public RotateApiKeyRequest DeepClone();
        public bool Equals(RotateApiKeyRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public DateTimeOffset? NewKeyExpiresAt { get; set; }
        public bool? RevokeCurrent { get; set; }
        public override string ToString();
        public static bool operator ==(RotateApiKeyRequest? left, RotateApiKeyRequest? right);
        public static bool operator !=(RotateApiKeyRequest? left, RotateApiKeyRequest? right);
    }

    public readonly struct ScheduleAgent : IOpenEnum<ScheduleAgent>, IEquatable<ScheduleAgent>, IParsable<ScheduleAgent>, ISpanParsable<ScheduleAgent>
    {
        public static ScheduleAgent DataAnalyst { get; }
        public static ScheduleAgent Devin { get; }
        public bool Equals(ScheduleAgent other);
        public override bool Equals(object? obj);
        public static ScheduleAgent FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<ScheduleAgent> KnownValues { get; }
        public static ScheduleAgent Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static ScheduleAgent Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ScheduleAgent result);
        public static bool TryParse(string? s, IFormatProvider? provider, out ScheduleAgent result);
        public string? Value { get; }
        public static bool operator ==(ScheduleAgent left, ScheduleAgent right);
        public static implicit operator ScheduleAgent(string value);
        public static bool operator !=(ScheduleAgent left, ScheduleAgent right);
    }

    public static class ScheduleAgent.Values
    {
        public const string DataAnalyst = "data_analyst";
        public const string Devin = "devin";
    }

    public sealed class ScheduleCreateRequest : JsonModel, IJsonModel<ScheduleCreateRequest>, IAdditionalDataHolder, IParsable, IEquatable<ScheduleCreateRequest>
    {
        public ScheduleCreateRequest();
        public ScheduleAgent? Agent { get; set; }
        public bool? BypassApproval { get; set; }
        public string? CreateAsUserId { get; set; }
        public static ScheduleCreateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public ScheduleCreateRequest DeepClone();
        public bool Equals(ScheduleCreateRequest? other);
        public override bool Equals(object? obj);
        public string? Frequency { get; set; }
        public override int GetHashCode();
        public long? IntervalCount { get; set; }
        public required string Name { get; set; }
        public ScheduleNotifyOn? NotifyOn { get; set; }
        public string? Platform { get; set; }
        public string? PlaybookId { get; set; }
        public required string Prompt { get; set; }
        public ScheduleType? ScheduleType { get; set; }
        public DateTimeOffset? ScheduledAt { get; set; }
        public string? SlackChannelId { get; set; }
        public string? SlackTeamId { get; set; }
        public IList<string>? Tags { get; set; }
        public string? TargetDevinId { get; set; }
        public override string ToString();
        public static bool operator ==(ScheduleCreateRequest? left, ScheduleCreateRequest? right);
        public static bool operator !=(ScheduleCreateRequest? left, ScheduleCreateRequest? right);
    }

    public readonly struct ScheduleNotifyOn : IOpenEnum<ScheduleNotifyOn>, IEquatable<ScheduleNotifyOn>, IParsable<ScheduleNotifyOn>, ISpanParsable<ScheduleNotifyOn>
    {
        public static ScheduleNotifyOn Always { get; }
        public bool Equals(ScheduleNotifyOn other);
        public override bool Equals(object? obj);
        public static ScheduleNotifyOn Failure { get; }
        public static ScheduleNotifyOn FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<ScheduleNotifyOn> KnownValues { get; }
        public static ScheduleNotifyOn Never { get; }
        public static ScheduleNotifyOn Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static ScheduleNotifyOn Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ScheduleNotifyOn result);
        public static bool TryParse(string? s, IFormatProvider? provider, out ScheduleNotifyOn result);
        public string? Value { get; }
        public static bool operator ==(ScheduleNotifyOn left, ScheduleNotifyOn right);
        public static implicit operator ScheduleNotifyOn(string value);
        public static bool operator !=(ScheduleNotifyOn left, ScheduleNotifyOn right);
    }

    public static class ScheduleNotifyOn.Values
    {
        public const string Always = "always";
        public const string Failure = "failure";
        public const string Never = "never";
    }

    public sealed class SchedulePage : JsonModel, IJsonModel<SchedulePage>, IAdditionalDataHolder, IParsable, IEquatable<SchedulePage>
    {
        public SchedulePage();
        public static SchedulePage CreateFromDiscriminatorValue(IParseNode parseNode);
        public SchedulePage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(SchedulePage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<ScheduleResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(SchedulePage? left, SchedulePage? right);
        public static bool operator !=(SchedulePage? left, SchedulePage? right);
    }

    public sealed class ScheduleResponse : JsonModel, IJsonModel<ScheduleResponse>, IAdditionalDataHolder, IParsable, IEquatable<ScheduleResponse>
    {
        public ScheduleResponse();
        public required ScheduleAgent Agent { get; set; }
        public bool? BypassApproval { get; set; }
        public required long ConsecutiveFailures { get; set; }
        public static ScheduleResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public required string? CreatedBy { get; set; }
        public ScheduleResponse DeepClone();
        public required bool Enabled { get; set; }
        public bool Equals(ScheduleResponse? other);
        public override bool Equals(object? obj);
        public required string? Frequency { get; set; }
        public override int GetHashCode();
        public long? IntervalCount { get; set; }
        public string? LastEditedBy { get; set; }
        public required DateTimeOffset? LastErrorAt { get; set; }
        public required string? LastErrorMessage { get; set; }
        public required DateTimeOffset? LastExecutedAt { get; set; }
        public required string Name { get; set; }
        public required ScheduleNotifyOn NotifyOn { get; set; }
        public required string OrgId { get; set; }
        public string? Platform { get; set; }
        public required PlaybookInfo? Playbook { get; set; }
        public required string Prompt { get; set; }
        public ScheduleType? ScheduleType { get; set; }
        public DateTimeOffset? ScheduledAt { get; set; }
        public required string ScheduledSessionId { get; set; }
        public string? SlackChannelId { get; set; }
        public string? SlackTeamId { get; set; }
        public IList<string>? Tags { get; set; }
        public string? TargetDevinId { get; set; }
        public override string ToString();
        public required DateTimeOffset UpdatedAt { get; set; }
        public static bool operator ==(ScheduleResponse? left, ScheduleResponse? right);
        public static bool operator !=(ScheduleResponse? left, ScheduleResponse? right);
    }

    public readonly struct ScheduleType : IOpenEnum<ScheduleType>, IEquatable<ScheduleType>, IParsable<ScheduleType>, ISpanParsable<ScheduleType>
    {
        public bool Equals(ScheduleType other);
        public override bool Equals(object? obj);
        public static ScheduleType FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<ScheduleType> KnownValues { get; }
        public static ScheduleType OneTime { get; }
        public static ScheduleType Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static ScheduleType Parse(string s, IFormatProvider? provider = null);
        public static ScheduleType Recurring { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ScheduleType result);
        public static bool TryParse(string? s, IFormatProvider? provider, out ScheduleType result);
        public string? Value { get; }
        public static bool operator ==(ScheduleType left, ScheduleType right);
        public static implicit operator ScheduleType(string value);
        public static bool operator !=(ScheduleType left, ScheduleType right);
    }

    public static class ScheduleType.Values
    {
        public const string OneTime = "one_time";
        public const string Recurring = "recurring";
    }

    public sealed class ScheduleUpdateRequest : JsonModel, IJsonModel<ScheduleUpdateRequest>, IAdditionalDataHolder, IParsable, IEquatable<ScheduleUpdateRequest>
    {
        public ScheduleUpdateRequest();
        public ScheduleAgent? Agent { get; set; }
        public bool? BypassApproval { get; set; }
        public static ScheduleUpdateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public ScheduleUpdateRequest DeepClone();
        public bool? Enabled { get; set; }
        public bool Equals(ScheduleUpdateRequest? other);
        public override bool Equals(object? obj);
        public string? Frequency { get; set; }
        public override int GetHashCode();
        public long? IntervalCount { get; set; }
        public string? Name { get; set; }
        public ScheduleNotifyOn? NotifyOn { get; set; }
        public string? Platform { get; set; }
        public string? PlaybookId { get; set; }
        public string? Prompt { get; set; }
        public string? RunAsUserId { get; set; }
        public ScheduleType? ScheduleType { get; set; }
        public DateTimeOffset? ScheduledAt { get; set; }
        public string? SlackChannelId { get; set; }
        public string? SlackTeamId { get; set; }
        public IList<string>? Tags { get; set; }
        public string? TargetDevinId { get; set; }
        public override string ToString();
        public static bool operator ==(ScheduleUpdateRequest? left, ScheduleUpdateRequest? right);
        public static bool operator !=(ScheduleUpdateRequest? left, ScheduleUpdateRequest? right);
    }

    public sealed class SearchMetricsResponse : JsonModel, IJsonModel<SearchMetricsResponse>, IAdditionalDataHolder, IParsable, IEquatable<SearchMetricsResponse>
    {
        public SearchMetricsResponse();
        public static SearchMetricsResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public SearchMetricsResponse DeepClone();
        public bool Equals(SearchMetricsResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required long SearchesCreatedCount { get; set; }
        public override string ToString();
        public static bool operator ==(SearchMetricsResponse? left, SearchMetricsResponse? right);
        public static bool operator !=(SearchMetricsResponse? left, SearchMetricsResponse? right);
    }

    public sealed class SecretCreateRequest : JsonModel, IJsonModel<SecretCreateRequest>, IAdditionalDataHolder, IParsable, IEquatable<SecretCreateRequest>
    {
        public SecretCreateRequest();
        public static SecretCreateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public SecretCreateRequest DeepClone();
        public bool Equals(SecretCreateRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? IsSensitive { get; set; }
        public required string Key { get; set; }
        public string? Note { get; set; }
        public override string ToString();
        public required SecretType Type { get; set; }
        public required string Value { get; set; }
        public static bool operator ==(SecretCreateRequest? left, SecretCreateRequest? right);
        public static bool operator !=(SecretCreateRequest? left, SecretCreateRequest? right);
    }

    public sealed class SecretPage : JsonModel, IJsonModel<SecretPage>, IAdditionalDataHolder, IParsable, IEquatable<SecretPage>
    {
        public SecretPage();
        public static SecretPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public SecretPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(SecretPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<SecretResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(SecretPage? left, SecretPage? right);
        public static bool operator !=(SecretPage? left, SecretPage? right);
    }

    public sealed class SecretResponse : JsonModel, IJsonModel<SecretResponse>, IAdditionalDataHolder, IParsable, IEquatable<SecretResponse>
    {
        public SecretResponse();
        public required SecretResponseAccessType AccessType { get; set; }
        public static SecretResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public required string CreatedBy { get; set; }
        public SecretResponse DeepClone();
        public bool Equals(SecretResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required bool IsSensitive { get; set; }
        public required string? Key { get; set; }
        public required string? Note { get; set; }
        public required string SecretId { get; set; }
        public required SecretType SecretType { get; set; }
        public override string ToString();
        public DateTimeOffset? UpdatedAt { get; set; }
        public string? UpdatedBy { get; set; }
        public static bool operator ==(SecretResponse? left, SecretResponse? right);
        public static bool operator !=(SecretResponse? left, SecretResponse? right);
    }

    public readonly struct SecretResponseAccessType : IOpenEnum<SecretResponseAccessType>, IEquatable<SecretResponseAccessType>, IParsable<SecretResponseAccessType>, ISpanParsable<SecretResponseAccessType>
    {
        public bool Equals(SecretResponseAccessType other);
        public override bool Equals(object? obj);
        public static SecretResponseAccessType FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<SecretResponseAccessType> KnownValues { get; }
        public static SecretResponseAccessType Org { get; }
        public static SecretResponseAccessType Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static SecretResponseAccessType Parse(string s, IFormatProvider? provider = null);
        public static SecretResponseAccessType Personal { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SecretResponseAccessType result);
        public static bool TryParse(string? s, IFormatProvider? provider, out SecretResponseAccessType result);
        public string? Value { get; }
        public static bool operator ==(SecretResponseAccessType left, SecretResponseAccessType right);
        public static implicit operator SecretResponseAccessType(string value);
        public static bool operator !=(SecretResponseAccessType left, SecretResponseAccessType right);
    }

    public static class SecretResponseAccessType.Values
    {
        public const string Org = "org";
        public const string Personal = "personal";
    }

    public readonly struct SecretType : IOpenEnum<SecretType>, IEquatable<SecretType>, IParsable<SecretType>, ISpanParsable<SecretType>
    {
        public static SecretType Cookie { get; }
        public bool Equals(SecretType other);
        public override bool Equals(object? obj);
        public static SecretType FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static SecretType KeyValue { get; }
        public static IReadOnlyList<SecretType> KnownValues { get; }
        public static SecretType Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static SecretType Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static SecretType Totp { get; }
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SecretType result);
        public static bool TryParse(string? s, IFormatProvider? provider, out SecretType result);
        public string? Value { get; }
        public static bool operator ==(SecretType left, SecretType right);
        public static implicit operator SecretType(string value);
        public static bool operator !=(SecretType left, SecretType right);
    }

    public static class SecretType.Values
    {
        public const string Cookie = "cookie";
        public const string KeyValue = "key-value";
        public const string Totp = "totp";
    }

    public sealed class Self : IJsonModel<Self>, IComposedTypeWrapper, IParsable, IEquatable<Self>
    {
        public DevinBrainUserSelf? AsDevinBrainUserSelf { get; }
        public PatUserSelf? AsPatUserSelf { get; }
        public ServiceUserSelf? AsServiceUserSelf { get; }
        public WindsurfSessionUserSelf? AsWindsurfSessionUserSelf { get; }
        public static Self CreateFromDiscriminatorValue(IParseNode parseNode);
        public Self DeepClone();
        public bool Equals(Self? other);
        public override bool Equals(object? obj);
        public static Self FromDevinBrainUserSelf(DevinBrainUserSelf value);
        public static Self FromPatUserSelf(PatUserSelf value);
        public static Self FromServiceUserSelf(ServiceUserSelf value);
        public static Self FromWindsurfSessionUserSelf(WindsurfSessionUserSelf value);
        public override int GetHashCode();
        public override string ToString();
        public JsonNode? Unknown { get; }
        public IReadOnlyList<ConstraintViolation> Validate();
        public object? Value { get; }
        public static bool operator ==(Self? left, Self? right);
        public static implicit operator Self(DevinBrainUserSelf value);
        public static implicit operator Self(PatUserSelf value);
        public static implicit operator Self(ServiceUserSelf value);
        public static implicit operator Self(WindsurfSessionUserSelf value);
        public static bool operator !=(Self? left, Self? right);
    }

    public sealed class SelfResponse : JsonModel, IJsonModel<SelfResponse>, IAdditionalDataHolder, IParsable, IEquatable<SelfResponse>
    {
        public SelfResponse();
        public static SelfResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public SelfResponse DeepClone();
        public bool Equals(SelfResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string? OrgId { get; set; }
        public required string ServiceUserId { get; set; }
        public required string ServiceUserName { get; set; }
        public override string ToString();
        public static bool operator ==(SelfResponse? left, SelfResponse? right);
        public static bool operator !=(SelfResponse? left, SelfResponse? right);
    }

    public sealed class ServiceUser : JsonModel, IJsonModel<ServiceUser>, IAdditionalDataHolder, IParsable, IEquatable<ServiceUser>
    {
        public ServiceUser();
        public static ServiceUser CreateFromDiscriminatorValue(IParseNode parseNode);
        public ServiceUser DeepClone();
        public required long? DeletedAt { get; set; }
        public bool Equals(ServiceUser? other);
        public override bool Equals(object? obj);
        public required long? ExpiresAt { get; set; }
        public override int GetHashCode();
        public required string Name { get; set; }
        public required IList<RoleAssignment> RoleAssignments { get; set; }
        public required string ServiceUserId { get; set; }
        public override string ToString();
        public static bool operator ==(ServiceUser? left, ServiceUser? right);
        public static bool operator !=(ServiceUser? left, ServiceUser? right);
    }

    public sealed class ServiceUserPage : JsonModel, IJsonModel<ServiceUserPage>, IAdditionalDataHolder, IParsable, IEquatable<ServiceUserPage>
    {
        public ServiceUserPage();
        public static ServiceUserPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public ServiceUserPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(ServiceUserPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<ServiceUser> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(ServiceUserPage? left, ServiceUserPage? right);
        public static bool operator !=(ServiceUserPage? left, ServiceUserPage? right);
    }

    public sealed class ServiceUserSelf : JsonModel, IJsonModel<ServiceUserSelf>, IAdditionalDataHolder, IParsable, IEquatable<ServiceUserSelf>
    {
        public ServiceUserSelf();
        public static ServiceUserSelf CreateFromDiscriminatorValue(IParseNode parseNode);
        public ServiceUserSelf DeepClone();
        public bool Equals(ServiceUserSelf? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? OrgId { get; set; }
        public string PrincipalType { get; set; }
        public required string ServiceUserId { get; set; }
        public required string ServiceUserName { get; set; }
        public override string ToString();
        public static bool operator ==(ServiceUserSelf? left, ServiceUserSelf? right);
        public static bool operator !=(ServiceUserSelf? left, ServiceUserSelf? right);
    }

    public sealed class ServiceUserUpdateRoleRequest : JsonModel, IJsonModel<ServiceUserUpdateRoleRequest>, IAdditionalDataHolder, IParsable, IEquatable<ServiceUserUpdateRoleRequest>
    {
        public ServiceUserUpdateRoleRequest();
        public static ServiceUserUpdateRoleRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public ServiceUserUpdateRoleRequest DeepClone();
        public bool Equals(ServiceUserUpdateRoleRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string RoleId { get; set; }
        public override string ToString();
        public static bool operator ==(ServiceUserUpdateRoleRequest? left, ServiceUserUpdateRoleRequest? right);
        public static bool operator !=(ServiceUserUpdateRoleRequest? left, ServiceUserUpdateRoleRequest? right);
    }

    public sealed class SessionAttachment : JsonModel, IJsonModel<SessionAttachment>, IAdditionalDataHolder, IParsable, IEquatable<SessionAttachment>
    {
        public SessionAttachment();
        public required string AttachmentId { get; set; }
        public string? ContentType { get; set; }
        public static SessionAttachment CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionAttachment DeepClone();
        public bool Equals(SessionAttachment? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string Name { get; set; }
        public required MessageSource Source { get; set; }
        public override string ToString();
        public required string Url { get; set; }
        public static bool operator ==(SessionAttachment? left, SessionAttachment? right);
        public static bool operator !=(SessionAttachment? left, SessionAttachment? right);
    }

    public readonly struct SessionCategory : IOpenEnum<SessionCategory>, IEquatable<SessionCategory>, IParsable<SessionCategory>, ISpanParsable<SessionCategory>
    {
        public static SessionCategory BugFixing { get; }
        public static SessionCategory CiCdAndDevops { get; }
        public static SessionCategory CodeQualityAndSecurity { get; }
        public static SessionCategory CodeReview { get; }
        public static SessionCategory CodeReviewAndAnalysis { get; }
        public static SessionCategory DataAndAutomation { get; }
        public static SessionCategory DocumentationAndContent { get; }
        public bool Equals(SessionCategory other);
        public override bool Equals(object? obj);
        public static SessionCategory FeatureDevelopment { get; }
        public static SessionCategory FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<SessionCategory> KnownValues { get; }
        public static SessionCategory MigrationsAndUpgrades { get; }
        public static SessionCategory Other { get; }
        public static SessionCategory Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static SessionCategory Parse(string s, IFormatProvider? provider = null);
        public static SessionCategory ProductionInvestigation { get; }
        public static SessionCategory RefactoringAndOptimization { get; }
        public static SessionCategory ResearchAndExploration { get; }
        public static SessionCategory Security { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SessionCategory result);
        public static bool TryParse(string? s, IFormatProvider? provider, out SessionCategory result);
        public static SessionCategory UnitTestGeneration { get; }
        public string? Value { get; }
        public static bool operator ==(SessionCategory left, SessionCategory right);
        public static implicit operator SessionCategory(string value);
        public static bool operator !=(SessionCategory left, SessionCategory right);
    }

    public static class SessionCategory.Values
    {
        public const string BugFixing = "bug_fixing";
        public const string CiCdAndDevops = "ci_cd_and_devops";
        public const string CodeQualityAndSecurity = "code_quality_and_security";
        public const string CodeReview = "code_review";
        public const string CodeReviewAndAnalysis = "code_review_and_analysis";
        public const string DataAndAutomation = "data_and_automation";
        public const string DocumentationAndContent = "documentation_and_content";
        public const string FeatureDevelopment = "feature_development";
        public const string MigrationsAndUpgrades = "migrations_and_upgrades";
        public const string Other = "other";
        public const string ProductionInvestigation = "production_investigation";
        public const string RefactoringAndOptimization = "refactoring_and_optimization";
        public const string ResearchAndExploration = "research_and_exploration";
        public const string Security = "security";
        public const string UnitTestGeneration = "unit_test_generation";
    }

    public sealed class SessionCountsByOrigin : JsonModel, IJsonModel<SessionCountsByOrigin>, IAdditionalDataHolder, IParsable, IEquatable<SessionCountsByOrigin>
    {
        public SessionCountsByOrigin();
        public long? Api { get; set; }
        public static SessionCountsByOrigin CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionCountsByOrigin DeepClone();
        public bool Equals(SessionCountsByOrigin? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public long? Jira { get; set; }
        public long? Linear { get; set; }
        public long? Slack { get; set; }
        public long? Teams { get; set; }
        public override string ToString();
        public long? Webapp { get; set; }
        public static bool operator ==(SessionCountsByOrigin? left, SessionCountsByOrigin? right);
        public static bool operator !=(SessionCountsByOrigin? left, SessionCountsByOrigin? right);
    }

    public sealed class SessionCountsBySize : JsonModel, IJsonModel<SessionCountsBySize>, IAdditionalDataHolder, IParsable, IEquatable<SessionCountsBySize>
    {
        public SessionCountsBySize();
        public static SessionCountsBySize CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionCountsBySize DeepClone();
        public bool Equals(SessionCountsBySize? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public long? L { get; set; }
        public long? M { get; set; }
        public long? S { get; set; }
        public override string ToString();
        public long? Xl { get; set; }
        public long? Xs { get; set; }
        public static bool operator ==(SessionCountsBySize? left, SessionCountsBySize? right);
        public static bool operator !=(SessionCountsBySize? left, SessionCountsBySize? right);
    }

    public sealed class SessionCreateRequest : JsonModel, IJsonModel<SessionCreateRequest>, IAdditionalDataHolder, IParsable, IEquatable<SessionCreateRequest>
    {
        public SessionCreateRequest();
        public IList<Uri>? AttachmentUrls { get; set; }
        public bool? BypassApproval { get; set; }
        public string? ChildPlaybookId { get; set; }
        public string? CreateAsUserId { get; set; }
        public static SessionCreateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionCreateRequest DeepClone();
        public DevinMode? DevinMode { get; set; }
        public bool Equals(SessionCreateRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public IList<string>? KnowledgeIds { get; set; }
        public long? MaxAcuLimit { get; set; }
        public string? Platform { get; set; }
        public string? PlaybookId { get; set; }
        public required string Prompt { get; set; }
        public IList<string>? Repos { get; set; }
        public bool? Resumable { get; set; }
        public IList<string>? SecretIds { get; set; }
        public IList<string>? SessionLinks { get; set; }
        public IList<SessionSecretInput>? SessionSecrets { get; set; }
        public bool? StructuredOutputRequired { get; set; }
        public JsonObject? StructuredOutputSchema { get; set; }
        public IList<string>? Tags { get; set; }
        public string? Title { get; set; }
        public override string ToString();
        public static bool operator ==(SessionCreateRequest? left, SessionCreateRequest? right);
        public static bool operator !=(SessionCreateRequest? left, SessionCreateRequest? right);
    }

    public sealed class SessionInsightsActionItem : JsonModel, IJsonModel<SessionInsightsActionItem>, IAdditionalDataHolder, IParsable, IEquatable<SessionInsightsActionItem>
    {
        public SessionInsightsActionItem();
        public required string ActionItem { get; set; }
        public static SessionInsightsActionItem CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionInsightsActionItem DeepClone();
        public bool Equals(SessionInsightsActionItem? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? IssueId { get; set; }
        public override string ToString();
        public SessionInsightsActionItemType? Type { get; set; }
        public static bool operator ==(SessionInsightsActionItem? left, SessionInsightsActionItem? right);
        public static bool operator !=(SessionInsightsActionItem? left, SessionInsightsActionItem? right);
    }

    public readonly struct SessionInsightsActionItemType : IOpenEnum<SessionInsightsActionItemType>, IEquatable<SessionInsightsActionItemType>, IParsable<SessionInsightsActionItemType>, ISpanParsable<SessionInsightsActionItemType>
    {
        public bool Equals(SessionInsightsActionItemType other);
        public override bool Equals(object? obj);
        public static SessionInsightsActionItemType FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static SessionInsightsActionItemType Knowledge { get; }
        public static IReadOnlyList<SessionInsightsActionItemType> KnownValues { get; }
        public static SessionInsightsActionItemType MachineSetup { get; }
        public static SessionInsightsActionItemType Other { get; }
        public static SessionInsightsActionItemType Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static SessionInsightsActionItemType Parse(string s, IFormatProvider? provider = null);
        public static SessionInsightsActionItemType PromptImprovement { get; }
        public static SessionInsightsActionItemType RepoConfig { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SessionInsightsActionItemType result);
        public static bool TryParse(string? s, IFormatProvider? provider, out SessionInsightsActionItemType result);
        public string? Value { get; }
        public static bool operator ==(SessionInsightsActionItemType left, SessionInsightsActionItemType right);
        public static implicit operator SessionInsightsActionItemType(string value);
        public static bool operator !=(SessionInsightsActionItemType left, SessionInsightsActionItemType right);
    }

    public static class SessionInsightsActionItemType.Values
    {
        public const string Knowledge = "knowledge";
        public const string MachineSetup = "machine_setup";
        public const string Other = "other";
        public const string PromptImprovement = "prompt_improvement";
        public const string RepoConfig = "repo_config";
    }

    public sealed class SessionInsightsAnalysis : JsonModel, IJsonModel<SessionInsightsAnalysis>, IAdditionalDataHolder, IParsable, IEquatable<SessionInsightsAnalysis>
    {
        public SessionInsightsAnalysis();
        public IList<SessionInsightsActionItem>? ActionItems { get; set; }
        public SessionInsightsClassification? Classification { get; set; }
        public static SessionInsightsAnalysis CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionInsightsAnalysis DeepClone();
        public bool Equals(SessionInsightsAnalysis? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public IList<SessionInsightsIssue>? Issues { get; set; }
        public SessionInsightsNoteUsage? NoteUsage { get; set; }
        public SessionInsightsSuggestedPrompt? SuggestedPrompt { get; set; }
        public IList<SessionInsightsTimelineItem>? Timeline { get; set; }
        public override string ToString();
        public static bool operator ==(SessionInsightsAnalysis? left, SessionInsightsAnalysis? right);
        public static bool operator !=(SessionInsightsAnalysis? left, SessionInsightsAnalysis? right);
    }

    public sealed class SessionInsightsClassification : JsonModel, IJsonModel<SessionInsightsClassification>, IAdditionalDataHolder, IParsable, IEquatable<SessionInsightsClassification>
    {
        public SessionInsightsClassification();
        public string? Category { get; set; }
        public double? Confidence { get; set; }
        public static SessionInsightsClassification CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionInsightsClassification DeepClone();
        public bool Equals(SessionInsightsClassification? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public IList<string>? ProgrammingLanguages { get; set; }
        public override string ToString();
        public IList<string>? ToolsAndFrameworks { get; set; }
        public static bool operator ==(SessionInsightsClassification? left, SessionInsightsClassification? right);
        public static bool operator !=(SessionInsightsClassification? left, SessionInsightsClassification? right);
    }

    public sealed class SessionInsightsFeedbackItem : JsonModel, IJsonModel<SessionInsightsFeedbackItem>, IAdditionalDataHolder, IParsable, IEquatable<SessionInsightsFeedbackItem>
    {
        public SessionInsightsFeedbackItem();
        public static SessionInsightsFeedbackItem CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionInsightsFeedbackItem DeepClone();
        public required string Details { get; set; }
        public bool Equals(SessionInsightsFeedbackItem? other);
        public override bool Equals(object? obj);
        public required string Excerpt { get; set; }
        public override int GetHashCode();
        public string? IssueId { get; set; }
        public required string Summary { get; set; }
        public override string ToString();
        public static bool operator ==(SessionInsightsFeedbackItem? left, SessionInsightsFeedbackItem? right);
        public static bool operator !=(SessionInsightsFeedbackItem? left, SessionInsightsFeedbackItem? right);
    }

    public sealed class SessionInsightsGenerateResponse : JsonModel, IJsonModel<SessionInsightsGenerateResponse>, IAdditionalDataHolder, IParsable, IEquatable<SessionInsightsGenerateResponse>
    {
        public SessionInsightsGenerateResponse();
        public static SessionInsightsGenerateResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionInsightsGenerateResponse DeepClone();
        public bool Equals(SessionInsightsGenerateResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string SessionId { get; set; }
        public required SessionInsightsGenerateStatus Status { get; set; }
        public override string ToString();
        public static bool operator ==(SessionInsightsGenerateResponse? left, SessionInsightsGenerateResponse? right);
        public static bool operator !=(SessionInsightsGenerateResponse? left, SessionInsightsGenerateResponse? right);
    }

    public readonly struct SessionInsightsGenerateStatus : IOpenEnum<SessionInsightsGenerateStatus>, IEquatable<SessionInsightsGenerateStatus>, IParsable<SessionInsightsGenerateStatus>, ISpanParsable<SessionInsightsGenerateStatus>
    {
        public static SessionInsightsGenerateStatus AlreadyExists { get; }
        public bool Equals(SessionInsightsGenerateStatus other);
        public override bool Equals(object? obj);
        public static SessionInsightsGenerateStatus FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<SessionInsightsGenerateStatus> KnownValues { get; }
        public static SessionInsightsGenerateStatus Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static SessionInsightsGenerateStatus Parse(string s, IFormatProvider? provider = null);
        public static SessionInsightsGenerateStatus Started { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SessionInsightsGenerateStatus result);
        public static bool TryParse(string? s, IFormatProvider? provider, out SessionInsightsGenerateStatus result);
        public string? Value { get; }
        public static bool operator ==(SessionInsightsGenerateStatus left, SessionInsightsGenerateStatus right);
        public static implicit operator SessionInsightsGenerateStatus(string value);
        public static bool operator !=(SessionInsightsGenerateStatus left, SessionInsightsGenerateStatus right);
    }

    public static class SessionInsightsGenerateStatus.Values
    {
        public const string AlreadyExists = "already_exists";
        public const string Started = "started";
    }

    public sealed class SessionInsightsIssue : JsonModel, IJsonModel<SessionInsightsIssue>, IAdditionalDataHolder, IParsable, IEquatable<SessionInsightsIssue>
    {
        public SessionInsightsIssue();
        public static SessionInsightsIssue CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionInsightsIssue DeepClone();
        public bool Equals(SessionInsightsIssue? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? Id { get; set; }
        public required string Impact { get; set; }
        public required string Issue { get; set; }
        public required string Label { get; set; }
        public override string ToString();
        public static bool operator ==(SessionInsightsIssue? left, SessionInsightsIssue? right);
        public static bool operator !=(SessionInsightsIssue? left, SessionInsightsIssue? right);
    }

    public sealed class SessionInsightsNoteUsage : JsonModel, IJsonModel<SessionInsightsNoteUsage>, IAdditionalDataHolder, IParsable, IEquatable<SessionInsightsNoteUsage>
    {
        public SessionInsightsNoteUsage();
        public IList<SessionInsightsNoteUsageItem>? BadUsages { get; set; }
        public static SessionInsightsNoteUsage CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionInsightsNoteUsage DeepClone();
        public bool Equals(SessionInsightsNoteUsage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public IList<SessionInsightsNoteUsageItem>? GoodUsages { get; set; }
        public override string ToString();
        public static bool operator ==(SessionInsightsNoteUsage? left, SessionInsightsNoteUsage? right);
        public static bool operator !=(SessionInsightsNoteUsage? left, SessionInsightsNoteUsage? right);
    }

    public sealed class SessionInsightsNoteUsageItem : JsonModel, IJsonModel<SessionInsightsNoteUsageItem>, IAdditionalDataHolder, IParsable, IEquatable<SessionInsightsNoteUsageItem>
    {
        public SessionInsightsNoteUsageItem();
        public static SessionInsightsNoteUsageItem CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionInsightsNoteUsageItem DeepClone();
        public bool Equals(SessionInsightsNoteUsageItem? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string Message { get; set; }
        public required string NoteId { get; set; }
        public required string Reason { get; set; }
        public override string ToString();
        public static bool operator ==(SessionInsightsNoteUsageItem? left, SessionInsightsNoteUsageItem? right);
        public static bool operator !=(SessionInsightsNoteUsageItem? left, SessionInsightsNoteUsageItem? right);
    }

    public sealed class SessionInsightsPage : JsonModel, IJsonModel<SessionInsightsPage>, IAdditionalDataHolder, IParsable, IEquatable<SessionInsightsPage>
    {
        public SessionInsightsPage();
        public static SessionInsightsPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionInsightsPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(SessionInsightsPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<SessionInsightsResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(SessionInsightsPage? left, SessionInsightsPage? right);
        public static bool operator !=(SessionInsightsPage? left, SessionInsightsPage? right);
    }

    public sealed class SessionInsightsResponse : JsonModel, IJsonModel<SessionInsightsResponse>, IAdditionalDataHolder, IParsable, IEquatable<SessionInsightsResponse>
    {
        public SessionInsightsResponse();
        public required double AcusConsumed { get; set; }
        public SessionInsightsAnalysis? Analysis { get; set; }
        public string? AutomationId { get; set; }
        public SessionCategory? Category { get; set; }
        public IList<string>? ChildSessionIds { get; set; }
        public static SessionInsightsResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public SessionInsightsResponse DeepClone();
        public DevinMode? DevinMode { get; set; }
        public bool Equals(SessionInsightsResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? IsArchived { get; set; }
        public required long NumDevinMessages { get; set; }
        public required long NumUserMessages { get; set; }
        public required string OrgId { get; set; }
        public SessionOrigin? Origin { get; set; }
        public string? ParentSessionId { get; set; }
        public string? PlaybookId { get; set; }
        public required IList<SessionPullRequest> PullRequests { get; set; }
        public string? ServiceUserId { get; set; }
        public required string SessionId { get; set; }
        public required SessionInsightsResponseSessionSize SessionSize { get; set; }
        public required SessionStatus Status { get; set; }
        public SessionStatusDetail? StatusDetail { get; set; }
        public JsonObject? StructuredOutput { get; set; }
        public string? Subcategory { get; set; }
        public required IList<string> Tags { get; set; }
        public string? Title { get; set; }
        public override string ToString();
        public required DateTimeOffset UpdatedAt { get; set; }
        public required string Url { get; set; }
        public string? UserId { get; set; }
        public static bool operator ==(SessionInsightsResponse? left, SessionInsightsResponse? right);
        public static bool operator !=(SessionInsightsResponse? left, SessionInsightsResponse? right);
    }

    public readonly struct SessionInsightsResponseSessionSize : IOpenEnum<SessionInsightsResponseSessionSize>, IEquatable<SessionInsightsResponseSessionSize>, IParsable<SessionInsightsResponseSessionSize>, ISpanParsable<SessionInsightsResponseSessionSize>
    {
        public bool Equals(SessionInsightsResponseSessionSize other);
        public override bool Equals(object? obj);
        public static SessionInsightsResponseSessionSize FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<SessionInsightsResponseSessionSize> KnownValues { get; }
        public static SessionInsightsResponseSessionSize L { get; }
        public static SessionInsightsResponseSessionSize M { get; }
        public static SessionInsightsResponseSessionSize Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static SessionInsightsResponseSessionSize Parse(string s, IFormatProvider? provider = null);
        public static SessionInsightsResponseSessionSize S { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SessionInsightsResponseSessionSize result);
        public static bool TryParse(string? s, IFormatProvider? provider, out SessionInsightsResponseSessionSize result);
        public string? Value { get; }
        public static SessionInsightsResponseSessionSize Xl { get; }
        public static SessionInsightsResponseSessionSize Xs { get; }
        public static bool operator ==(SessionInsightsResponseSessionSize left, SessionInsightsResponseSessionSize right);
        public static implicit operator SessionInsightsResponseSessionSize(string value);
        public static bool operator !=(SessionInsightsResponseSessionSize left, SessionInsightsResponseSessionSize right);
    }

    public static class SessionInsightsResponseSessionSize.Values
    {
        public const string L = "l";
        public const string M = "m";
        public const string S = "s";
        public const string Xl = "xl";
        public const string Xs = "xs";
    }

    public sealed class SessionInsightsSuggestedPrompt : JsonModel, IJsonModel<SessionInsightsSuggestedPrompt>, IAdditionalDataHolder, IParsable, IEquatable<SessionInsightsSuggestedPrompt>
    {
        public SessionInsightsSuggestedPrompt();
        public static SessionInsightsSuggestedPrompt CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionInsightsSuggestedPrompt DeepClone();
        public bool Equals(SessionInsightsSuggestedPrompt? other);
        public override bool Equals(object? obj);
        public IList<SessionInsightsFeedbackItem>? FeedbackItems { get; set; }
        public override int GetHashCode();
        public string? OriginalPrompt { get; set; }
        public string? SuggestedPrompt { get; set; }
        public override string ToString();
        public static bool operator ==(SessionInsightsSuggestedPrompt? left, SessionInsightsSuggestedPrompt? right);
        public static bool operator !=(SessionInsightsSuggestedPrompt? left, SessionInsightsSuggestedPrompt? right);
    }

    public sealed class SessionInsightsTimelineItem : JsonModel, IJsonModel<SessionInsightsTimelineItem>, IAdditionalDataHolder, IParsable, IEquatable<SessionInsightsTimelineItem>
    {
        public SessionInsightsTimelineItem();
        public string? Color { get; set; }
        public static SessionInsightsTimelineItem CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionInsightsTimelineItem DeepClone();
        public required string Description { get; set; }
        public bool Equals(SessionInsightsTimelineItem? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? IssueId { get; set; }
        public required string Title { get; set; }
        public override string ToString();
        public static bool operator ==(SessionInsightsTimelineItem? left, SessionInsightsTimelineItem? right);
        public static bool operator !=(SessionInsightsTimelineItem? left, SessionInsightsTimelineItem? right);
    }

    public sealed class SessionMessage : JsonModel, IJsonModel<SessionMessage>, IAdditionalDataHolder, IParsable, IEquatable<SessionMessage>
    {
        public SessionMessage();
        public static SessionMessage CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public SessionMessage DeepClone();
        public bool Equals(SessionMessage? other);
        public override bool Equals(object? obj);
        public required string EventId { get; set; }
        public override int GetHashCode();
        public required string Message { get; set; }
        public required MessageSource Source { get; set; }
        public override string ToString();
        public static bool operator ==(SessionMessage? left, SessionMessage? right);
        public static bool operator !=(SessionMessage? left, SessionMessage? right);
    }

    public sealed class SessionMessageCreateRequest : JsonModel, IJsonModel<SessionMessageCreateRequest>, IAdditionalDataHolder, IParsable, IEquatable<SessionMessageCreateRequest>
    {
        public SessionMessageCreateRequest();
        public IList<Uri>? AttachmentUrls { get; set; }
        public static SessionMessageCreateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionMessageCreateRequest DeepClone();
        public bool Equals(SessionMessageCreateRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string Message { get; set; }
        public string? MessageAsUserId { get; set; }
        public override string ToString();
        public static bool operator ==(SessionMessageCreateRequest? left, SessionMessageCreateRequest? right);
        public static bool operator !=(SessionMessageCreateRequest? left, SessionMessageCreateRequest? right);
    }

    public sealed class SessionMessagePage : JsonModel, IJsonModel<SessionMessagePage>, IAdditionalDataHolder, IParsable, IEquatable<SessionMessagePage>
    {
        public SessionMessagePage();
        public static SessionMessagePage CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionMessagePage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(SessionMessagePage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<SessionMessage> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(SessionMessagePage? left, SessionMessagePage? right);
        public static bool operator !=(SessionMessagePage? left, SessionMessagePage? right);
    }

    public sealed class SessionMetricsResponse : JsonModel, IJsonModel<SessionMetricsResponse>, IAdditionalDataHolder, IParsable, IEquatable<SessionMetricsResponse>
    {
        public SessionMetricsResponse();
        public required double AvgAcusPerSession { get; set; }
        public static SessionMetricsResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionMetricsResponse DeepClone();
        public bool Equals(SessionMetricsResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required SessionCountsByOrigin SessionsCreatedByOrigin { get; set; }
        public required SessionCountsBySize SessionsCreatedBySize { get; set; }
        public required long SessionsCreatedCount { get; set; }
        public required long SessionsCreatedWithPlaybookCount { get; set; }
        public required long SessionsCreatedWithSearchCount { get; set; }
        public required SessionCountsBySize SessionsWithMergedPrsBySize { get; set; }
        public required long SessionsWithMergedPrsCount { get; set; }
        public override string ToString();
        public static bool operator ==(SessionMetricsResponse? left, SessionMetricsResponse? right);
        public static bool operator !=(SessionMetricsResponse? left, SessionMetricsResponse? right);
    }

    public readonly struct SessionOrigin : IOpenEnum<SessionOrigin>, IEquatable<SessionOrigin>, IParsable<SessionOrigin>, ISpanParsable<SessionOrigin>
    {
        public static SessionOrigin Api { get; }
        public static SessionOrigin Automation { get; }
        public static SessionOrigin Cli { get; }
        public static SessionOrigin CodeScan { get; }
        public static SessionOrigin Desktop { get; }
        public bool Equals(SessionOrigin other);
        public override bool Equals(object? obj);
        public static SessionOrigin FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static SessionOrigin Jira { get; }
        public static IReadOnlyList<SessionOrigin> KnownValues { get; }
        public static SessionOrigin Linear { get; }
        public static SessionOrigin Other { get; }
        public static SessionOrigin Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static SessionOrigin Parse(string s, IFormatProvider? provider = null);
        public static SessionOrigin Scheduled { get; }
        public static SessionOrigin Slack { get; }
        public static SessionOrigin Teams { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SessionOrigin result);
        public static bool TryParse(string? s, IFormatProvider? provider, out SessionOrigin result);
        public string? Value { get; }
        public static SessionOrigin Webapp { get; }
        public static bool operator ==(SessionOrigin left, SessionOrigin right);
        public static implicit operator SessionOrigin(string value);
        public static bool operator !=(SessionOrigin left, SessionOrigin right);
    }

    public static class SessionOrigin.Values
    {
        public const string Api = "api";
        public const string Automation = "automation";
        public const string Cli = "cli";
        public const string CodeScan = "code_scan";
        public const string Desktop = "desktop";
        public const string Jira = "jira";
        public const string Linear = "linear";
        public const string Other = "other";
        public const string Scheduled = "scheduled";
        public const string Slack = "slack";
        public const string Teams = "teams";
        public const string Webapp = "webapp";
    }

    public sealed class SessionPage : JsonModel, IJsonModel<SessionPage>, IAdditionalDataHolder, IParsable, IEquatable<SessionPage>
    {
        public SessionPage();
        public static SessionPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(SessionPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<SessionResponse> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(SessionPage? left, SessionPage? right);
        public static bool operator !=(SessionPage? left, SessionPage? right);
    }

    public sealed class SessionPullRequest : JsonModel, IJsonModel<SessionPullRequest>, IAdditionalDataHolder, IParsable, IEquatable<SessionPullRequest>
    {
        public SessionPullRequest();
        public static SessionPullRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionPullRequest DeepClone();
        public bool Equals(SessionPullRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string? PrState { get; set; }
        public required string PrUrl { get; set; }
        public override string ToString();
        public static bool operator ==(SessionPullRequest? left, SessionPullRequest? right);
        public static bool operator !=(SessionPullRequest? left, SessionPullRequest? right);
    }

    public sealed class SessionResponse : JsonModel, IJsonModel<SessionResponse>, IAdditionalDataHolder, IParsable, IEquatable<SessionResponse>
    {
        public SessionResponse();
        public required double AcusConsumed { get; set; }
        public string? AutomationId { get; set; }
        public SessionCategory? Category { get; set; }
        public IList<string>? ChildSessionIds { get; set; }
        public static SessionResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public required DateTimeOffset CreatedAt { get; set; }
        public SessionResponse DeepClone();
        public DevinMode? DevinMode { get; set; }
        public bool Equals(SessionResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? IsArchived { get; set; }
        public required string OrgId { get; set; }
        public SessionOrigin? Origin { get; set; }
        public string? ParentSessionId { get; set; }
        public string? PlaybookId { get; set; }
        public string PrefixedSessionId { get; }
        public required IList<SessionPullRequest> PullRequests { get; set; }
        public T ReadStructuredOutput<T>(JsonSerializerOptions? options = null);
        public T ReadStructuredOutput<T>(JsonTypeInfo<T> typeInfo);
        public string? ServiceUserId { get; set; }
        public required string SessionId { get; set; }
        public required SessionStatus Status { get; set; }
        public SessionStatusDetail? StatusDetail { get; set; }
        public JsonObject? StructuredOutput { get; set; }
        public string? Subcategory { get; set; }
        public required IList<string> Tags { get; set; }
        public string? Title { get; set; }
        public override string ToString();
        public required DateTimeOffset UpdatedAt { get; set; }
        public required string Url { get; set; }
        public string? UserId { get; set; }
        public static bool operator ==(SessionResponse? left, SessionResponse? right);
        public static bool operator !=(SessionResponse? left, SessionResponse? right);
    }

    public sealed class SessionSecretInput : JsonModel, IJsonModel<SessionSecretInput>, IAdditionalDataHolder, IParsable, IEquatable<SessionSecretInput>
    {
        public SessionSecretInput();
        public static SessionSecretInput CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionSecretInput DeepClone();
        public bool Equals(SessionSecretInput? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string Key { get; set; }
        public bool? Sensitive { get; set; }
        public override string ToString();
        public required string Value { get; set; }
        public static bool operator ==(SessionSecretInput? left, SessionSecretInput? right);
        public static bool operator !=(SessionSecretInput? left, SessionSecretInput? right);
    }

    public readonly struct SessionStatus : IOpenEnum<SessionStatus>, IEquatable<SessionStatus>, IParsable<SessionStatus>, ISpanParsable<SessionStatus>
    {
        public static SessionStatus Claimed { get; }
        public bool Equals(SessionStatus other);
        public override bool Equals(object? obj);
        public static SessionStatus Error { get; }
        public static SessionStatus Exit { get; }
        public static SessionStatus FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public bool IsTerminal { get; }
        public static IReadOnlyList<SessionStatus> KnownValues { get; }
        public static SessionStatus New { get; }
        public static SessionStatus Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static SessionStatus Parse(string s, IFormatProvider? provider = null);
        public static SessionStatus Resuming { get; }
        public static SessionStatus Running { get; }
        public static SessionStatus Suspended { get; }
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SessionStatus result);
        public static bool TryParse(string? s, IFormatProvider? provider, out SessionStatus result);
        public string? Value { get; }
        public static bool operator ==(SessionStatus left, SessionStatus right);
        public static implicit operator SessionStatus(string value);
        public static bool operator !=(SessionStatus left, SessionStatus right);
    }

    public static class SessionStatus.Values
    {
        public const string Claimed = "claimed";
        public const string Error = "error";
        public const string Exit = "exit";
        public const string New = "new";
        public const string Resuming = "resuming";
        public const string Running = "running";
        public const string Suspended = "suspended";
    }

    public readonly struct SessionStatusDetail : IOpenEnum<SessionStatusDetail>, IEquatable<SessionStatusDetail>, IParsable<SessionStatusDetail>, ISpanParsable<SessionStatusDetail>
    {
        public bool Equals(SessionStatusDetail other);
        public override bool Equals(object? obj);
        public static SessionStatusDetail Error { get; }
        public static SessionStatusDetail Finished { get; }
        public static SessionStatusDetail FromValue(string value);
        public override int GetHashCode();
        public static SessionStatusDetail Inactivity { get; }
        public bool IsKnown { get; }
        public bool IsLimit { get; }
        public static IReadOnlyList<SessionStatusDetail> KnownValues { get; }
        public static SessionStatusDetail NoQuotaAllocation { get; }
        public static SessionStatusDetail OrgUsageLimitExceeded { get; }
        public static SessionStatusDetail OutOfCredits { get; }
        public static SessionStatusDetail OutOfQuota { get; }
        public static SessionStatusDetail Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static SessionStatusDetail Parse(string s, IFormatProvider? provider = null);
        public static SessionStatusDetail PaymentDeclined { get; }
        public bool RequiresUserInput { get; }
        public override string ToString();
        public static SessionStatusDetail TotalSessionLimitExceeded { get; }
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SessionStatusDetail result);
        public static bool TryParse(string? s, IFormatProvider? provider, out SessionStatusDetail result);
        public static SessionStatusDetail UsageLimitExceeded { get; }
        public static SessionStatusDetail UserRequest { get; }
        public static SessionStatusDetail UserUsageLimitExceeded { get; }
        public string? Value { get; }
        public static SessionStatusDetail WaitingForApproval { get; }
        public static SessionStatusDetail WaitingForUser { get; }
        public static SessionStatusDetail Working { get; }
        public static bool operator ==(SessionStatusDetail left, SessionStatusDetail right);
        public static implicit operator SessionStatusDetail(string value);
        public static bool operator !=(SessionStatusDetail left, SessionStatusDetail right);
    }

    public static class SessionStatusDetail.Values
    {
        public const string Error = "error";
        public const string Finished = "finished";
        public const string Inactivity = "inactivity";
        public const string NoQuotaAllocation = "no_quota_allocation";
        public const string OrgUsageLimitExceeded = "org_usage_limit_exceeded";
        public const string OutOfCredits = "out_of_credits";
        public const string OutOfQuota = "out_of_quota";
        public const string PaymentDeclined = "payment_declined";
        public const string TotalSessionLimitExceeded = "total_session_limit_exceeded";
        public const string UsageLimitExceeded = "usage_limit_exceeded";
        public const string UserRequest = "user_request";
        public const string UserUsageLimitExceeded = "user_usage_limit_exceeded";
        public const string WaitingForApproval = "waiting_for_approval";
        public const string WaitingForUser = "waiting_for_user";
        public const string Working = "working";
    }

    public sealed class SessionTagsResponse : JsonModel, IJsonModel<SessionTagsResponse>, IAdditionalDataHolder, IParsable, IEquatable<SessionTagsResponse>
    {
        public SessionTagsResponse();
        public static SessionTagsResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionTagsResponse DeepClone();
        public bool Equals(SessionTagsResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required IList<string> Tags { get; set; }
        public override string ToString();
        public static bool operator ==(SessionTagsResponse? left, SessionTagsResponse? right);
        public static bool operator !=(SessionTagsResponse? left, SessionTagsResponse? right);
    }

    public sealed class SessionTagsUpdateRequest : JsonModel, IJsonModel<SessionTagsUpdateRequest>, IAdditionalDataHolder, IParsable, IEquatable<SessionTagsUpdateRequest>
    {
        public SessionTagsUpdateRequest();
        public static SessionTagsUpdateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionTagsUpdateRequest DeepClone();
        public bool Equals(SessionTagsUpdateRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required IList<string> Tags { get; set; }
        public override string ToString();
        public static bool operator ==(SessionTagsUpdateRequest? left, SessionTagsUpdateRequest? right);
        public static bool operator !=(SessionTagsUpdateRequest? left, SessionTagsUpdateRequest? right);
    }

    public sealed class SessionsByCategoryResponse : JsonModel, IJsonModel<SessionsByCategoryResponse>, IAdditionalDataHolder, IParsable, IEquatable<SessionsByCategoryResponse>
    {
        public SessionsByCategoryResponse();
        public required IList<CategoryMetrics> Categories { get; set; }
        public static SessionsByCategoryResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public SessionsByCategoryResponse DeepClone();
        public bool Equals(SessionsByCategoryResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(SessionsByCategoryResponse? left, SessionsByCategoryResponse? right);
        public static bool operator !=(SessionsByCategoryResponse? left, SessionsByCategoryResponse? right);
    }

    public readonly struct SortOrder : IOpenEnum<SortOrder>, IEquatable<SortOrder>, IParsable<SortOrder>, ISpanParsable<SortOrder>
    {
        public static SortOrder Asc { get; }
        public static SortOrder Desc { get; }
        public bool Equals(SortOrder other);
        public override bool Equals(object? obj);
        public static SortOrder FromValue(string value);
        public override int GetHashCode();
        public bool IsKnown { get; }
        public static IReadOnlyList<SortOrder> KnownValues { get; }
        public static SortOrder Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null);
        public static SortOrder Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SortOrder result);
        public static bool TryParse(string? s, IFormatProvider? provider, out SortOrder result);
        public string? Value { get; }
        public static bool operator ==(SortOrder left, SortOrder right);
        public static implicit operator SortOrder(string value);
        public static bool operator !=(SortOrder left, SortOrder right);
    }

    public static class SortOrder.Values
    {
        public const string Asc = "asc";
        public const string Desc = "desc";
    }

    public sealed class StructuredOutputException : JsonException, ISerializable
    {
        public string Expected { get; }
        public string Found { get; }
        public string Pointer { get; }
        public string SessionId { get; }
    }

    public sealed class SubcategoryMetrics : JsonModel, IJsonModel<SubcategoryMetrics>, IAdditionalDataHolder, IParsable, IEquatable<SubcategoryMetrics>
    {
        public SubcategoryMetrics();
        public required double Acus { get; set; }
        public static SubcategoryMetrics CreateFromDiscriminatorValue(IParseNode parseNode);
        public SubcategoryMetrics DeepClone();
        public required string DisplayName { get; set; }
        public bool Equals(SubcategoryMetrics? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required long SessionsCount { get; set; }
        public required string? SubcategoryId { get; set; }
        public override string ToString();
        public static bool operator ==(SubcategoryMetrics? left, SubcategoryMetrics? right);
        public static bool operator !=(SubcategoryMetrics? left, SubcategoryMetrics? right);
    }

    public sealed class SyncRepositoryRequest : JsonModel, IJsonModel<SyncRepositoryRequest>, IAdditionalDataHolder, IParsable, IEquatable<SyncRepositoryRequest>
    {
        public SyncRepositoryRequest();
        public static SyncRepositoryRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public SyncRepositoryRequest DeepClone();
        public bool Equals(SyncRepositoryRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string RepoName { get; set; }
        public override string ToString();
        public static bool operator ==(SyncRepositoryRequest? left, SyncRepositoryRequest? right);
        public static bool operator !=(SyncRepositoryRequest? left, SyncRepositoryRequest? right);
    }

    public sealed class SyncRepositoryResponse : JsonModel, IJsonModel<SyncRepositoryResponse>, IAdditionalDataHolder, IParsable, IEquatable<SyncRepositoryResponse>
    {
        public SyncRepositoryResponse();
        public static SyncRepositoryResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public SyncRepositoryResponse DeepClone();
        public bool Equals(SyncRepositoryResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? RepoName { get; set; }
        public override string ToString();
        public static bool operator ==(SyncRepositoryResponse? left, SyncRepositoryResponse? right);
        public static bool operator !=(SyncRepositoryResponse? left, SyncRepositoryResponse? right);
    }

    public sealed class TagsCreateRequest : JsonModel, IJsonModel<TagsCreateRequest>, IAdditionalDataHolder, IParsable, IEquatable<TagsCreateRequest>
    {
        public TagsCreateRequest();
        public static TagsCreateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public TagsCreateRequest DeepClone();
        public bool Equals(TagsCreateRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required IList<string> Tags { get; set; }
        public override string ToString();
        public static bool operator ==(TagsCreateRequest? left, TagsCreateRequest? right);
        public static bool operator !=(TagsCreateRequest? left, TagsCreateRequest? right);
    }

    public sealed class TagsResponse : JsonModel, IJsonModel<TagsResponse>, IAdditionalDataHolder, IParsable, IEquatable<TagsResponse>
    {
        public TagsResponse();
        public static TagsResponse CreateFromDiscriminatorValue(IParseNode parseNode);
        public TagsResponse DeepClone();
        public bool Equals(TagsResponse? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required IList<string> Tags { get; set; }
        public override string ToString();
        public static bool operator ==(TagsResponse? left, TagsResponse? right);
        public static bool operator !=(TagsResponse? left, TagsResponse? right);
    }

    public sealed class UpdateAcuLimitRequest : JsonModel, IJsonModel<UpdateAcuLimitRequest>, IAdditionalDataHolder, IParsable, IEquatable<UpdateAcuLimitRequest>
    {
        public UpdateAcuLimitRequest();
        public static UpdateAcuLimitRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public required long CycleAcuLimit { get; set; }
        public UpdateAcuLimitRequest DeepClone();
        public bool Equals(UpdateAcuLimitRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(UpdateAcuLimitRequest? left, UpdateAcuLimitRequest? right);
        public static bool operator !=(UpdateAcuLimitRequest? left, UpdateAcuLimitRequest? right);
    }

    public sealed class UpdateEnterpriseBlueprintBody : JsonModel, IJsonModel<UpdateEnterpriseBlueprintBody>, IAdditionalDataHolder, IParsable, IEquatable<UpdateEnterpriseBlueprintBody>
    {
        public UpdateEnterpriseBlueprintBody();
        public string? Contents { get; set; }
        public static UpdateEnterpriseBlueprintBody CreateFromDiscriminatorValue(IParseNode parseNode);
        public UpdateEnterpriseBlueprintBody DeepClone();
        public bool Equals(UpdateEnterpriseBlueprintBody? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(UpdateEnterpriseBlueprintBody? left, UpdateEnterpriseBlueprintBody? right);
        public static bool operator !=(UpdateEnterpriseBlueprintBody? left, UpdateEnterpriseBlueprintBody? right);
    }

    public sealed class UpdateOrgBlueprintBody : JsonModel, IJsonModel<UpdateOrgBlueprintBody>, IAdditionalDataHolder, IParsable, IEquatable<UpdateOrgBlueprintBody>
    {
        public UpdateOrgBlueprintBody();
        public string? Contents { get; set; }
        public static UpdateOrgBlueprintBody CreateFromDiscriminatorValue(IParseNode parseNode);
        public UpdateOrgBlueprintBody DeepClone();
        public bool Equals(UpdateOrgBlueprintBody? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public long? Position { get; set; }
        public override string ToString();
        public static bool operator ==(UpdateOrgBlueprintBody? left, UpdateOrgBlueprintBody? right);
        public static bool operator !=(UpdateOrgBlueprintBody? left, UpdateOrgBlueprintBody? right);
    }

    public sealed class UsageMetrics : JsonModel, IJsonModel<UsageMetrics>, IAdditionalDataHolder, IParsable, IEquatable<UsageMetrics>
    {
        public UsageMetrics();
        public static UsageMetrics CreateFromDiscriminatorValue(IParseNode parseNode);
        public UsageMetrics DeepClone();
        public bool Equals(UsageMetrics? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required long PrsCreatedCount { get; set; }
        public required long PrsMergedCount { get; set; }
        public required long SearchesCount { get; set; }
        public required long SessionsCount { get; set; }
        public override string ToString();
        public static bool operator ==(UsageMetrics? left, UsageMetrics? right);
        public static bool operator !=(UsageMetrics? left, UsageMetrics? right);
    }

    public sealed class User : JsonModel, IJsonModel<User>, IAdditionalDataHolder, IParsable, IEquatable<User>
    {
        public User();
        public static User CreateFromDiscriminatorValue(IParseNode parseNode);
        public User DeepClone();
        public required string? Email { get; set; }
        public bool Equals(User? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string? Name { get; set; }
        public required IList<RoleAssignment> RoleAssignments { get; set; }
        public override string ToString();
        public required string UserId { get; set; }
        public static bool operator ==(User? left, User? right);
        public static bool operator !=(User? left, User? right);
    }

    public sealed class UserAcuSettings : JsonModel, IJsonModel<UserAcuSettings>, IAdditionalDataHolder, IParsable, IEquatable<UserAcuSettings>
    {
        public UserAcuSettings();
        public static UserAcuSettings CreateFromDiscriminatorValue(IParseNode parseNode);
        public UserAcuSettings DeepClone();
        public bool Equals(UserAcuSettings? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public UserAcuSettingsLocalAgent? LocalAgent { get; set; }
        public override string ToString();
        public static bool operator ==(UserAcuSettings? left, UserAcuSettings? right);
        public static bool operator !=(UserAcuSettings? left, UserAcuSettings? right);
    }

    public sealed class UserAcuSettingsLocalAgent : JsonModel, IJsonModel<UserAcuSettingsLocalAgent>, IAdditionalDataHolder, IParsable, IEquatable<UserAcuSettingsLocalAgent>
    {
        public UserAcuSettingsLocalAgent();
        public string? BillingOrgId { get; set; }
        public static UserAcuSettingsLocalAgent CreateFromDiscriminatorValue(IParseNode parseNode);
        public long? CycleAcuLimit { get; set; }
        public UserAcuSettingsLocalAgent DeepClone();
        public bool Equals(UserAcuSettingsLocalAgent? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(UserAcuSettingsLocalAgent? left, UserAcuSettingsLocalAgent? right);
        public static bool operator !=(UserAcuSettingsLocalAgent? left, UserAcuSettingsLocalAgent? right);
    }

    public sealed class UserBulkCreateRequest : JsonModel, IJsonModel<UserBulkCreateRequest>, IAdditionalDataHolder, IParsable, IEquatable<UserBulkCreateRequest>
    {
        public UserBulkCreateRequest();
        public static UserBulkCreateRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public UserBulkCreateRequest DeepClone();
        public required IList<string> Emails { get; set; }
        public required string EnterpriseRoleId { get; set; }
        public bool Equals(UserBulkCreateRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(UserBulkCreateRequest? left, UserBulkCreateRequest? right);
        public static bool operator !=(UserBulkCreateRequest? left, UserBulkCreateRequest? right);
    }

    public sealed class UserPage : JsonModel, IJsonModel<UserPage>, IAdditionalDataHolder, IParsable, IEquatable<UserPage>
    {
        public UserPage();
        public static UserPage CreateFromDiscriminatorValue(IParseNode parseNode);
        public UserPage DeepClone();
        public string? EndCursor { get; set; }
        public bool Equals(UserPage? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public bool? HasNextPage { get; set; }
        public required IList<User> Items { get; set; }
        public override string ToString();
        public long? Total { get; set; }
        public static bool operator ==(UserPage? left, UserPage? right);
        public static bool operator !=(UserPage? left, UserPage? right);
    }

    public sealed class UserUpdateRoleRequest : JsonModel, IJsonModel<UserUpdateRoleRequest>, IAdditionalDataHolder, IParsable, IEquatable<UserUpdateRoleRequest>
    {
        public UserUpdateRoleRequest();
        public static UserUpdateRoleRequest CreateFromDiscriminatorValue(IParseNode parseNode);
        public UserUpdateRoleRequest DeepClone();
        public bool Equals(UserUpdateRoleRequest? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string RoleId { get; set; }
        public override string ToString();
        public static bool operator ==(UserUpdateRoleRequest? left, UserUpdateRoleRequest? right);
        public static bool operator !=(UserUpdateRoleRequest? left, UserUpdateRoleRequest? right);
    }

    public sealed class UserWithIdpRoles : JsonModel, IJsonModel<UserWithIdpRoles>, IAdditionalDataHolder, IParsable, IEquatable<UserWithIdpRoles>
    {
        public UserWithIdpRoles();
        public static UserWithIdpRoles CreateFromDiscriminatorValue(IParseNode parseNode);
        public UserWithIdpRoles DeepClone();
        public required string? Email { get; set; }
        public bool Equals(UserWithIdpRoles? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public IList<IdpRoleAssignment>? IdpRoleAssignments { get; set; }
        public required string? Name { get; set; }
        public required IList<RoleAssignment> RoleAssignments { get; set; }
        public override string ToString();
        public required string UserId { get; set; }
        public static bool operator ==(UserWithIdpRoles? left, UserWithIdpRoles? right);
        public static bool operator !=(UserWithIdpRoles? left, UserWithIdpRoles? right);
    }

    public sealed class WindsurfSessionUserSelf : JsonModel, IJsonModel<WindsurfSessionUserSelf>, IAdditionalDataHolder, IParsable, IEquatable<WindsurfSessionUserSelf>
    {
        public WindsurfSessionUserSelf();
        public static WindsurfSessionUserSelf CreateFromDiscriminatorValue(IParseNode parseNode);
        public WindsurfSessionUserSelf DeepClone();
        public bool Equals(WindsurfSessionUserSelf? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public required string OrgId { get; set; }
        public string PrincipalType { get; set; }
        public override string ToString();
        public required string UserId { get; set; }
        public string? UserName { get; set; }
        public static bool operator ==(WindsurfSessionUserSelf? left, WindsurfSessionUserSelf? right);
        public static bool operator !=(WindsurfSessionUserSelf? left, WindsurfSessionUserSelf? right);
    }

}
