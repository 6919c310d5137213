namespace Devin.Generated.Testing
{
    public static class DevinOperations
    {
    }

    public static class DevinOperations.Attachments
    {
        public static ServiceOperation<ReadOnlyMemory<byte>> DownloadAttachment { get; }
        public static ServiceOperation<AttachmentResponse> UploadAttachment { get; }
    }

    public static class DevinOperations.Automations
    {
        public static ServiceOperation<AutomationCreateRequest, AutomationResponse> CreateAutomation { get; }
        public static ServiceOperation<AutomationResponse> DeleteAutomation { get; }
        public static ServiceOperation<AutomationResponse> GetAutomation { get; }
        public static ServiceOperation<AutomationSchemasResponse> GetAutomationSchemas { get; }
        public static ServiceOperation<AutomationTemplatesResponse> ListAutomationTemplates { get; }
        public static ServiceOperation<AutomationPage> ListAutomations { get; }
        public static ServiceOperation<AutomationUpdateRequest, AutomationResponse> UpdateAutomation { get; }
    }

    public static class DevinOperations.Blueprints
    {
        public static ServiceOperation<CreateOrgBlueprintBody, Blueprint> CreateBlueprint { get; }
        public static ServiceOperation<NoContent> DeleteBlueprint { get; }
        public static ServiceOperation<NoContent> DeleteBlueprintFile { get; }
        public static ServiceOperation<Blueprint> GetBlueprint { get; }
        public static ServiceOperation<PresignedDownload> GetBlueprintContents { get; }
        public static ServiceOperation<BlueprintFileList> ListBlueprintFiles { get; }
        public static ServiceOperation<BlueprintList> ListBlueprints { get; }
        public static ServiceOperation<UpdateOrgBlueprintBody, Blueprint> UpdateBlueprint { get; }
        public static ServiceOperation<BlueprintFile> UploadBlueprintFile { get; }
    }

    public static class DevinOperations.Builds
    {
        public static ServiceOperation<Build> CancelBuild { get; }
        public static ServiceOperation<Build> GetBuild { get; }
        public static ServiceOperation<PresignedDownload> GetBuildLogs { get; }
        public static ServiceOperation<BuildPage> ListBuilds { get; }
        public static ServiceOperation<JsonObject, Build> PinBuild { get; }
        public static ServiceOperation<JsonObject, Build> TriggerBuild { get; }
        public static ServiceOperation<NoContent> UnpinBuild { get; }
    }

    public static class DevinOperations.CodeScans
    {
        public static ServiceOperation<JsonObject> DisableAutoScan { get; }
        public static ServiceOperation<JsonObject, JsonObject> EnableAutoScan { get; }
        public static ServiceOperation<CodeScanMetricsResponse> GetMetrics { get; }
        public static ServiceOperation<CodeScanProfileDetailResponse> GetProfile { get; }
        public static ServiceOperation<CodeScanPage> ListCodeScans { get; }
        public static ServiceOperation<CodeScanFindingPage> ListFindings { get; }
        public static ServiceOperation<CodeScanProfilePage> ListProfiles { get; }
        public static ServiceOperation<CodeScanRemediateResponse> RemediateFinding { get; }
        public static ServiceOperation<JsonObject, JsonObject> SetProfile { get; }
        public static ServiceOperation<CodeScanStartRequest, CodeScanResponse> StartCodeScan { get; }
        public static ServiceOperation<CodeScanIngestionStartRequest, CodeScanResponse> StartIngestion { get; }
        public static ServiceOperation<JsonObject, JsonObject> UpdateProfile { get; }
    }

    public static class DevinOperations.Consumption
    {
        public static ServiceOperation<ConsumptionResponse> GetConsumptionDaily { get; }
        public static ServiceOperation<ConsumptionResponse> GetServiceUserConsumptionDaily { get; }
        public static ServiceOperation<ConsumptionResponse> GetSessionConsumptionDaily { get; }
        public static ServiceOperation<ConsumptionResponse> GetUserConsumptionDaily { get; }
    }

    public static class DevinOperations.Enterprise
    {
    }

    public static class DevinOperations.Enterprise.AcuLimits
    {
        public static ServiceOperation<NoContent> DeleteOrgDevinAcuLimit { get; }
        public static ServiceOperation<NoContent> DeleteUserAcuLimits { get; }
        public static ServiceOperation<AcuLimitPage> GetDevinAcuLimits { get; }
        public static ServiceOperation<AcuLimitPage> GetLocalAgentAcuLimits { get; }
        public static ServiceOperation<UserAcuSettings> GetUserAcuLimits { get; }
        public static ServiceOperation<UpdateAcuLimitRequest, NoContent> SetOrgDevinAcuLimit { get; }
        public static ServiceOperation<UpdateAcuLimitRequest, NoContent> SetUserLocalAgentAcuLimit { get; }
        public static ServiceOperation<UserAcuSettings, NoContent> UpdateUserAcuLimits { get; }
    }

    public static class DevinOperations.Enterprise.AuditLogs
    {
        public static ServiceOperation<AuditLogPage> GetEnterpriseAuditLogs { get; }
        public static ServiceOperation<AuditLogPage> GetOrgAuditLogs { get; }
    }

    public static class DevinOperations.Enterprise.Blueprints
    {
        public static ServiceOperation<CreateEnterpriseBlueprintBody, Blueprint> CreateBlueprint { get; }
        public static ServiceOperation<NoContent> DeleteBlueprint { get; }
        public static ServiceOperation<NoContent> DeleteBlueprintFile { get; }
        public static ServiceOperation<Blueprint> GetBlueprint { get; }
        public static ServiceOperation<PresignedDownload> GetBlueprintContents { get; }
        public static ServiceOperation<BlueprintFileList> ListBlueprintFiles { get; }
        public static ServiceOperation<BlueprintList> ListBlueprints { get; }
        public static ServiceOperation<UpdateEnterpriseBlueprintBody, Blueprint> UpdateBlueprint { get; }
        public static ServiceOperation<BlueprintFile> UploadBlueprintFile { get; }
    }

    public static class DevinOperations.Enterprise.CodeScans
    {
        public static ServiceOperation<JsonObject, JsonObject> EnableAutoScan { get; }
        public static ServiceOperation<CodeScanMetricsResponse> GetMetrics { get; }
        public static ServiceOperation<CodeScanProfileDetailResponse> GetProfile { get; }
        public static ServiceOperation<CodeScanPage> ListCodeScans { get; }
        public static ServiceOperation<CodeScanFindingPage> ListFindings { get; }
        public static ServiceOperation<CodeScanProfilePage> ListProfiles { get; }
        public static ServiceOperation<CodeScanRemediateResponse> RemediateFinding { get; }
        public static ServiceOperation<JsonObject, JsonObject> SetProfile { get; }
        public static ServiceOperation<CodeScanStartRequest, CodeScanResponse> StartCodeScan { get; }
        public static ServiceOperation<CodeScanIngestionStartRequest, CodeScanResponse> StartIngestion { get; }
    }

    public static class DevinOperations.Enterprise.Consumption
    {
        public static ServiceOperation<ConsumptionCyclePage> GetConsumptionCycles { get; }
        public static ServiceOperation<ConsumptionResponse> GetConsumptionDaily { get; }
        public static ServiceOperation<ConsumptionResponse> GetOrgConsumptionDaily { get; }
        public static ServiceOperation<ConsumptionResponse> GetServiceUserConsumptionDaily { get; }
        public static ServiceOperation<ConsumptionResponse> GetSessionConsumptionDaily { get; }
        public static ServiceOperation<ConsumptionResponse> GetUserConsumptionDaily { get; }
    }

    public static class DevinOperations.Enterprise.GitConnections
    {
        public static ServiceOperation<GitConnectionPage> GetGitConnections { get; }
        public static ServiceOperation<GitConnectionRepositoryPage> ListGitConnectionRepositories { get; }
    }

    public static class DevinOperations.Enterprise.GitPermissions
    {
        public static ServiceOperation<GitPermissionBulkCreateRequest, IList<GitPermissionResponse>> BulkCreateOrganizationGitPermissions { get; }
        public static ServiceOperation<IList<GitPermissionResponse>> ClearOrganizationGitPermissions { get; }
        public static ServiceOperation<GitPermissionResponse> DeleteOrganizationGitPermission { get; }
        public static ServiceOperation<GitPermissionPage> GetOrganizationGitPermissions { get; }
        public static ServiceOperation<GitPermissionBulkCreateRequest, IList<GitPermissionResponse>> ReplaceOrganizationGitPermissions { get; }
        public static ServiceOperation<GitPermissionUpdateRequest, GitPermissionResponse> UpdateOrganizationGitPermission { get; }
    }

    public static class DevinOperations.Enterprise.GuardrailViolations
    {
        public static ServiceOperation<GuardrailViolationPage> ListGuardrailViolations { get; }
        public static ServiceOperation<GuardrailViolationPage> ListOrganizationGuardrailViolations { get; }
    }

    public static class DevinOperations.Enterprise.Hypervisors
    {
        public static ServiceOperation<HypervisorPage> ListHypervisors { get; }
    }

    public static class DevinOperations.Enterprise.IdpGroups
    {
        public static ServiceOperation<IdpGroupUpdateRoleRequest, IdpGroup> AssignEnterpriseIdpGroupRole { get; }
        public static ServiceOperation<IdpGroupUpdateRoleRequest, IdpGroup> AssignOrganizationIdpGroupRole { get; }
        public static ServiceOperation<IdpGroupsBulkCreateRequest, IList<IdpGroupResponse>> BulkRegisterAccountIdpGroups { get; }
        public static ServiceOperation<IdpGroupResponse> DeleteAccountIdpGroup { get; }
        public static ServiceOperation<IdpGroup> GetEnterpriseIdpGroup { get; }
        public static ServiceOperation<IdpGroup> GetOrganizationIdpGroup { get; }
        public static ServiceOperation<IdpGroupResponsePage> ListAccountIdpGroups { get; }
        public static ServiceOperation<IdpGroupPage> ListEnterpriseIdpGroups { get; }
        public static ServiceOperation<IdpGroupPage> ListOrganizationIdpGroups { get; }
        public static ServiceOperation<IdpGroup> RemoveEnterpriseIdpGroup { get; }
        public static ServiceOperation<IdpGroup> RemoveOrganizationIdpGroup { get; }
        public static ServiceOperation<IdpGroupUpdateRoleRequest, IdpGroup> UpdateEnterpriseIdpGroupRole { get; }
        public static ServiceOperation<IdpGroupUpdateRoleRequest, IdpGroup> UpdateOrganizationIdpGroupRole { get; }
    }

    public static class DevinOperations.Enterprise.IpAccessList
    {
        public static ServiceOperation<IpAccessListAddRequest, IpAccessListResponse> AddIpAccessList { get; }
        public static ServiceOperation<IpAccessListResponse> ClearIpAccessList { get; }
        public static ServiceOperation<IpAccessListResponse> GetIpAccessList { get; }
        public static ServiceOperation<IpAccessListReplaceRequest, IpAccessListResponse> ReplaceIpAccessList { get; }
    }

    public static class DevinOperations.Enterprise.Knowledge
    {
        public static ServiceOperation<KnowledgeNoteCreateRequest, KnowledgeNoteResponse> CreateNote { get; }
        public static ServiceOperation<KnowledgeNoteResponse> DeleteNote { get; }
        public static ServiceOperation<KnowledgeNoteResponse> GetNote { get; }
        public static ServiceOperation<FolderTreeResponse> ListFolders { get; }
        public static ServiceOperation<KnowledgeNotePage> ListNotes { get; }
        public static ServiceOperation<KnowledgeNoteCreateRequest, KnowledgeNoteResponse> UpdateNote { get; }
    }

    public static class DevinOperations.Enterprise.Metrics
    {
        public static ServiceOperation<ActiveUserMetricsResponse> GetActiveUsersMetrics { get; }
        public static ServiceOperation<IList<ActiveUserMetricsResponse>> GetDauMetrics { get; }
        public static ServiceOperation<IList<ActiveUserMetricsResponse>> GetMauMetrics { get; }
        public static ServiceOperation<UsageMetrics> GetOrgUsageMetrics { get; }
        public static ServiceOperation<PrMetricsResponse> GetPrMetrics { get; }
        public static ServiceOperation<SearchMetricsResponse> GetSearchMetrics { get; }
        public static ServiceOperation<SessionMetricsResponse> GetSessionMetrics { get; }
        public static ServiceOperation<SessionsByCategoryResponse> GetSessionsByCategory { get; }
        public static ServiceOperation<UsageMetrics> GetUsageMetrics { get; }
        public static ServiceOperation<IList<ActiveUserMetricsResponse>> GetWauMetrics { get; }
    }

    public static class DevinOperations.Enterprise.OrgGroups
    {
        public static ServiceOperation<OrgGroupsConfig> GetOrgGroupsConfig { get; }
        public static ServiceOperation<OrgGroupsConfig, OrgGroupsConfig> UpdateOrgGroupsConfig { get; }
    }

    public static class DevinOperations.Enterprise.OrganizationTags
    {
        public static ServiceOperation<TagsCreateRequest, TagsResponse> AppendOrganizationAllowedTags { get; }
        public static ServiceOperation<TagsResponse> ClearOrganizationAllowedTags { get; }
        public static ServiceOperation<DefaultTagResponse> ClearOrganizationDefaultTag { get; }
        public static ServiceOperation<TagsResponse> GetOrganizationAllowedTags { get; }
        public static ServiceOperation<DefaultTagResponse> GetOrganizationDefaultTag { get; }
        public static ServiceOperation<TagsResponse> RemoveOrganizationAllowedTag { get; }
        public static ServiceOperation<TagsCreateRequest, TagsResponse> ReplaceOrganizationAllowedTags { get; }
        public static ServiceOperation<DefaultTagRequest, DefaultTagResponse> SetOrganizationDefaultTag { get; }
    }

    public static class DevinOperations.Enterprise.Organizations
    {
        public static ServiceOperation<OrganizationCreateRequest, OrganizationResponse> CreateOrganization { get; }
        public static ServiceOperation<OrganizationResponse> DeleteOrganization { get; }
        public static ServiceOperation<OrganizationResponse> GetOrganization { get; }
        public static ServiceOperation<OrganizationPage> GetOrganizations { get; }
        public static ServiceOperation<OrganizationUpdateRequest, OrganizationResponse> UpdateOrganization { get; }
    }

    public static class DevinOperations.Enterprise.Playbooks
    {
        public static ServiceOperation<PlaybookCreateRequest, PlaybookResponse> CreatePlaybook { get; }
        public static ServiceOperation<PlaybookResponse> DeletePlaybook { get; }
        public static ServiceOperation<PlaybookResponse> GetPlaybook { get; }
        public static ServiceOperation<PlaybookPage> ListPlaybooks { get; }
        public static ServiceOperation<PlaybookCreateRequest, PlaybookResponse> UpdatePlaybook { get; }
    }

    public static class DevinOperations.Enterprise.PrReviews
    {
        public static ServiceOperation<PrReviewCreateRequest, PrReviewResponse> CreatePrReview { get; }
        public static ServiceOperation<PrReviewResponse> GetPrReviewStatus { get; }
    }

    public static class DevinOperations.Enterprise.Queue
    {
        public static ServiceOperation<QueueResponse> GetQueue { get; }
    }

    public static class DevinOperations.Enterprise.Roles
    {
        public static ServiceOperation<RoleDetailResponse> GetRole { get; }
        public static ServiceOperation<RolePage> GetRoles { get; }
    }

    public static class DevinOperations.Enterprise.Self
    {
        public static ServiceOperation<SelfResponse> GetSelf { get; }
    }

    public static class DevinOperations.Enterprise.ServiceUserApiKeys
    {
        public static ServiceOperation<CreateApiKeyRequest, ApiKeyWithTokenResponse> CreateApiKey { get; }
        public static ServiceOperation<ApiKeyPage> ListApiKeys { get; }
        public static ServiceOperation<ApiKeyResponse> RevokeApiKey { get; }
        public static ServiceOperation<RotateApiKeyRequest, ApiKeyWithTokenResponse> RotateApiKey { get; }
    }

    public static class DevinOperations.Enterprise.ServiceUserProvisioning
    {
        public static ServiceOperation<ProvisionServiceUserRequest, ProvisionedServiceUserResponse> ProvisionEnterpriseServiceUser { get; }
    }

    public static class DevinOperations.Enterprise.ServiceUsers
    {
        public static ServiceOperation<ServiceUserUpdateRoleRequest, ServiceUser> AssignEnterpriseServiceUserRole { get; }
        public static ServiceOperation<ServiceUserUpdateRoleRequest, ServiceUser> AssignOrganizationServiceUserRole { get; }
        public static ServiceOperation<ServiceUser> GetEnterpriseServiceUser { get; }
        public static ServiceOperation<ServiceUserPage> ListEnterpriseServiceUsers { get; }
        public static ServiceOperation<ServiceUserPage> ListOrganizationServiceUsers { get; }
        public static ServiceOperation<ServiceUser> RemoveEnterpriseServiceUser { get; }
        public static ServiceOperation<ServiceUser> RemoveOrganizationServiceUser { get; }
        public static ServiceOperation<ServiceUserUpdateRoleRequest, ServiceUser> UpdateEnterpriseServiceUserRole { get; }
        public static ServiceOperation<ServiceUserUpdateRoleRequest, ServiceUser> UpdateOrganizationServiceUserRole { get; }
    }

    public static class DevinOperations.Enterprise.Sessions
    {
        public static ServiceOperation<SessionTagsUpdateRequest, SessionTagsResponse> AppendAccountSessionTags { get; }
        public static ServiceOperation<SessionInsightsGenerateResponse> GenerateAccountSessionInsights { get; }
        public static ServiceOperation<SessionResponse> GetAccountSession { get; }
        public static ServiceOperation<IList<SessionAttachment>> GetAccountSessionAttachments { get; }
        public static ServiceOperation<SessionInsightsResponse> GetAccountSessionInsights { get; }
        public static ServiceOperation<SessionMessagePage> GetAccountSessionMessages { get; }
        public static ServiceOperation<SessionTagsResponse> GetAccountSessionTags { get; }
        public static ServiceOperation<SessionPage> GetAccountSessions { get; }
        public static ServiceOperation<SessionMessageCreateRequest, SessionResponse> PostAccountSessionMessage { get; }
        public static ServiceOperation<SessionTagsUpdateRequest, SessionTagsResponse> ReplaceAccountSessionTags { get; }
    }

    public static class DevinOperations.Enterprise.UsagePolicies
    {
        public static ServiceOperation<NoContent> AssignUserToTier { get; }
    }

    public static class DevinOperations.Enterprise.Users
    {
        public static ServiceOperation<UserUpdateRoleRequest, User> AssignOrganizationUserRole { get; }
        public static ServiceOperation<UserBulkCreateRequest, IList<User>> BulkInviteEnterpriseUsers { get; }
        public static ServiceOperation<EnterpriseUserWithIdpRoles> GetEnterpriseUser { get; }
        public static ServiceOperation<IdpGroupUserPage> ListEnterpriseIdpUsers { get; }
        public static ServiceOperation<EnterpriseUserPage> ListEnterpriseUsers { get; }
        public static ServiceOperation<IdpGroupUserPage> ListOrganizationIdpUsers { get; }
        public static ServiceOperation<UserPage> ListOrganizationUsers { get; }
        public static ServiceOperation<User> RemoveEnterpriseUser { get; }
        public static ServiceOperation<User> RemoveOrganizationUser { get; }
        public static ServiceOperation<UserUpdateRoleRequest, User> UpdateEnterpriseUserRole { get; }
        public static ServiceOperation<UserUpdateRoleRequest, User> UpdateOrganizationUserRole { get; }
    }

    public static class DevinOperations.Knowledge
    {
        public static ServiceOperation<KnowledgeNoteCreateRequest, KnowledgeNoteResponse> CreateNote { get; }
        public static ServiceOperation<KnowledgeNoteResponse> DeleteNote { get; }
        public static ServiceOperation<KnowledgeNoteResponse> GetNote { get; }
        public static ServiceOperation<FolderTreeResponse> ListFolders { get; }
        public static ServiceOperation<KnowledgeNotePage> ListNotes { get; }
        public static ServiceOperation<KnowledgeNoteCreateRequest, KnowledgeNoteResponse> UpdateNote { get; }
    }

    public static class DevinOperations.Metrics
    {
        public static ServiceOperation<ActiveUserMetricsResponse> GetActiveUsersMetrics { get; }
        public static ServiceOperation<IList<ActiveUserMetricsResponse>> GetDauMetrics { get; }
        public static ServiceOperation<IList<ActiveUserMetricsResponse>> GetMauMetrics { get; }
        public static ServiceOperation<PrMetricsResponse> GetPrMetrics { get; }
        public static ServiceOperation<SearchMetricsResponse> GetSearchMetrics { get; }
        public static ServiceOperation<SessionMetricsResponse> GetSessionMetrics { get; }
        public static ServiceOperation<UsageMetrics> GetUsageMetrics { get; }
        public static ServiceOperation<IList<ActiveUserMetricsResponse>> GetWauMetrics { get; }
    }

    public static class DevinOperations.Playbooks
    {
        public static ServiceOperation<PlaybookCreateRequest, PlaybookResponse> CreatePlaybook { get; }
        public static ServiceOperation<PlaybookResponse> DeletePlaybook { get; }
        public static ServiceOperation<PlaybookResponse> GetPlaybook { get; }
        public static ServiceOperation<PlaybookPage> ListPlaybooks { get; }
        public static ServiceOperation<PlaybookCreateRequest, PlaybookResponse> UpdatePlaybook { get; }
    }

    public static class DevinOperations.PrReviews
    {
        public static ServiceOperation<PrReviewCreateRequest, PrReviewResponse> CreatePrReview { get; }
        public static ServiceOperation<PrReviewResponse> GetPrReviewStatus { get; }
    }

    public static class DevinOperations.Repositories
    {
        public static ServiceOperation<BulkIndexRepositoriesRequest, IList<RepositoryIndexingResponse>> BulkIndexRepositories { get; }
        public static ServiceOperation<RemoveRepositoriesRequest, IList<RepositoryIndexingResponse>> BulkRemoveRepositoriesFromIndexing { get; }
        public static ServiceOperation<RepoIndexingStatusResponse> GetRepositoryIndexingStatus { get; }
        public static ServiceOperation<IndexRepositoryRequest?, RepositoryIndexingResponse> IndexRepository { get; }
        public static ServiceOperation<RepositoryIndexingPage> ListIndexedRepositories { get; }
        public static ServiceOperation<RepositoryPage> ListRepositories { get; }
        public static ServiceOperation<RepositoryIndexingResponse> RemoveBranchFromIndexing { get; }
        public static ServiceOperation<RepositoryIndexingResponse> RemoveRepositoryFromIndexing { get; }
    }

    public static class DevinOperations.Schedules
    {
        public static ServiceOperation<ScheduleCreateRequest, ScheduleResponse> CreateSchedule { get; }
        public static ServiceOperation<ScheduleResponse> DeleteSchedule { get; }
        public static ServiceOperation<ScheduleResponse> GetSchedule { get; }
        public static ServiceOperation<SchedulePage> ListSchedules { get; }
        public static ServiceOperation<ScheduleUpdateRequest, ScheduleResponse> UpdateSchedule { get; }
    }

    public static class DevinOperations.Secrets
    {
        public static ServiceOperation<SecretCreateRequest, SecretResponse> CreateSecret { get; }
        public static ServiceOperation<SecretResponse> DeleteSecret { get; }
        public static ServiceOperation<SecretPage> ListSecrets { get; }
    }

    public static class DevinOperations.Self
    {
        public static ServiceOperation<Self> GetSelf { get; }
    }

    public static class DevinOperations.Sessions
    {
        public static ServiceOperation<SessionTagsUpdateRequest, SessionTagsResponse> AppendSessionTags { get; }
        public static ServiceOperation<SessionResponse> ArchiveSession { get; }
        public static ServiceOperation<SessionCreateRequest, SessionResponse> CreateSession { get; }
        public static ServiceOperation<SessionInsightsGenerateResponse> GenerateSessionInsights { get; }
        public static ServiceOperation<SessionResponse> GetSession { get; }
        public static ServiceOperation<IList<SessionAttachment>> GetSessionAttachments { get; }
        public static ServiceOperation<SessionInsightsResponse> GetSessionInsights { get; }
        public static ServiceOperation<SessionMessagePage> GetSessionMessages { get; }
        public static ServiceOperation<SessionTagsResponse> GetSessionTags { get; }
        public static ServiceOperation<SessionInsightsPage> ListSessionInsights { get; }
        public static ServiceOperation<SessionPage> ListSessions { get; }
        public static ServiceOperation<SessionMessageCreateRequest, SessionResponse> PostMessage { get; }
        public static ServiceOperation<SessionTagsUpdateRequest, SessionTagsResponse> ReplaceSessionTags { get; }
        public static ServiceOperation<SessionResponse> TerminateSession { get; }
        public static ServiceOperation<SessionResponse> UnarchiveSession { get; }
    }

    public static class DevinOperations.SnapshotSetup
    {
        public static ServiceOperation<SyncRepositoryRequest, SyncRepositoryResponse> SyncRepository { get; }
    }

    public static class DevinOperations.Users
    {
        public static ServiceOperation<UserWithIdpRoles> GetOrganizationUser { get; }
        public static ServiceOperation<IdpGroupUserPage> ListOrganizationIdpUsers { get; }
        public static ServiceOperation<UserPage> ListOrganizationUsers { get; }
    }

    public sealed class InMemoryDevin : InMemoryService
    {
        public InMemoryDevin(InMemoryDevinOptions? options = null);
        public static Uri BaseAddress { get; }
        public DevinClient CreateClient(Action<DevinClientOptions>? configure = null);
        public DevinApiClient CreateFluentClient(Action<DevinClientOptions>? configure = null);
        public string OrganizationId { get; }
        public InMemorySessions Sessions { get; }
        public string Token { get; }
    }

    public static class InMemoryDevinServiceCollectionExtensions
    {
        public static InMemoryDevin AddDevinInMemory(this IServiceCollection services, InMemoryDevin? devin = null);
    }

    public abstract class InMemoryService
    {
        public TimeProvider Clock { get; }
        public HttpMessageHandler CreateHandler();
        public OperationRule<TRequest, TResponse> On<TRequest, TResponse>(ServiceOperation<TRequest, TResponse> operation);
        public OperationRule<TResponse> On<TResponse>(ServiceOperation<TResponse> operation);
        public PathRule On(HttpMethod method, string path);
        public PathRule OnAny();
        public RequestJournal Requests { get; }
    }

    public sealed class InMemorySessions
    {
        public void AddAttachment(string sessionId, string name, Uri url, string? contentType = null);
        public void AddMessage(string sessionId, string message);
        public void Edit(string sessionId, Action<SessionResponse> edit);
        public SessionResponse Get(string sessionId);
        public IReadOnlyList<SessionResponse> Newest(int count);
        public void OnCreate(Func<SessionCreateRequest, SessionScript> script);
        public void SetScript(string sessionId, SessionScript script);
    }

}
namespace Devin.Generated.Testing.Core
{
    public enum ErrorShape
    {
        HttpValidationError = 1,
        ProblemDetail = 0,
    }

    public sealed class InMemoryClock : TimeProvider
    {
        public InMemoryClock(DateTimeOffset? start = null);
        public void Advance(TimeSpan time);
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period);
        public override long GetTimestamp();
        public override DateTimeOffset GetUtcNow();
        public override TimeZoneInfo LocalTimeZone { get; }
        public override long TimestampFrequency { get; }
    }

    public sealed class InMemoryDevinOptions : InMemoryServiceOptions
    {
        public InMemoryDevinOptions();
        public bool AllowsOrganizationGroups { get; init; }
        public AutomationUpdateSemantics AutomationUpdates { get; init; }
        public bool BareSessionIds { get; init; }
        public Uri FilesAddress { get; init; }
        public bool IsMigratedToAutomations { get; init; }
        public string OrganizationId { get; init; }
        public IReadOnlySet<string>? Permissions { get; init; }
        public IReadOnlyList<string> Platforms { get; init; }
        public IReadOnlyDictionary<string, InMemoryPrincipal>? Principals { get; init; }
        public Self Self { get; init; }
        public string Token { get; init; }
    }

    public sealed class InMemoryPrincipal : IEquatable<InMemoryPrincipal>
    {
        public InMemoryPrincipal(Self Self, IReadOnlySet<string>? Permissions = null);
        public void Deconstruct(out Self Self, out IReadOnlySet<string>? Permissions);
        public bool Equals(InMemoryPrincipal? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public IReadOnlySet<string>? Permissions { get; init; }
        public Self Self { get; init; }
        public override string ToString();
        public static bool operator ==(InMemoryPrincipal? left, InMemoryPrincipal? right);
        public static bool operator !=(InMemoryPrincipal? left, InMemoryPrincipal? right);
    }

    public class InMemoryServiceOptions
    {
        public InMemoryServiceOptions();
        public ErrorShape ErrorShape { get; init; }
        public int JournalCapacity { get; init; }
        public int Seed { get; init; }
        public TimeProvider TimeProvider { get; init; }
    }

    public sealed class NoContent
    {
        public static NoContent Value { get; }
    }

    public sealed class RecordedRequest
    {
        public string? Body { get; }
        public ReadOnlyMemory<byte> Content { get; }
        public IReadOnlyDictionary<string, string> Headers { get; }
        public HttpMethod Method { get; }
        public string? OperationName { get; }
        public string Path { get; }
        public IReadOnlyList<KeyValuePair<string, string>> Query { get; }
        public IReadOnlyList<string> QueryValues(string name);
        public DateTimeOffset ReceivedAt { get; }
        public string? Refusal { get; }
        public HttpStatusCode? ResponseStatus { get; }
        public override string ToString();
    }

    public abstract class ServiceOperation
    {
        public string HttpMethod { get; }
        public string Name { get; }
        public string Path { get; }
        public string? Permission { get; }
        public override string ToString();
    }

    public sealed class ServiceOperation<TRequest, TResponse> : ServiceOperation<TResponse>
    {
    }

    public class ServiceOperation<TResponse> : ServiceOperation
    {
    }

    public sealed class SessionScript
    {
        public SessionScript(IEnumerable<SessionStep> steps);
        public static SessionScript Failing { get; }
        public static SessionScript Finishing { get; }
        public static SessionScript OpeningPullRequest(Uri pullRequest);
        public SessionScript Returns<TOutput>(TOutput output, JsonSerializerOptions? options = null);
        public SessionScript Returns<TOutput>(TOutput output, JsonTypeInfo<TOutput> typeInfo);
        public IReadOnlyList<SessionStep> Steps { get; }
        public static SessionScript Suspending { get; }
        public SessionScript Timed(TimeSpan duration);
        public static SessionScript WaitingForUser { get; }
    }

    public sealed class SessionStep : IEquatable<SessionStep>
    {
        public SessionStep(SessionStatus Status, SessionStatusDetail? Detail = null);
        public double Acus { get; init; }
        public void Deconstruct(out SessionStatus Status, out SessionStatusDetail? Detail);
        public SessionStatusDetail? Detail { get; init; }
        public TimeSpan Duration { get; init; }
        public bool Equals(SessionStep? other);
        public override bool Equals(object? obj);
        public override int GetHashCode();
        public string? Message { get; init; }
        public Uri? PullRequest { get; init; }
        public int Reads { get; init; }
        public SessionStatus Status { get; init; }
        public JsonObject? StructuredOutput { get; init; }
        public override string ToString();
        public bool UntilMessage { get; init; }
        public static bool operator ==(SessionStep? left, SessionStep? right);
        public static bool operator !=(SessionStep? left, SessionStep? right);
    }

}
namespace Devin.Generated.Testing.Journal
{
    public sealed class RequestAssertionException : Exception, ISerializable
    {
        public RequestAssertionException(string message);
    }

    public sealed class RequestJournal : IEnumerable<RecordedRequest>, IReadOnlyCollection<RecordedRequest>, IReadOnlyList<RecordedRequest>, IEnumerable
    {
        public void Clear();
        public int Count { get; }
        public IEnumerator<RecordedRequest> GetEnumerator();
        public RecordedRequest this[int index] { get; }
        public IReadOnlyList<RecordedRequest> Of(ServiceOperation operation);
        public IReadOnlyList<RecordedRequest> Received(ServiceOperation operation, int times = 1);
        public IReadOnlyList<TRequest> Received<TRequest, TResponse>(ServiceOperation<TRequest, TResponse> operation, Func<TRequest, bool> condition, int times = 1);
        public long TotalCount { get; }
    }

}
namespace Devin.Generated.Testing.Scripting
{
    public sealed class OperationRule<TRequest, TResponse> : RequestRule<OperationRule<TRequest, TResponse>>
    {
        public OperationRule<TRequest, TResponse> Respond(Func<TRequest, TResponse> body);
        public OperationRule<TRequest, TResponse> Respond(TResponse body);
        public OperationRule<TRequest, TResponse> RespondInOrder(params TResponse[] bodies);
        public OperationRule<TRequest, TResponse> When(Func<TRequest, bool> condition);
    }

    public sealed class OperationRule<TResponse> : RequestRule<OperationRule<TResponse>>
    {
        public OperationRule<TResponse> Respond(Func<RecordedRequest, TResponse> body);
        public OperationRule<TResponse> Respond(TResponse body);
        public OperationRule<TResponse> RespondInOrder(params TResponse[] bodies);
    }

    public sealed class PathRule : RequestRule<PathRule>
    {
    }

    public abstract class RequestRule
    {
    }

    public abstract class RequestRule<TSelf> : RequestRule where TSelf : RequestRule<TSelf>
    {
        public TSelf AddUnknownProperty();
        public TSelf After(int count);
        public TSelf Delay(TimeSpan delay);
        public TSelf During(TimeSpan start, TimeSpan length);
        public TSelf LoseRequest();
        public TSelf LoseResponse();
        public TSelf Once();
        public TSelf RefuseConnection();
        public TSelf Respond(HttpStatusCode status);
        public TSelf Respond(HttpStatusCode status, string body, string mediaType = "application/json");
        public TSelf Rewrite(Action<JsonNode> change);
        public TSelf Share(double share);
        public TSelf Times(int count);
        public TSelf TooManyRequests(TimeSpan? retryAfter = null);
        public TSelf Truncate(int length);
        public TSelf UseUnknownValue(params string[] properties);
        public TSelf When(Func<RecordedRequest, bool> condition);
    }

    public static class UnknownNames
    {
        public const string Property = "unknown_in_memory";
        public const string Value = "unknown_in_memory";
    }

}
