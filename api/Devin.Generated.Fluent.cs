namespace Devin.Generated.Fluent
{
    public sealed class DevinApiClient : BaseRequestBuilder, IDisposable
    {
        public DevinApiClient(IRequestAdapter requestAdapter);
        public static DevinApiClient Create(DevinClientOptions options);
        public void Dispose();
        public Task<RawResponse> SendAsync(HttpMethod method, string path, RawBody? body = null, IEnumerable<KeyValuePair<string, string?>>? query = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public V3RequestBuilder V3 { get; }
        public V3beta1RequestBuilder V3beta1 { get; }
    }

    public sealed class DevinJsonParseNodeFactory : IParseNodeFactory
    {
        public DevinJsonParseNodeFactory();
        public Task<IParseNode> GetRootParseNodeAsync(string contentType, Stream content, CancellationToken cancellationToken = default);
        public string ValidContentType { get; }
    }

    public sealed class DevinJsonWriterFactory : ISerializationWriterFactory
    {
        public DevinJsonWriterFactory();
        public ISerializationWriter GetSerializationWriter(string contentType);
        public string ValidContentType { get; }
    }

    public sealed class DevinRequestAdapter : IRequestAdapter, IDisposable
    {
        public DevinRequestAdapter(DevinClientOptions options);
        public string? BaseUrl { get; set; }
        public Task<T?> ConvertToNativeRequestAsync<T>(RequestInformation requestInfo, CancellationToken cancellationToken = default);
        public void Dispose();
        public void EnableBackingStore(IBackingStoreFactory backingStoreFactory);
        public Task<ModelType?> SendAsync<ModelType>(RequestInformation requestInfo, ParsableFactory<ModelType> factory, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = null, CancellationToken cancellationToken = default) where ModelType : IParsable;
        public Task<RawResponse> SendAsync(HttpMethod method, string path, RawBody? body = null, IEnumerable<KeyValuePair<string, string?>>? query = null, RequestOptions? options = null, CancellationToken cancellationToken = default);
        public Task<IEnumerable<ModelType>?> SendCollectionAsync<ModelType>(RequestInformation requestInfo, ParsableFactory<ModelType> factory, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = null, CancellationToken cancellationToken = default) where ModelType : IParsable;
        public Task SendNoContentAsync(RequestInformation requestInfo, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = null, CancellationToken cancellationToken = default);
        public Task<ModelType?> SendPrimitiveAsync<ModelType>(RequestInformation requestInfo, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = null, CancellationToken cancellationToken = default);
        public Task<IEnumerable<ModelType>?> SendPrimitiveCollectionAsync<ModelType>(RequestInformation requestInfo, Dictionary<string, ParsableFactory<IParsable>>? errorMapping = null, CancellationToken cancellationToken = default);
        public ISerializationWriterFactory SerializationWriterFactory { get; }
    }

    public static class EnterpriseSessionBuilderExtensions
    {
        public static IAsyncEnumerable<SessionChange> FollowAsync(this Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.WithDevin_ItemRequestBuilder session, string? organizationId = null, SessionWaitOptions? waitOptions = null, CancellationToken cancellationToken = default);
        public static Task<SessionResult> WaitAsync(this Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.WithDevin_ItemRequestBuilder session, string? organizationId = null, SessionWaitOptions? waitOptions = null, CancellationToken cancellationToken = default);
    }

    public static class EnterpriseWorkBuilderExtensions
    {
        public static Task<WorkResult<SessionInsightsResponse>> GenerateAndWaitAsync(this Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Insights.InsightsRequestBuilder insights, string? organizationId = null, WaitOptions? waitOptions = null, CancellationToken cancellationToken = default);
        public static Task<WorkResult<CodeScanResponse>> WaitAsync(this Devin.Generated.Fluent.V3.Enterprise.CodeScans.Scans.ScansRequestBuilder scans, CodeScanResponse scan, WaitOptions? waitOptions = null, CancellationToken cancellationToken = default);
        public static Task<WorkResult<PrReviewResponse>> WaitAsync(this Devin.Generated.Fluent.V3.Enterprise.PrReviews.PrReviewsRequestBuilder reviews, string prUrl, string? commitSha = null, WaitOptions? waitOptions = null, CancellationToken cancellationToken = default);
    }

    public sealed class ResponseCapture : IRequestOption
    {
        public ResponseCapture();
        public RawResponse Response { get; }
    }

    public static class SessionBuilderExtensions
    {
        public static IAsyncEnumerable<SessionChange> FollowAsync(this Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.WithDevin_ItemRequestBuilder session, SessionWaitOptions? waitOptions = null, CancellationToken cancellationToken = default);
        public static Task<SessionResponse> PostAsync<TOutput>(this Devin.Generated.Fluent.V3.Organizations.Item.Sessions.SessionsRequestBuilder sessions, SessionCreateRequest body, JsonTypeInfo<TOutput> outputType, CancellationToken cancellationToken = default);
        public static Task<SessionRun<TOutput>> RunAsync<TOutput>(this Devin.Generated.Fluent.V3.Organizations.Item.Sessions.SessionsRequestBuilder sessions, SessionCreateRequest body, JsonTypeInfo<TOutput> outputType, SessionWaitOptions? waitOptions = null, CancellationToken cancellationToken = default);
        public static Task<SessionResult> WaitAsync(this Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.WithDevin_ItemRequestBuilder session, SessionWaitOptions? waitOptions = null, CancellationToken cancellationToken = default);
    }

    public static class WorkBuilderExtensions
    {
        public static Task<WorkResult<SessionInsightsResponse>> GenerateAndWaitAsync(this Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Insights.InsightsRequestBuilder insights, WaitOptions? waitOptions = null, CancellationToken cancellationToken = default);
        public static Task<WorkResult<Build>> WaitAsync(this WithBuild_ItemRequestBuilder build, WaitOptions? waitOptions = null, CancellationToken cancellationToken = default);
        public static Task<WorkResult<CodeScanResponse>> WaitAsync(this Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Scans.ScansRequestBuilder scans, CodeScanResponse scan, WaitOptions? waitOptions = null, CancellationToken cancellationToken = default);
        public static Task<WorkResult<PrReviewResponse>> WaitAsync(this Devin.Generated.Fluent.V3.Organizations.Item.PrReviews.PrReviewsRequestBuilder reviews, string prUrl, string? commitSha = null, WaitOptions? waitOptions = null, CancellationToken cancellationToken = default);
        public static Task<WorkResult<RepoIndexingStatusResponse>> WaitAsync(this Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories.Item.Indexing.IndexingRequestBuilder indexing, WaitOptions? waitOptions = null, CancellationToken cancellationToken = default);
    }

}
namespace Devin.Generated.Fluent.V3
{
    public sealed class V3RequestBuilder : BaseRequestBuilder
    {
        public V3RequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public V3RequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.EnterpriseRequestBuilder Enterprise { get; }
        public Devin.Generated.Fluent.V3.Organizations.OrganizationsRequestBuilder Organizations { get; }
        public Devin.Generated.Fluent.V3.Self.SelfRequestBuilder Self { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise
{
    public sealed class EnterpriseRequestBuilder : BaseRequestBuilder
    {
        public EnterpriseRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public EnterpriseRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.AuditLogs.AuditLogsRequestBuilder AuditLogs { get; }
        public Devin.Generated.Fluent.V3.Enterprise.CodeScans.CodeScansRequestBuilder CodeScans { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.ConsumptionRequestBuilder Consumption { get; }
        public Devin.Generated.Fluent.V3.Enterprise.GitProviders.GitProvidersRequestBuilder GitProviders { get; }
        public HypervisorsRequestBuilder Hypervisors { get; }
        public Devin.Generated.Fluent.V3.Enterprise.IdpGroups.IdpGroupsRequestBuilder IdpGroups { get; }
        public IpAccessListRequestBuilder IpAccessList { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Knowledge.KnowledgeRequestBuilder Knowledge { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Members.MembersRequestBuilder Members { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Metrics.MetricsRequestBuilder Metrics { get; }
        public OrgGroupLimitsRequestBuilder OrgGroupLimits { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.OrganizationsRequestBuilder Organizations { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Playbooks.PlaybooksRequestBuilder Playbooks { get; }
        public Devin.Generated.Fluent.V3.Enterprise.PrReviews.PrReviewsRequestBuilder PrReviews { get; }
        public QueueRequestBuilder Queue { get; }
        public RolesRequestBuilder Roles { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Self.SelfRequestBuilder Self { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Sessions.SessionsRequestBuilder Sessions { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.AuditLogs
{
    public sealed class AuditLogsRequestBuilder : BaseRequestBuilder
    {
        public AuditLogsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public AuditLogsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<AuditLogPage, AuditLogResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.AuditLogs.AuditLogsRequestBuilder.AuditLogsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<AuditLogPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.AuditLogs.AuditLogsRequestBuilder.AuditLogsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.AuditLogs.AuditLogsRequestBuilder.AuditLogsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.AuditLogs.AuditLogsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class AuditLogsRequestBuilder.AuditLogsRequestBuilderGetQueryParameters
    {
        public AuditLogsRequestBuilderGetQueryParameters();
        public AuditLogAction? Action { get; set; }
        public string? After { get; set; }
        public long? First { get; set; }
        public SortOrder? Order { get; set; }
        public DateTimeOffset? TimeAfter { get; set; }
        public DateTimeOffset? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.CodeScans
{
    public sealed class CodeScansRequestBuilder : BaseRequestBuilder
    {
        public CodeScansRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public CodeScansRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.CodeScans.Findings.FindingsRequestBuilder Findings { get; }
        public Devin.Generated.Fluent.V3.Enterprise.CodeScans.Metrics.MetricsRequestBuilder Metrics { get; }
        public Devin.Generated.Fluent.V3.Enterprise.CodeScans.Profiles.ProfilesRequestBuilder Profiles { get; }
        public Devin.Generated.Fluent.V3.Enterprise.CodeScans.Scans.ScansRequestBuilder Scans { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.CodeScans.Findings
{
    public sealed class FindingsRequestBuilder : BaseRequestBuilder
    {
        public FindingsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public FindingsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<CodeScanFindingPage, CodeScanFindingResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.CodeScans.Findings.FindingsRequestBuilder.FindingsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<CodeScanFindingPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.CodeScans.Findings.FindingsRequestBuilder.FindingsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.CodeScans.Findings.FindingsRequestBuilder.FindingsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.CodeScans.Findings.FindingsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class FindingsRequestBuilder.FindingsRequestBuilderGetQueryParameters
    {
        public FindingsRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public string[]? OrgIds { get; set; }
        public string? RepoName { get; set; }
        public string? ScanId { get; set; }
        public CodeScanFindingSeverity[]? Severity { get; set; }
        public CodeScanFindingStatus[]? Status { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.CodeScans.Metrics
{
    public sealed class MetricsRequestBuilder : BaseRequestBuilder
    {
        public MetricsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public MetricsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<CodeScanMetricsResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.CodeScans.Metrics.MetricsRequestBuilder.MetricsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.CodeScans.Metrics.MetricsRequestBuilder.MetricsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.CodeScans.Metrics.MetricsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class MetricsRequestBuilder.MetricsRequestBuilderGetQueryParameters
    {
        public MetricsRequestBuilderGetQueryParameters();
        public string[]? OrgIds { get; set; }
        public DateTimeOffset? TimeAfter { get; set; }
        public DateTimeOffset? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.CodeScans.Profiles
{
    public sealed class ProfilesRequestBuilder : BaseRequestBuilder
    {
        public ProfilesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ProfilesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<CodeScanProfilePage, CodeScanProfileSummaryResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.CodeScans.Profiles.ProfilesRequestBuilder.ProfilesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<CodeScanProfilePage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.CodeScans.Profiles.ProfilesRequestBuilder.ProfilesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Enterprise.CodeScans.Profiles.Item.WithProfile_ItemRequestBuilder this[string position] { get; }
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.CodeScans.Profiles.ProfilesRequestBuilder.ProfilesRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.CodeScans.Profiles.ProfilesRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class ProfilesRequestBuilder.ProfilesRequestBuilderGetQueryParameters
    {
        public ProfilesRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public string[]? OrgIds { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.CodeScans.Profiles.Item
{
    public sealed class WithProfile_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithProfile_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithProfile_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<CodeScanProfileDetailResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.CodeScans.Profiles.Item.WithProfile_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.CodeScans.Scans
{
    public sealed class ScansRequestBuilder : BaseRequestBuilder
    {
        public ScansRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ScansRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<CodeScanPage, CodeScanResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.CodeScans.Scans.ScansRequestBuilder.ScansRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<CodeScanPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.CodeScans.Scans.ScansRequestBuilder.ScansRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.CodeScans.Scans.ScansRequestBuilder.ScansRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.CodeScans.Scans.ScansRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class ScansRequestBuilder.ScansRequestBuilderGetQueryParameters
    {
        public ScansRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public string[]? OrgIds { get; set; }
        public string? RepoName { get; set; }
        public DateTimeOffset? TimeAfter { get; set; }
        public DateTimeOffset? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Consumption
{
    public sealed class ConsumptionRequestBuilder : BaseRequestBuilder
    {
        public ConsumptionRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ConsumptionRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.AcuLimits.AcuLimitsRequestBuilder AcuLimits { get; }
        public CyclesRequestBuilder Cycles { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.DailyRequestBuilder Daily { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Consumption.AcuLimits
{
    public sealed class AcuLimitsRequestBuilder : BaseRequestBuilder
    {
        public AcuLimitsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public AcuLimitsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public DevinRequestBuilder Devin { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Consumption.AcuLimits.Devin
{
    public sealed class DevinRequestBuilder : BaseRequestBuilder
    {
        public DevinRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public DevinRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<AcuLimitPage, AcuLimitResponse> GetAllAsync(Action<RequestConfiguration<DevinRequestBuilder.DevinRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<AcuLimitPage?> GetAsync(Action<RequestConfiguration<DevinRequestBuilder.DevinRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.AcuLimits.Devin.Organizations.OrganizationsRequestBuilder Organizations { get; }
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DevinRequestBuilder.DevinRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public DevinRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class DevinRequestBuilder.DevinRequestBuilderGetQueryParameters
    {
        public DevinRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Consumption.AcuLimits.Devin.Organizations
{
    public sealed class OrganizationsRequestBuilder : BaseRequestBuilder
    {
        public OrganizationsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public OrganizationsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.AcuLimits.Devin.Organizations.Item.WithOrg_ItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Consumption.AcuLimits.Devin.Organizations.Item
{
    public sealed class WithOrg_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithOrg_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithOrg_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task PutAsync(UpdateAcuLimitRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPutRequestInformation(UpdateAcuLimitRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.AcuLimits.Devin.Organizations.Item.WithOrg_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Consumption.Cycles
{
    public sealed class CyclesRequestBuilder : BaseRequestBuilder
    {
        public CyclesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public CyclesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<ConsumptionCyclePage, ConsumptionCycle> GetAllAsync(Action<RequestConfiguration<CyclesRequestBuilder.CyclesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<ConsumptionCyclePage?> GetAsync(Action<RequestConfiguration<CyclesRequestBuilder.CyclesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<CyclesRequestBuilder.CyclesRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public CyclesRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class CyclesRequestBuilder.CyclesRequestBuilderGetQueryParameters
    {
        public CyclesRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily
{
    public sealed class DailyRequestBuilder : BaseRequestBuilder
    {
        public DailyRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public DailyRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<ConsumptionResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.DailyRequestBuilder.DailyRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Organizations.OrganizationsRequestBuilder Organizations { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.ServiceUsers.ServiceUsersRequestBuilder ServiceUsers { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Sessions.SessionsRequestBuilder Sessions { get; }
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.DailyRequestBuilder.DailyRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Users.UsersRequestBuilder Users { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.DailyRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class DailyRequestBuilder.DailyRequestBuilderGetQueryParameters
    {
        public DailyRequestBuilderGetQueryParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Organizations
{
    public sealed class OrganizationsRequestBuilder : BaseRequestBuilder
    {
        public OrganizationsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public OrganizationsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Organizations.Item.WithOrg_ItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Organizations.Item
{
    public sealed class WithOrg_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithOrg_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithOrg_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<ConsumptionResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Organizations.Item.WithOrg_ItemRequestBuilder.WithOrg_ItemRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Organizations.Item.WithOrg_ItemRequestBuilder.WithOrg_ItemRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Organizations.Item.WithOrg_ItemRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class WithOrg_ItemRequestBuilder.WithOrg_ItemRequestBuilderGetQueryParameters
    {
        public WithOrg_ItemRequestBuilderGetQueryParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.ServiceUsers
{
    public sealed class ServiceUsersRequestBuilder : BaseRequestBuilder
    {
        public ServiceUsersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ServiceUsersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.ServiceUsers.Item.WithService_user_ItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.ServiceUsers.Item
{
    public sealed class WithService_user_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithService_user_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithService_user_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<ConsumptionResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.ServiceUsers.Item.WithService_user_ItemRequestBuilder.WithService_user_ItemRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.ServiceUsers.Item.WithService_user_ItemRequestBuilder.WithService_user_ItemRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.ServiceUsers.Item.WithService_user_ItemRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class WithService_user_ItemRequestBuilder.WithService_user_ItemRequestBuilderGetQueryParameters
    {
        public WithService_user_ItemRequestBuilderGetQueryParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Sessions
{
    public sealed class SessionsRequestBuilder : BaseRequestBuilder
    {
        public SessionsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public SessionsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Sessions.Item.WithSession_ItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Sessions.Item
{
    public sealed class WithSession_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithSession_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithSession_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<ConsumptionResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Sessions.Item.WithSession_ItemRequestBuilder.WithSession_ItemRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Sessions.Item.WithSession_ItemRequestBuilder.WithSession_ItemRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Sessions.Item.WithSession_ItemRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class WithSession_ItemRequestBuilder.WithSession_ItemRequestBuilderGetQueryParameters
    {
        public WithSession_ItemRequestBuilderGetQueryParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Users
{
    public sealed class UsersRequestBuilder : BaseRequestBuilder
    {
        public UsersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public UsersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Users.Item.WithUser_ItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Users.Item
{
    public sealed class WithUser_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithUser_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithUser_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<ConsumptionResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Users.Item.WithUser_ItemRequestBuilder.WithUser_ItemRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Users.Item.WithUser_ItemRequestBuilder.WithUser_ItemRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Consumption.Daily.Users.Item.WithUser_ItemRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class WithUser_ItemRequestBuilder.WithUser_ItemRequestBuilderGetQueryParameters
    {
        public WithUser_ItemRequestBuilderGetQueryParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.GitProviders
{
    public sealed class GitProvidersRequestBuilder : BaseRequestBuilder
    {
        public GitProvidersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public GitProvidersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public ConnectionsRequestBuilder Connections { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.GitProviders.Connections
{
    public sealed class ConnectionsRequestBuilder : BaseRequestBuilder
    {
        public ConnectionsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ConnectionsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<GitConnectionPage, GitConnectionResponse> GetAllAsync(Action<RequestConfiguration<ConnectionsRequestBuilder.ConnectionsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<GitConnectionPage?> GetAsync(Action<RequestConfiguration<ConnectionsRequestBuilder.ConnectionsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public WithConnection_ItemRequestBuilder this[string position] { get; }
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<ConnectionsRequestBuilder.ConnectionsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public ConnectionsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class ConnectionsRequestBuilder.ConnectionsRequestBuilderGetQueryParameters
    {
        public ConnectionsRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.GitProviders.Connections.Item
{
    public sealed class WithConnection_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithConnection_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithConnection_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.GitProviders.Connections.Item.Repositories.RepositoriesRequestBuilder Repositories { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.GitProviders.Connections.Item.Repositories
{
    public sealed class RepositoriesRequestBuilder : BaseRequestBuilder
    {
        public RepositoriesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public RepositoriesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<GitConnectionRepositoryPage, GitConnectionRepositoryResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.GitProviders.Connections.Item.Repositories.RepositoriesRequestBuilder.RepositoriesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<GitConnectionRepositoryPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.GitProviders.Connections.Item.Repositories.RepositoriesRequestBuilder.RepositoriesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.GitProviders.Connections.Item.Repositories.RepositoriesRequestBuilder.RepositoriesRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.GitProviders.Connections.Item.Repositories.RepositoriesRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class RepositoriesRequestBuilder.RepositoriesRequestBuilderGetQueryParameters
    {
        public RepositoriesRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public string? FilterName { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Hypervisors
{
    public sealed class HypervisorsRequestBuilder : BaseRequestBuilder
    {
        public HypervisorsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public HypervisorsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<HypervisorPage, HypervisorResponse> GetAllAsync(Action<RequestConfiguration<HypervisorsRequestBuilder.HypervisorsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<HypervisorPage?> GetAsync(Action<RequestConfiguration<HypervisorsRequestBuilder.HypervisorsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<HypervisorsRequestBuilder.HypervisorsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public HypervisorsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class HypervisorsRequestBuilder.HypervisorsRequestBuilderGetQueryParameters
    {
        public HypervisorsRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public HypervisorStatus? Status { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.IdpGroups
{
    public sealed class IdpGroupsRequestBuilder : BaseRequestBuilder
    {
        public IdpGroupsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public IdpGroupsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<IdpGroupResponsePage, IdpGroupResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.IdpGroups.IdpGroupsRequestBuilder.IdpGroupsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<IdpGroupResponsePage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.IdpGroups.IdpGroupsRequestBuilder.IdpGroupsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Enterprise.IdpGroups.Item.WithIdp_group_nameItemRequestBuilder this[string position] { get; }
        public Task<IList<IdpGroupResponse>?> PostAsync(IdpGroupsBulkCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.IdpGroups.IdpGroupsRequestBuilder.IdpGroupsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(IdpGroupsBulkCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.IdpGroups.IdpGroupsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class IdpGroupsRequestBuilder.IdpGroupsRequestBuilderGetQueryParameters
    {
        public IdpGroupsRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.IdpGroups.Item
{
    public sealed class WithIdp_group_nameItemRequestBuilder : BaseRequestBuilder
    {
        public WithIdp_group_nameItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithIdp_group_nameItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<IdpGroupResponse?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.IdpGroups.Item.WithIdp_group_nameItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.IpAccessList
{
    public sealed class IpAccessListRequestBuilder : BaseRequestBuilder
    {
        public IpAccessListRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public IpAccessListRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<IpAccessListResponse?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<IpAccessListResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<IpAccessListResponse?> PostAsync(IpAccessListAddRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<IpAccessListResponse?> PutAsync(IpAccessListReplaceRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(IpAccessListAddRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPutRequestInformation(IpAccessListReplaceRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public IpAccessListRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Knowledge
{
    public sealed class KnowledgeRequestBuilder : BaseRequestBuilder
    {
        public KnowledgeRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public KnowledgeRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.Knowledge.Folders.FoldersRequestBuilder Folders { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Knowledge.Notes.NotesRequestBuilder Notes { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Knowledge.Folders
{
    public sealed class FoldersRequestBuilder : BaseRequestBuilder
    {
        public FoldersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public FoldersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<FolderTreeResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Knowledge.Folders.FoldersRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Knowledge.Notes
{
    public sealed class NotesRequestBuilder : BaseRequestBuilder
    {
        public NotesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public NotesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<KnowledgeNotePage, KnowledgeNoteResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Knowledge.Notes.NotesRequestBuilder.NotesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<KnowledgeNotePage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Knowledge.Notes.NotesRequestBuilder.NotesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Enterprise.Knowledge.Notes.Item.WithNote_ItemRequestBuilder this[string position] { get; }
        public Task<KnowledgeNoteResponse?> PostAsync(KnowledgeNoteCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Knowledge.Notes.NotesRequestBuilder.NotesRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(KnowledgeNoteCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Knowledge.Notes.NotesRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class NotesRequestBuilder.NotesRequestBuilderGetQueryParameters
    {
        public NotesRequestBuilderGetQueryParameters();
        public AccessScope? AccessType { get; set; }
        public string? After { get; set; }
        public long? First { get; set; }
        public string? FolderPath { get; set; }
        public string? PinnedRepo { get; set; }
        public string? Search { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Knowledge.Notes.Item
{
    public sealed class WithNote_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithNote_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithNote_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<KnowledgeNoteResponse?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<KnowledgeNoteResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<KnowledgeNoteResponse?> PutAsync(KnowledgeNoteCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPutRequestInformation(KnowledgeNoteCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Knowledge.Notes.Item.WithNote_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Members
{
    public sealed class MembersRequestBuilder : BaseRequestBuilder
    {
        public MembersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public MembersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.Members.IdpGroups.IdpGroupsRequestBuilder IdpGroups { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Members.IdpUsers.IdpUsersRequestBuilder IdpUsers { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Members.ServiceUsers.ServiceUsersRequestBuilder ServiceUsers { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Members.Users.UsersRequestBuilder Users { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Members.IdpGroups
{
    public sealed class IdpGroupsRequestBuilder : BaseRequestBuilder
    {
        public IdpGroupsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public IdpGroupsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<IdpGroupPage, IdpGroup> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Members.IdpGroups.IdpGroupsRequestBuilder.IdpGroupsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<IdpGroupPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Members.IdpGroups.IdpGroupsRequestBuilder.IdpGroupsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Enterprise.Members.IdpGroups.Item.WithIdp_group_nameItemRequestBuilder this[string position] { get; }
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Members.IdpGroups.IdpGroupsRequestBuilder.IdpGroupsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Members.IdpGroups.IdpGroupsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class IdpGroupsRequestBuilder.IdpGroupsRequestBuilderGetQueryParameters
    {
        public IdpGroupsRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Members.IdpGroups.Item
{
    public sealed class WithIdp_group_nameItemRequestBuilder : BaseRequestBuilder
    {
        public WithIdp_group_nameItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithIdp_group_nameItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<IdpGroup?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<IdpGroup?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<IdpGroup?> PatchAsync(IdpGroupUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<IdpGroup?> PostAsync(IdpGroupUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPatchRequestInformation(IdpGroupUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(IdpGroupUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Members.IdpGroups.Item.WithIdp_group_nameItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Members.IdpUsers
{
    public sealed class IdpUsersRequestBuilder : BaseRequestBuilder
    {
        public IdpUsersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public IdpUsersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<IdpGroupUserPage, IdpGroupUser> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Members.IdpUsers.IdpUsersRequestBuilder.IdpUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<IdpGroupUserPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Members.IdpUsers.IdpUsersRequestBuilder.IdpUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Members.IdpUsers.IdpUsersRequestBuilder.IdpUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Members.IdpUsers.IdpUsersRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class IdpUsersRequestBuilder.IdpUsersRequestBuilderGetQueryParameters
    {
        public IdpUsersRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public string? Email { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Members.ServiceUsers
{
    public sealed class ServiceUsersRequestBuilder : BaseRequestBuilder
    {
        public ServiceUsersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ServiceUsersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<ServiceUserPage, ServiceUser> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Members.ServiceUsers.ServiceUsersRequestBuilder.ServiceUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<ServiceUserPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Members.ServiceUsers.ServiceUsersRequestBuilder.ServiceUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Enterprise.Members.ServiceUsers.Item.WithService_user_ItemRequestBuilder this[string position] { get; }
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Members.ServiceUsers.ServiceUsersRequestBuilder.ServiceUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Members.ServiceUsers.ServiceUsersRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class ServiceUsersRequestBuilder.ServiceUsersRequestBuilderGetQueryParameters
    {
        public ServiceUsersRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public bool? IncludeInactive { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Members.ServiceUsers.Item
{
    public sealed class WithService_user_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithService_user_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithService_user_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<ServiceUser?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<ServiceUser?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<ServiceUser?> PatchAsync(ServiceUserUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<ServiceUser?> PostAsync(ServiceUserUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPatchRequestInformation(ServiceUserUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(ServiceUserUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Members.ServiceUsers.Item.WithService_user_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Members.Users
{
    public sealed class UsersRequestBuilder : BaseRequestBuilder
    {
        public UsersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public UsersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<EnterpriseUserPage, EnterpriseUser> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Members.Users.UsersRequestBuilder.UsersRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<EnterpriseUserPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Members.Users.UsersRequestBuilder.UsersRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Enterprise.Members.Users.Item.WithUser_ItemRequestBuilder this[string position] { get; }
        public Task<IList<User>?> PostAsync(UserBulkCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Members.Users.UsersRequestBuilder.UsersRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(UserBulkCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Members.Users.UsersRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class UsersRequestBuilder.UsersRequestBuilderGetQueryParameters
    {
        public UsersRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public string? Email { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Members.Users.Item
{
    public sealed class WithUser_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithUser_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithUser_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<User?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<EnterpriseUserWithIdpRoles?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<User?> PatchAsync(UserUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPatchRequestInformation(UserUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Members.Users.Item.WithUser_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Metrics
{
    public sealed class MetricsRequestBuilder : BaseRequestBuilder
    {
        public MetricsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public MetricsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.Metrics.ActiveUsers.ActiveUsersRequestBuilder ActiveUsers { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Metrics.Dau.DauRequestBuilder Dau { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Metrics.Mau.MauRequestBuilder Mau { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Metrics.Prs.PrsRequestBuilder Prs { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Metrics.Searches.SearchesRequestBuilder Searches { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Metrics.Sessions.SessionsRequestBuilder Sessions { get; }
        public SessionsByCategoryRequestBuilder SessionsByCategory { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Metrics.Usage.UsageRequestBuilder Usage { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Metrics.Wau.WauRequestBuilder Wau { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Metrics.ActiveUsers
{
    public sealed class ActiveUsersRequestBuilder : BaseRequestBuilder
    {
        public ActiveUsersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ActiveUsersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<ActiveUserMetricsResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Metrics.ActiveUsers.ActiveUsersRequestBuilder.ActiveUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Metrics.ActiveUsers.ActiveUsersRequestBuilder.ActiveUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Metrics.ActiveUsers.ActiveUsersRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class ActiveUsersRequestBuilder.ActiveUsersRequestBuilderGetQueryParameters
    {
        public ActiveUsersRequestBuilderGetQueryParameters();
        public long? MinSearches { get; set; }
        public long? MinSessions { get; set; }
        public string[]? OrgIds { get; set; }
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Metrics.Dau
{
    public sealed class DauRequestBuilder : BaseRequestBuilder
    {
        public DauRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public DauRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<IList<ActiveUserMetricsResponse>?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Metrics.Dau.DauRequestBuilder.DauRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Metrics.Dau.DauRequestBuilder.DauRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Metrics.Dau.DauRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class DauRequestBuilder.DauRequestBuilderGetQueryParameters
    {
        public DauRequestBuilderGetQueryParameters();
        public long? MinSearches { get; set; }
        public long? MinSessions { get; set; }
        public string[]? OrgIds { get; set; }
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Metrics.Mau
{
    public sealed class MauRequestBuilder : BaseRequestBuilder
    {
        public MauRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public MauRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<IList<ActiveUserMetricsResponse>?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Metrics.Mau.MauRequestBuilder.MauRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Metrics.Mau.MauRequestBuilder.MauRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Metrics.Mau.MauRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class MauRequestBuilder.MauRequestBuilderGetQueryParameters
    {
        public MauRequestBuilderGetQueryParameters();
        public long? MinSearches { get; set; }
        public long? MinSessions { get; set; }
        public string[]? OrgIds { get; set; }
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Metrics.Prs
{
    public sealed class PrsRequestBuilder : BaseRequestBuilder
    {
        public PrsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public PrsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<PrMetricsResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Metrics.Prs.PrsRequestBuilder.PrsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Metrics.Prs.PrsRequestBuilder.PrsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Metrics.Prs.PrsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class PrsRequestBuilder.PrsRequestBuilderGetQueryParameters
    {
        public PrsRequestBuilderGetQueryParameters();
        public string[]? OrgIds { get; set; }
        public string? PlaybookId { get; set; }
        public string[]? ServiceUserIds { get; set; }
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
        public string[]? UserIds { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Metrics.Searches
{
    public sealed class SearchesRequestBuilder : BaseRequestBuilder
    {
        public SearchesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public SearchesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<SearchMetricsResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Metrics.Searches.SearchesRequestBuilder.SearchesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Metrics.Searches.SearchesRequestBuilder.SearchesRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Metrics.Searches.SearchesRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class SearchesRequestBuilder.SearchesRequestBuilderGetQueryParameters
    {
        public SearchesRequestBuilderGetQueryParameters();
        public string[]? OrgIds { get; set; }
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Metrics.Sessions
{
    public sealed class SessionsRequestBuilder : BaseRequestBuilder
    {
        public SessionsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public SessionsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<SessionMetricsResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Metrics.Sessions.SessionsRequestBuilder.SessionsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Metrics.Sessions.SessionsRequestBuilder.SessionsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Metrics.Sessions.SessionsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class SessionsRequestBuilder.SessionsRequestBuilderGetQueryParameters
    {
        public SessionsRequestBuilderGetQueryParameters();
        public string[]? OrgIds { get; set; }
        public string? PlaybookId { get; set; }
        public string[]? ServiceUserIds { get; set; }
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
        public string[]? UserIds { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Metrics.SessionsByCategory
{
    public sealed class SessionsByCategoryRequestBuilder : BaseRequestBuilder
    {
        public SessionsByCategoryRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public SessionsByCategoryRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<SessionsByCategoryResponse?> GetAsync(Action<RequestConfiguration<SessionsByCategoryRequestBuilder.SessionsByCategoryRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<SessionsByCategoryRequestBuilder.SessionsByCategoryRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public SessionsByCategoryRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class SessionsByCategoryRequestBuilder.SessionsByCategoryRequestBuilderGetQueryParameters
    {
        public SessionsByCategoryRequestBuilderGetQueryParameters();
        public string[]? OrgIds { get; set; }
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Metrics.Usage
{
    public sealed class UsageRequestBuilder : BaseRequestBuilder
    {
        public UsageRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public UsageRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<UsageMetrics?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Metrics.Usage.UsageRequestBuilder.UsageRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Metrics.Usage.UsageRequestBuilder.UsageRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Metrics.Usage.UsageRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class UsageRequestBuilder.UsageRequestBuilderGetQueryParameters
    {
        public UsageRequestBuilderGetQueryParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Metrics.Wau
{
    public sealed class WauRequestBuilder : BaseRequestBuilder
    {
        public WauRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WauRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<IList<ActiveUserMetricsResponse>?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Metrics.Wau.WauRequestBuilder.WauRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Metrics.Wau.WauRequestBuilder.WauRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Metrics.Wau.WauRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class WauRequestBuilder.WauRequestBuilderGetQueryParameters
    {
        public WauRequestBuilderGetQueryParameters();
        public long? MinSearches { get; set; }
        public long? MinSessions { get; set; }
        public string[]? OrgIds { get; set; }
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.OrgGroupLimits
{
    public sealed class OrgGroupLimitsRequestBuilder : BaseRequestBuilder
    {
        public OrgGroupLimitsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public OrgGroupLimitsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<OrgGroupsConfig?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<OrgGroupsConfig?> PutAsync(OrgGroupsConfig body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPutRequestInformation(OrgGroupsConfig body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public OrgGroupLimitsRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations
{
    public sealed class OrganizationsRequestBuilder : BaseRequestBuilder
    {
        public OrganizationsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public OrganizationsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<OrganizationPage, OrganizationResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.OrganizationsRequestBuilder.OrganizationsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<OrganizationPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.OrganizationsRequestBuilder.OrganizationsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.WithOrg_ItemRequestBuilder this[string position] { get; }
        public Task<OrganizationResponse?> PostAsync(OrganizationCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.OrganizationsRequestBuilder.OrganizationsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(OrganizationCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.OrganizationsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class OrganizationsRequestBuilder.OrganizationsRequestBuilderGetQueryParameters
    {
        public OrganizationsRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item
{
    public sealed class WithOrg_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithOrg_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithOrg_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.AuditLogs.AuditLogsRequestBuilder AuditLogs { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.CodeScansRequestBuilder CodeScans { get; }
        public Task<OrganizationResponse?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<OrganizationResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.GitProviders.GitProvidersRequestBuilder GitProviders { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.MembersRequestBuilder Members { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Metrics.MetricsRequestBuilder Metrics { get; }
        public Task<OrganizationResponse?> PatchAsync(OrganizationUpdateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Tags.TagsRequestBuilder Tags { get; }
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPatchRequestInformation(OrganizationUpdateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.WithOrg_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.AuditLogs
{
    public sealed class AuditLogsRequestBuilder : BaseRequestBuilder
    {
        public AuditLogsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public AuditLogsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<AuditLogPage, AuditLogResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.AuditLogs.AuditLogsRequestBuilder.AuditLogsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<AuditLogPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.AuditLogs.AuditLogsRequestBuilder.AuditLogsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.AuditLogs.AuditLogsRequestBuilder.AuditLogsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.AuditLogs.AuditLogsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class AuditLogsRequestBuilder.AuditLogsRequestBuilderGetQueryParameters
    {
        public AuditLogsRequestBuilderGetQueryParameters();
        public AuditLogAction? Action { get; set; }
        public string? After { get; set; }
        public long? First { get; set; }
        public SortOrder? Order { get; set; }
        public DateTimeOffset? TimeAfter { get; set; }
        public DateTimeOffset? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans
{
    public sealed class CodeScansRequestBuilder : BaseRequestBuilder
    {
        public CodeScansRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public CodeScansRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.Ingestion.IngestionRequestBuilder Ingestion { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.Item.WithScan_ItemRequestBuilder this[string position] { get; }
        public Task<CodeScanResponse?> PostAsync(CodeScanStartRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPostRequestInformation(CodeScanStartRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.CodeScansRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.Ingestion
{
    public sealed class IngestionRequestBuilder : BaseRequestBuilder
    {
        public IngestionRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public IngestionRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<CodeScanResponse?> PostAsync(CodeScanIngestionStartRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPostRequestInformation(CodeScanIngestionStartRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.Ingestion.IngestionRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.Item
{
    public sealed class WithScan_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithScan_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithScan_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.Item.AutoScan.AutoScanRequestBuilder AutoScan { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.Item.Findings.FindingsRequestBuilder Findings { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.Item.Profile.ProfileRequestBuilder Profile { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.Item.AutoScan
{
    public sealed class AutoScanRequestBuilder : BaseRequestBuilder
    {
        public AutoScanRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public AutoScanRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<JsonObject?> PostAsync(JsonObject body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPostRequestInformation(JsonObject body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.Item.AutoScan.AutoScanRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.Item.Findings
{
    public sealed class FindingsRequestBuilder : BaseRequestBuilder
    {
        public FindingsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public FindingsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.Item.Findings.Item.WithFinding_ItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.Item.Findings.Item
{
    public sealed class WithFinding_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithFinding_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithFinding_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.Item.Findings.Item.Remediate.RemediateRequestBuilder Remediate { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.Item.Findings.Item.Remediate
{
    public sealed class RemediateRequestBuilder : BaseRequestBuilder
    {
        public RemediateRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public RemediateRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<CodeScanRemediateResponse?> PostAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPostRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.Item.Findings.Item.Remediate.RemediateRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.Item.Profile
{
    public sealed class ProfileRequestBuilder : BaseRequestBuilder
    {
        public ProfileRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ProfileRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<JsonObject?> PutAsync(JsonObject body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPutRequestInformation(JsonObject body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.CodeScans.Item.Profile.ProfileRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.GitProviders
{
    public sealed class GitProvidersRequestBuilder : BaseRequestBuilder
    {
        public GitProvidersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public GitProvidersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PermissionsRequestBuilder Permissions { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.GitProviders.Permissions
{
    public sealed class PermissionsRequestBuilder : BaseRequestBuilder
    {
        public PermissionsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public PermissionsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<IList<GitPermissionResponse>?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public PagedList<GitPermissionPage, GitPermissionResponse> GetAllAsync(Action<RequestConfiguration<PermissionsRequestBuilder.PermissionsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<GitPermissionPage?> GetAsync(Action<RequestConfiguration<PermissionsRequestBuilder.PermissionsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public WithGit_permission_ItemRequestBuilder this[string position] { get; }
        public Task<IList<GitPermissionResponse>?> PostAsync(GitPermissionBulkCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<IList<GitPermissionResponse>?> PutAsync(GitPermissionBulkCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<PermissionsRequestBuilder.PermissionsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(GitPermissionBulkCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPutRequestInformation(GitPermissionBulkCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public PermissionsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class PermissionsRequestBuilder.PermissionsRequestBuilderGetQueryParameters
    {
        public PermissionsRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.GitProviders.Permissions.Item
{
    public sealed class WithGit_permission_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithGit_permission_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithGit_permission_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<GitPermissionResponse?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<GitPermissionResponse?> PatchAsync(GitPermissionUpdateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPatchRequestInformation(GitPermissionUpdateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public WithGit_permission_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members
{
    public sealed class MembersRequestBuilder : BaseRequestBuilder
    {
        public MembersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public MembersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.IdpGroups.IdpGroupsRequestBuilder IdpGroups { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.IdpUsers.IdpUsersRequestBuilder IdpUsers { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.ServiceUsers.ServiceUsersRequestBuilder ServiceUsers { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.Users.UsersRequestBuilder Users { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.IdpGroups
{
    public sealed class IdpGroupsRequestBuilder : BaseRequestBuilder
    {
        public IdpGroupsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public IdpGroupsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<IdpGroupPage, IdpGroup> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.IdpGroups.IdpGroupsRequestBuilder.IdpGroupsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<IdpGroupPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.IdpGroups.IdpGroupsRequestBuilder.IdpGroupsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.IdpGroups.Item.WithIdp_group_nameItemRequestBuilder this[string position] { get; }
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.IdpGroups.IdpGroupsRequestBuilder.IdpGroupsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.IdpGroups.IdpGroupsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class IdpGroupsRequestBuilder.IdpGroupsRequestBuilderGetQueryParameters
    {
        public IdpGroupsRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.IdpGroups.Item
{
    public sealed class WithIdp_group_nameItemRequestBuilder : BaseRequestBuilder
    {
        public WithIdp_group_nameItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithIdp_group_nameItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<IdpGroup?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<IdpGroup?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<IdpGroup?> PatchAsync(IdpGroupUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<IdpGroup?> PostAsync(IdpGroupUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPatchRequestInformation(IdpGroupUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(IdpGroupUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.IdpGroups.Item.WithIdp_group_nameItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.IdpUsers
{
    public sealed class IdpUsersRequestBuilder : BaseRequestBuilder
    {
        public IdpUsersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public IdpUsersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<IdpGroupUserPage, IdpGroupUser> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.IdpUsers.IdpUsersRequestBuilder.IdpUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<IdpGroupUserPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.IdpUsers.IdpUsersRequestBuilder.IdpUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.IdpUsers.IdpUsersRequestBuilder.IdpUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.IdpUsers.IdpUsersRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class IdpUsersRequestBuilder.IdpUsersRequestBuilderGetQueryParameters
    {
        public IdpUsersRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public string? Email { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.ServiceUsers
{
    public sealed class ServiceUsersRequestBuilder : BaseRequestBuilder
    {
        public ServiceUsersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ServiceUsersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<ServiceUserPage, ServiceUser> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.ServiceUsers.ServiceUsersRequestBuilder.ServiceUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<ServiceUserPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.ServiceUsers.ServiceUsersRequestBuilder.ServiceUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.ServiceUsers.Item.WithService_user_ItemRequestBuilder this[string position] { get; }
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.ServiceUsers.ServiceUsersRequestBuilder.ServiceUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.ServiceUsers.ServiceUsersRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class ServiceUsersRequestBuilder.ServiceUsersRequestBuilderGetQueryParameters
    {
        public ServiceUsersRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public bool? IncludeInactive { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.ServiceUsers.Item
{
    public sealed class WithService_user_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithService_user_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithService_user_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<ServiceUser?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<ServiceUser?> PatchAsync(ServiceUserUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<ServiceUser?> PostAsync(ServiceUserUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPatchRequestInformation(ServiceUserUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(ServiceUserUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.ServiceUsers.Item.WithService_user_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.Users
{
    public sealed class UsersRequestBuilder : BaseRequestBuilder
    {
        public UsersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public UsersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<UserPage, User> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.Users.UsersRequestBuilder.UsersRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<UserPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.Users.UsersRequestBuilder.UsersRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.Users.Item.WithUser_ItemRequestBuilder this[string position] { get; }
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.Users.UsersRequestBuilder.UsersRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.Users.UsersRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class UsersRequestBuilder.UsersRequestBuilderGetQueryParameters
    {
        public UsersRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public string? Email { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.Users.Item
{
    public sealed class WithUser_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithUser_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithUser_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<User?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<User?> PatchAsync(UserUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<User?> PostAsync(UserUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPatchRequestInformation(UserUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(UserUpdateRoleRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Members.Users.Item.WithUser_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Metrics
{
    public sealed class MetricsRequestBuilder : BaseRequestBuilder
    {
        public MetricsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public MetricsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Metrics.Usage.UsageRequestBuilder Usage { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Metrics.Usage
{
    public sealed class UsageRequestBuilder : BaseRequestBuilder
    {
        public UsageRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public UsageRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<UsageMetrics?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Metrics.Usage.UsageRequestBuilder.UsageRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Metrics.Usage.UsageRequestBuilder.UsageRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Metrics.Usage.UsageRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class UsageRequestBuilder.UsageRequestBuilderGetQueryParameters
    {
        public UsageRequestBuilderGetQueryParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Tags
{
    public sealed class TagsRequestBuilder : BaseRequestBuilder
    {
        public TagsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public TagsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public DefaultRequestBuilder Default { get; }
        public Task<TagsResponse?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<TagsResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public WithTagItemRequestBuilder this[string position] { get; }
        public Task<TagsResponse?> PostAsync(TagsCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<TagsResponse?> PutAsync(TagsCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(TagsCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPutRequestInformation(TagsCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Tags.TagsRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Tags.Default
{
    public sealed class DefaultRequestBuilder : BaseRequestBuilder
    {
        public DefaultRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public DefaultRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<DefaultTagResponse?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<DefaultTagResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<DefaultTagResponse?> PutAsync(DefaultTagRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPutRequestInformation(DefaultTagRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public DefaultRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Organizations.Item.Tags.Item
{
    public sealed class WithTagItemRequestBuilder : BaseRequestBuilder
    {
        public WithTagItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithTagItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<TagsResponse?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public WithTagItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Playbooks
{
    public sealed class PlaybooksRequestBuilder : BaseRequestBuilder
    {
        public PlaybooksRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public PlaybooksRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<PlaybookPage, PlaybookResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Playbooks.PlaybooksRequestBuilder.PlaybooksRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<PlaybookPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Playbooks.PlaybooksRequestBuilder.PlaybooksRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Enterprise.Playbooks.Item.WithPlaybook_ItemRequestBuilder this[string position] { get; }
        public Task<PlaybookResponse?> PostAsync(PlaybookCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Playbooks.PlaybooksRequestBuilder.PlaybooksRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(PlaybookCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Playbooks.PlaybooksRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class PlaybooksRequestBuilder.PlaybooksRequestBuilderGetQueryParameters
    {
        public PlaybooksRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Playbooks.Item
{
    public sealed class WithPlaybook_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithPlaybook_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithPlaybook_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<PlaybookResponse?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<PlaybookResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<PlaybookResponse?> PutAsync(PlaybookCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPutRequestInformation(PlaybookCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Playbooks.Item.WithPlaybook_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.PrReviews
{
    public sealed class PrReviewsRequestBuilder : BaseRequestBuilder
    {
        public PrReviewsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public PrReviewsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<PrReviewResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.PrReviews.PrReviewsRequestBuilder.PrReviewsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<PrReviewResponse?> PostAsync(PrReviewCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.PrReviews.PrReviewsRequestBuilder.PrReviewsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(PrReviewCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.PrReviews.PrReviewsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class PrReviewsRequestBuilder.PrReviewsRequestBuilderGetQueryParameters
    {
        public PrReviewsRequestBuilderGetQueryParameters();
        public string? CommitSha { get; set; }
        public string? PrUrl { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Queue
{
    public sealed class QueueRequestBuilder : BaseRequestBuilder
    {
        public QueueRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public QueueRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<QueueResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public QueueRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Roles
{
    public sealed class RolesRequestBuilder : BaseRequestBuilder
    {
        public RolesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public RolesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<RolePage, Role> GetAllAsync(Action<RequestConfiguration<RolesRequestBuilder.RolesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<RolePage?> GetAsync(Action<RequestConfiguration<RolesRequestBuilder.RolesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public WithRole_ItemRequestBuilder this[string position] { get; }
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<RolesRequestBuilder.RolesRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RolesRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class RolesRequestBuilder.RolesRequestBuilderGetQueryParameters
    {
        public RolesRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Roles.Item
{
    public sealed class WithRole_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithRole_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithRole_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<RoleDetailResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public WithRole_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Self
{
    public sealed class SelfRequestBuilder : BaseRequestBuilder
    {
        public SelfRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public SelfRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<SelfResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Self.SelfRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Sessions
{
    public sealed class SessionsRequestBuilder : BaseRequestBuilder
    {
        public SessionsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public SessionsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<SessionPage, SessionResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.SessionsRequestBuilder.SessionsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<SessionPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.SessionsRequestBuilder.SessionsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.WithDevin_ItemRequestBuilder this[string position] { get; }
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.SessionsRequestBuilder.SessionsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Sessions.SessionsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class SessionsRequestBuilder.SessionsRequestBuilderGetQueryParameters
    {
        public SessionsRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public DateTimeOffset? CreatedAfter { get; set; }
        public DateTimeOffset? CreatedBefore { get; set; }
        public long? First { get; set; }
        public string[]? OrgIds { get; set; }
        public SessionOrigin[]? Origins { get; set; }
        public string? PlaybookId { get; set; }
        public string? ScheduleId { get; set; }
        public string[]? ServiceUserIds { get; set; }
        public string[]? SessionIds { get; set; }
        public string[]? Tags { get; set; }
        public DateTimeOffset? UpdatedAfter { get; set; }
        public DateTimeOffset? UpdatedBefore { get; set; }
        public string[]? UserIds { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Sessions.Item
{
    public sealed class WithDevin_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithDevin_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithDevin_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Attachments.AttachmentsRequestBuilder Attachments { get; }
        public Task<SessionResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.WithDevin_ItemRequestBuilder.WithDevin_ItemRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Insights.InsightsRequestBuilder Insights { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Messages.MessagesRequestBuilder Messages { get; }
        public Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Tags.TagsRequestBuilder Tags { get; }
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.WithDevin_ItemRequestBuilder.WithDevin_ItemRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.WithDevin_ItemRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class WithDevin_ItemRequestBuilder.WithDevin_ItemRequestBuilderGetQueryParameters
    {
        public WithDevin_ItemRequestBuilderGetQueryParameters();
        public string? OrgId { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Attachments
{
    public sealed class AttachmentsRequestBuilder : BaseRequestBuilder
    {
        public AttachmentsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public AttachmentsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<IList<SessionAttachment>?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Attachments.AttachmentsRequestBuilder.AttachmentsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Attachments.AttachmentsRequestBuilder.AttachmentsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Attachments.AttachmentsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class AttachmentsRequestBuilder.AttachmentsRequestBuilderGetQueryParameters
    {
        public AttachmentsRequestBuilderGetQueryParameters();
        public string? OrgId { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Insights
{
    public sealed class InsightsRequestBuilder : BaseRequestBuilder
    {
        public InsightsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public InsightsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Insights.Generate.GenerateRequestBuilder Generate { get; }
        public Task<SessionInsightsResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Insights.InsightsRequestBuilder.InsightsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Insights.InsightsRequestBuilder.InsightsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Insights.InsightsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class InsightsRequestBuilder.InsightsRequestBuilderGetQueryParameters
    {
        public InsightsRequestBuilderGetQueryParameters();
        public string? OrgId { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Insights.Generate
{
    public sealed class GenerateRequestBuilder : BaseRequestBuilder
    {
        public GenerateRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public GenerateRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<SessionInsightsGenerateResponse?> PostAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Insights.Generate.GenerateRequestBuilder.GenerateRequestBuilderPostQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPostRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Insights.Generate.GenerateRequestBuilder.GenerateRequestBuilderPostQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Insights.Generate.GenerateRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class GenerateRequestBuilder.GenerateRequestBuilderPostQueryParameters
    {
        public GenerateRequestBuilderPostQueryParameters();
        public string? OrgId { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Messages
{
    public sealed class MessagesRequestBuilder : BaseRequestBuilder
    {
        public MessagesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public MessagesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<SessionMessagePage, SessionMessage> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Messages.MessagesRequestBuilder.MessagesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<SessionMessagePage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Messages.MessagesRequestBuilder.MessagesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<SessionResponse?> PostAsync(SessionMessageCreateRequest body, Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Messages.MessagesRequestBuilder.MessagesRequestBuilderPostQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Messages.MessagesRequestBuilder.MessagesRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(SessionMessageCreateRequest body, Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Messages.MessagesRequestBuilder.MessagesRequestBuilderPostQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Messages.MessagesRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class MessagesRequestBuilder.MessagesRequestBuilderGetQueryParameters
    {
        public MessagesRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public string? OrgId { get; set; }
    }

    public sealed class MessagesRequestBuilder.MessagesRequestBuilderPostQueryParameters
    {
        public MessagesRequestBuilderPostQueryParameters();
        public string? OrgId { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Tags
{
    public sealed class TagsRequestBuilder : BaseRequestBuilder
    {
        public TagsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public TagsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<SessionTagsResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Tags.TagsRequestBuilder.TagsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<SessionTagsResponse?> PostAsync(SessionTagsUpdateRequest body, Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Tags.TagsRequestBuilder.TagsRequestBuilderPostQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<SessionTagsResponse?> PutAsync(SessionTagsUpdateRequest body, Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Tags.TagsRequestBuilder.TagsRequestBuilderPutQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Tags.TagsRequestBuilder.TagsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(SessionTagsUpdateRequest body, Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Tags.TagsRequestBuilder.TagsRequestBuilderPostQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPutRequestInformation(SessionTagsUpdateRequest body, Action<RequestConfiguration<Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Tags.TagsRequestBuilder.TagsRequestBuilderPutQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Enterprise.Sessions.Item.Tags.TagsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class TagsRequestBuilder.TagsRequestBuilderGetQueryParameters
    {
        public TagsRequestBuilderGetQueryParameters();
        public string? OrgId { get; set; }
    }

    public sealed class TagsRequestBuilder.TagsRequestBuilderPostQueryParameters
    {
        public TagsRequestBuilderPostQueryParameters();
        public string? OrgId { get; set; }
    }

    public sealed class TagsRequestBuilder.TagsRequestBuilderPutQueryParameters
    {
        public TagsRequestBuilderPutQueryParameters();
        public string? OrgId { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations
{
    public sealed class OrganizationsRequestBuilder : BaseRequestBuilder
    {
        public OrganizationsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public OrganizationsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Organizations.Item.WithOrg_ItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item
{
    public sealed class WithOrg_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithOrg_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithOrg_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Organizations.Item.Attachments.AttachmentsRequestBuilder Attachments { get; }
        public AutomationsRequestBuilder Automations { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.CodeScansRequestBuilder CodeScans { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Consumption.ConsumptionRequestBuilder Consumption { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Knowledge.KnowledgeRequestBuilder Knowledge { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Metrics.MetricsRequestBuilder Metrics { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Playbooks.PlaybooksRequestBuilder Playbooks { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.PrReviews.PrReviewsRequestBuilder PrReviews { get; }
        public SchedulesRequestBuilder Schedules { get; }
        public SecretsRequestBuilder Secrets { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Sessions.SessionsRequestBuilder Sessions { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Attachments
{
    public sealed class AttachmentsRequestBuilder : BaseRequestBuilder
    {
        public AttachmentsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public AttachmentsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public WithUuItemRequestBuilder this[string position] { get; }
        public Task<AttachmentResponse?> PostAsync(MultipartBody body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPostRequestInformation(MultipartBody body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Attachments.AttachmentsRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Attachments.Item
{
    public sealed class WithUuItemRequestBuilder : BaseRequestBuilder
    {
        public WithUuItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithUuItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public WithNameItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Attachments.Item.Item
{
    public sealed class WithNameItemRequestBuilder : BaseRequestBuilder
    {
        public WithNameItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithNameItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<Stream?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public WithNameItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Automations
{
    public sealed class AutomationsRequestBuilder : BaseRequestBuilder
    {
        public AutomationsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public AutomationsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<AutomationPage, AutomationResponse> GetAllAsync(Action<RequestConfiguration<AutomationsRequestBuilder.AutomationsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<AutomationPage?> GetAsync(Action<RequestConfiguration<AutomationsRequestBuilder.AutomationsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public WithAutomation_ItemRequestBuilder this[string position] { get; }
        public Task<AutomationResponse?> PostAsync(AutomationCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public SchemasRequestBuilder Schemas { get; }
        public TemplatesRequestBuilder Templates { get; }
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<AutomationsRequestBuilder.AutomationsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(AutomationCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public AutomationsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class AutomationsRequestBuilder.AutomationsRequestBuilderGetQueryParameters
    {
        public AutomationsRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public AutomationAgentType[]? AgentTypes { get; set; }
        public string? CreatorId { get; set; }
        public bool? Enabled { get; set; }
        public string? EventType { get; set; }
        public long? First { get; set; }
        public string? Search { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Automations.Item
{
    public sealed class WithAutomation_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithAutomation_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithAutomation_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<AutomationResponse?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<AutomationResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<AutomationResponse?> PatchAsync(AutomationUpdateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPatchRequestInformation(AutomationUpdateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public WithAutomation_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Automations.Schemas
{
    public sealed class SchemasRequestBuilder : BaseRequestBuilder
    {
        public SchemasRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public SchemasRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<AutomationSchemasResponse?> GetAsync(Action<RequestConfiguration<SchemasRequestBuilder.SchemasRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<SchemasRequestBuilder.SchemasRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public SchemasRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class SchemasRequestBuilder.SchemasRequestBuilderGetQueryParameters
    {
        public SchemasRequestBuilderGetQueryParameters();
        public string? SecurityProfileId { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Automations.Templates
{
    public sealed class TemplatesRequestBuilder : BaseRequestBuilder
    {
        public TemplatesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public TemplatesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<AutomationTemplatesResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public TemplatesRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.CodeScans
{
    public sealed class CodeScansRequestBuilder : BaseRequestBuilder
    {
        public CodeScansRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public CodeScansRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Findings.FindingsRequestBuilder Findings { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Ingestion.IngestionRequestBuilder Ingestion { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Item.WithScan_ItemRequestBuilder this[string position] { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Metrics.MetricsRequestBuilder Metrics { get; }
        public Task<CodeScanResponse?> PostAsync(CodeScanStartRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Profiles.ProfilesRequestBuilder Profiles { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Scans.ScansRequestBuilder Scans { get; }
        public RequestInformation ToPostRequestInformation(CodeScanStartRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.CodeScansRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Findings
{
    public sealed class FindingsRequestBuilder : BaseRequestBuilder
    {
        public FindingsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public FindingsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<CodeScanFindingPage, CodeScanFindingResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Findings.FindingsRequestBuilder.FindingsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<CodeScanFindingPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Findings.FindingsRequestBuilder.FindingsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Findings.FindingsRequestBuilder.FindingsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Findings.FindingsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class FindingsRequestBuilder.FindingsRequestBuilderGetQueryParameters
    {
        public FindingsRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public string? RepoName { get; set; }
        public string? ScanId { get; set; }
        public CodeScanFindingSeverity[]? Severity { get; set; }
        public CodeScanFindingStatus[]? Status { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Ingestion
{
    public sealed class IngestionRequestBuilder : BaseRequestBuilder
    {
        public IngestionRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public IngestionRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<CodeScanResponse?> PostAsync(CodeScanIngestionStartRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPostRequestInformation(CodeScanIngestionStartRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Ingestion.IngestionRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Item
{
    public sealed class WithScan_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithScan_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithScan_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Item.AutoScan.AutoScanRequestBuilder AutoScan { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Item.Findings.FindingsRequestBuilder Findings { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Item.Profile.ProfileRequestBuilder Profile { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Item.AutoScan
{
    public sealed class AutoScanRequestBuilder : BaseRequestBuilder
    {
        public AutoScanRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public AutoScanRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<JsonObject?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<JsonObject?> PostAsync(JsonObject body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(JsonObject body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Item.AutoScan.AutoScanRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Item.Findings
{
    public sealed class FindingsRequestBuilder : BaseRequestBuilder
    {
        public FindingsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public FindingsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Item.Findings.Item.WithFinding_ItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Item.Findings.Item
{
    public sealed class WithFinding_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithFinding_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithFinding_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Item.Findings.Item.Remediate.RemediateRequestBuilder Remediate { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Item.Findings.Item.Remediate
{
    public sealed class RemediateRequestBuilder : BaseRequestBuilder
    {
        public RemediateRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public RemediateRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<CodeScanRemediateResponse?> PostAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPostRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Item.Findings.Item.Remediate.RemediateRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Item.Profile
{
    public sealed class ProfileRequestBuilder : BaseRequestBuilder
    {
        public ProfileRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ProfileRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<JsonObject?> PutAsync(JsonObject body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPutRequestInformation(JsonObject body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Item.Profile.ProfileRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Metrics
{
    public sealed class MetricsRequestBuilder : BaseRequestBuilder
    {
        public MetricsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public MetricsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<CodeScanMetricsResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Metrics.MetricsRequestBuilder.MetricsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Metrics.MetricsRequestBuilder.MetricsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Metrics.MetricsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class MetricsRequestBuilder.MetricsRequestBuilderGetQueryParameters
    {
        public MetricsRequestBuilderGetQueryParameters();
        public DateTimeOffset? TimeAfter { get; set; }
        public DateTimeOffset? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Profiles
{
    public sealed class ProfilesRequestBuilder : BaseRequestBuilder
    {
        public ProfilesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ProfilesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<CodeScanProfilePage, CodeScanProfileSummaryResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Profiles.ProfilesRequestBuilder.ProfilesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<CodeScanProfilePage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Profiles.ProfilesRequestBuilder.ProfilesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Profiles.Item.WithProfile_ItemRequestBuilder this[string position] { get; }
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Profiles.ProfilesRequestBuilder.ProfilesRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Profiles.ProfilesRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class ProfilesRequestBuilder.ProfilesRequestBuilderGetQueryParameters
    {
        public ProfilesRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Profiles.Item
{
    public sealed class WithProfile_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithProfile_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithProfile_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<CodeScanProfileDetailResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Profiles.Item.WithProfile_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Scans
{
    public sealed class ScansRequestBuilder : BaseRequestBuilder
    {
        public ScansRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ScansRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<CodeScanPage, CodeScanResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Scans.ScansRequestBuilder.ScansRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<CodeScanPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Scans.ScansRequestBuilder.ScansRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Scans.ScansRequestBuilder.ScansRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.CodeScans.Scans.ScansRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class ScansRequestBuilder.ScansRequestBuilderGetQueryParameters
    {
        public ScansRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public string? RepoName { get; set; }
        public DateTimeOffset? TimeAfter { get; set; }
        public DateTimeOffset? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Consumption
{
    public sealed class ConsumptionRequestBuilder : BaseRequestBuilder
    {
        public ConsumptionRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ConsumptionRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.DailyRequestBuilder Daily { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily
{
    public sealed class DailyRequestBuilder : BaseRequestBuilder
    {
        public DailyRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public DailyRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<ConsumptionResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.DailyRequestBuilder.DailyRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.ServiceUsers.ServiceUsersRequestBuilder ServiceUsers { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.Sessions.SessionsRequestBuilder Sessions { get; }
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.DailyRequestBuilder.DailyRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.Users.UsersRequestBuilder Users { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.DailyRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class DailyRequestBuilder.DailyRequestBuilderGetQueryParameters
    {
        public DailyRequestBuilderGetQueryParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.ServiceUsers
{
    public sealed class ServiceUsersRequestBuilder : BaseRequestBuilder
    {
        public ServiceUsersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ServiceUsersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.ServiceUsers.Item.WithService_user_ItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.ServiceUsers.Item
{
    public sealed class WithService_user_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithService_user_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithService_user_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<ConsumptionResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.ServiceUsers.Item.WithService_user_ItemRequestBuilder.WithService_user_ItemRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.ServiceUsers.Item.WithService_user_ItemRequestBuilder.WithService_user_ItemRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.ServiceUsers.Item.WithService_user_ItemRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class WithService_user_ItemRequestBuilder.WithService_user_ItemRequestBuilderGetQueryParameters
    {
        public WithService_user_ItemRequestBuilderGetQueryParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.Sessions
{
    public sealed class SessionsRequestBuilder : BaseRequestBuilder
    {
        public SessionsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public SessionsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.Sessions.Item.WithSession_ItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.Sessions.Item
{
    public sealed class WithSession_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithSession_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithSession_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<ConsumptionResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.Sessions.Item.WithSession_ItemRequestBuilder.WithSession_ItemRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.Sessions.Item.WithSession_ItemRequestBuilder.WithSession_ItemRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.Sessions.Item.WithSession_ItemRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class WithSession_ItemRequestBuilder.WithSession_ItemRequestBuilderGetQueryParameters
    {
        public WithSession_ItemRequestBuilderGetQueryParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.Users
{
    public sealed class UsersRequestBuilder : BaseRequestBuilder
    {
        public UsersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public UsersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.Users.Item.WithUser_ItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.Users.Item
{
    public sealed class WithUser_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithUser_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithUser_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<ConsumptionResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.Users.Item.WithUser_ItemRequestBuilder.WithUser_ItemRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.Users.Item.WithUser_ItemRequestBuilder.WithUser_ItemRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Consumption.Daily.Users.Item.WithUser_ItemRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class WithUser_ItemRequestBuilder.WithUser_ItemRequestBuilderGetQueryParameters
    {
        public WithUser_ItemRequestBuilderGetQueryParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Knowledge
{
    public sealed class KnowledgeRequestBuilder : BaseRequestBuilder
    {
        public KnowledgeRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public KnowledgeRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Organizations.Item.Knowledge.Folders.FoldersRequestBuilder Folders { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Knowledge.Notes.NotesRequestBuilder Notes { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Knowledge.Folders
{
    public sealed class FoldersRequestBuilder : BaseRequestBuilder
    {
        public FoldersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public FoldersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<FolderTreeResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Knowledge.Folders.FoldersRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Knowledge.Notes
{
    public sealed class NotesRequestBuilder : BaseRequestBuilder
    {
        public NotesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public NotesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<KnowledgeNotePage, KnowledgeNoteResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Knowledge.Notes.NotesRequestBuilder.NotesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<KnowledgeNotePage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Knowledge.Notes.NotesRequestBuilder.NotesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Organizations.Item.Knowledge.Notes.Item.WithNote_ItemRequestBuilder this[string position] { get; }
        public Task<KnowledgeNoteResponse?> PostAsync(KnowledgeNoteCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Knowledge.Notes.NotesRequestBuilder.NotesRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(KnowledgeNoteCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Knowledge.Notes.NotesRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class NotesRequestBuilder.NotesRequestBuilderGetQueryParameters
    {
        public NotesRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public string? FolderPath { get; set; }
        public string? PinnedRepo { get; set; }
        public string? Search { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Knowledge.Notes.Item
{
    public sealed class WithNote_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithNote_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithNote_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<KnowledgeNoteResponse?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<KnowledgeNoteResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<KnowledgeNoteResponse?> PutAsync(KnowledgeNoteCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPutRequestInformation(KnowledgeNoteCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Knowledge.Notes.Item.WithNote_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Metrics
{
    public sealed class MetricsRequestBuilder : BaseRequestBuilder
    {
        public MetricsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public MetricsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Organizations.Item.Metrics.ActiveUsers.ActiveUsersRequestBuilder ActiveUsers { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Dau.DauRequestBuilder Dau { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Mau.MauRequestBuilder Mau { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Prs.PrsRequestBuilder Prs { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Searches.SearchesRequestBuilder Searches { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Sessions.SessionsRequestBuilder Sessions { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Usage.UsageRequestBuilder Usage { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Wau.WauRequestBuilder Wau { get; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Metrics.ActiveUsers
{
    public sealed class ActiveUsersRequestBuilder : BaseRequestBuilder
    {
        public ActiveUsersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ActiveUsersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<ActiveUserMetricsResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Metrics.ActiveUsers.ActiveUsersRequestBuilder.ActiveUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Metrics.ActiveUsers.ActiveUsersRequestBuilder.ActiveUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Metrics.ActiveUsers.ActiveUsersRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class ActiveUsersRequestBuilder.ActiveUsersRequestBuilderGetQueryParameters
    {
        public ActiveUsersRequestBuilderGetQueryParameters();
        public long? MinSearches { get; set; }
        public long? MinSessions { get; set; }
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Dau
{
    public sealed class DauRequestBuilder : BaseRequestBuilder
    {
        public DauRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public DauRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<IList<ActiveUserMetricsResponse>?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Dau.DauRequestBuilder.DauRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Dau.DauRequestBuilder.DauRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Dau.DauRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class DauRequestBuilder.DauRequestBuilderGetQueryParameters
    {
        public DauRequestBuilderGetQueryParameters();
        public long? MinSearches { get; set; }
        public long? MinSessions { get; set; }
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Mau
{
    public sealed class MauRequestBuilder : BaseRequestBuilder
    {
        public MauRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public MauRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<IList<ActiveUserMetricsResponse>?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Mau.MauRequestBuilder.MauRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Mau.MauRequestBuilder.MauRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Mau.MauRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class MauRequestBuilder.MauRequestBuilderGetQueryParameters
    {
        public MauRequestBuilderGetQueryParameters();
        public long? MinSearches { get; set; }
        public long? MinSessions { get; set; }
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Prs
{
    public sealed class PrsRequestBuilder : BaseRequestBuilder
    {
        public PrsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public PrsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<PrMetricsResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Prs.PrsRequestBuilder.PrsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Prs.PrsRequestBuilder.PrsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Prs.PrsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class PrsRequestBuilder.PrsRequestBuilderGetQueryParameters
    {
        public PrsRequestBuilderGetQueryParameters();
        public string? PlaybookId { get; set; }
        public string[]? ServiceUserIds { get; set; }
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
        public string[]? UserIds { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Searches
{
    public sealed class SearchesRequestBuilder : BaseRequestBuilder
    {
        public SearchesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public SearchesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<SearchMetricsResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Searches.SearchesRequestBuilder.SearchesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Searches.SearchesRequestBuilder.SearchesRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Searches.SearchesRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class SearchesRequestBuilder.SearchesRequestBuilderGetQueryParameters
    {
        public SearchesRequestBuilderGetQueryParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Sessions
{
    public sealed class SessionsRequestBuilder : BaseRequestBuilder
    {
        public SessionsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public SessionsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<SessionMetricsResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Sessions.SessionsRequestBuilder.SessionsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Sessions.SessionsRequestBuilder.SessionsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Sessions.SessionsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class SessionsRequestBuilder.SessionsRequestBuilderGetQueryParameters
    {
        public SessionsRequestBuilderGetQueryParameters();
        public string? PlaybookId { get; set; }
        public string[]? ServiceUserIds { get; set; }
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
        public string[]? UserIds { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Usage
{
    public sealed class UsageRequestBuilder : BaseRequestBuilder
    {
        public UsageRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public UsageRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<UsageMetrics?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Usage.UsageRequestBuilder.UsageRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Usage.UsageRequestBuilder.UsageRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Usage.UsageRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class UsageRequestBuilder.UsageRequestBuilderGetQueryParameters
    {
        public UsageRequestBuilderGetQueryParameters();
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Wau
{
    public sealed class WauRequestBuilder : BaseRequestBuilder
    {
        public WauRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WauRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<IList<ActiveUserMetricsResponse>?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Wau.WauRequestBuilder.WauRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Wau.WauRequestBuilder.WauRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Metrics.Wau.WauRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class WauRequestBuilder.WauRequestBuilderGetQueryParameters
    {
        public WauRequestBuilderGetQueryParameters();
        public long? MinSearches { get; set; }
        public long? MinSessions { get; set; }
        public long? TimeAfter { get; set; }
        public long? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Playbooks
{
    public sealed class PlaybooksRequestBuilder : BaseRequestBuilder
    {
        public PlaybooksRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public PlaybooksRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<PlaybookPage, PlaybookResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Playbooks.PlaybooksRequestBuilder.PlaybooksRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<PlaybookPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Playbooks.PlaybooksRequestBuilder.PlaybooksRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Organizations.Item.Playbooks.Item.WithPlaybook_ItemRequestBuilder this[string position] { get; }
        public Task<PlaybookResponse?> PostAsync(PlaybookCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Playbooks.PlaybooksRequestBuilder.PlaybooksRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(PlaybookCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Playbooks.PlaybooksRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class PlaybooksRequestBuilder.PlaybooksRequestBuilderGetQueryParameters
    {
        public PlaybooksRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Playbooks.Item
{
    public sealed class WithPlaybook_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithPlaybook_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithPlaybook_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<PlaybookResponse?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<PlaybookResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<PlaybookResponse?> PutAsync(PlaybookCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPutRequestInformation(PlaybookCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Playbooks.Item.WithPlaybook_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.PrReviews
{
    public sealed class PrReviewsRequestBuilder : BaseRequestBuilder
    {
        public PrReviewsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public PrReviewsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<PrReviewResponse?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.PrReviews.PrReviewsRequestBuilder.PrReviewsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<PrReviewResponse?> PostAsync(PrReviewCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.PrReviews.PrReviewsRequestBuilder.PrReviewsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(PrReviewCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.PrReviews.PrReviewsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class PrReviewsRequestBuilder.PrReviewsRequestBuilderGetQueryParameters
    {
        public PrReviewsRequestBuilderGetQueryParameters();
        public string? CommitSha { get; set; }
        public string? PrUrl { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Schedules
{
    public sealed class SchedulesRequestBuilder : BaseRequestBuilder
    {
        public SchedulesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public SchedulesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        [Obsolete] public PagedList<SchedulePage, ScheduleResponse> GetAllAsync(Action<RequestConfiguration<SchedulesRequestBuilder.SchedulesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        [Obsolete] public Task<SchedulePage?> GetAsync(Action<RequestConfiguration<SchedulesRequestBuilder.SchedulesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public WithSchedule_ItemRequestBuilder this[string position] { get; }
        [Obsolete] public Task<ScheduleResponse?> PostAsync(ScheduleCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        [Obsolete] public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<SchedulesRequestBuilder.SchedulesRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        [Obsolete] public RequestInformation ToPostRequestInformation(ScheduleCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public SchedulesRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class SchedulesRequestBuilder.SchedulesRequestBuilderGetQueryParameters
    {
        public SchedulesRequestBuilderGetQueryParameters();
        public long? Limit { get; set; }
        public long? Offset { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Schedules.Item
{
    public sealed class WithSchedule_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithSchedule_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithSchedule_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        [Obsolete] public Task<ScheduleResponse?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        [Obsolete] public Task<ScheduleResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        [Obsolete] public Task<ScheduleResponse?> PatchAsync(ScheduleUpdateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        [Obsolete] public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        [Obsolete] public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        [Obsolete] public RequestInformation ToPatchRequestInformation(ScheduleUpdateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public WithSchedule_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Secrets
{
    public sealed class SecretsRequestBuilder : BaseRequestBuilder
    {
        public SecretsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public SecretsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<SecretPage, SecretResponse> GetAllAsync(Action<RequestConfiguration<SecretsRequestBuilder.SecretsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<SecretPage?> GetAsync(Action<RequestConfiguration<SecretsRequestBuilder.SecretsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public WithSecret_ItemRequestBuilder this[string position] { get; }
        public Task<SecretResponse?> PostAsync(SecretCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<SecretsRequestBuilder.SecretsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(SecretCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public SecretsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class SecretsRequestBuilder.SecretsRequestBuilderGetQueryParameters
    {
        public SecretsRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Secrets.Item
{
    public sealed class WithSecret_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithSecret_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithSecret_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<SecretResponse?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public WithSecret_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Sessions
{
    public sealed class SessionsRequestBuilder : BaseRequestBuilder
    {
        public SessionsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public SessionsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<SessionPage, SessionResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Sessions.SessionsRequestBuilder.SessionsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<SessionPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Sessions.SessionsRequestBuilder.SessionsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Insights.InsightsRequestBuilder Insights { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.WithDevin_ItemRequestBuilder this[string position] { get; }
        public Task<SessionResponse?> PostAsync(SessionCreateRequest body, Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Sessions.SessionsRequestBuilder.SessionsRequestBuilderPostQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Sessions.SessionsRequestBuilder.SessionsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(SessionCreateRequest body, Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Sessions.SessionsRequestBuilder.SessionsRequestBuilderPostQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Sessions.SessionsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class SessionsRequestBuilder.SessionsRequestBuilderGetQueryParameters
    {
        public SessionsRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public string[]? AutomationIds { get; set; }
        public SessionCategory? Category { get; set; }
        public DateTimeOffset? CreatedAfter { get; set; }
        public DateTimeOffset? CreatedBefore { get; set; }
        public string? DevinId { get; set; }
        public long? First { get; set; }
        public bool? IsArchived { get; set; }
        public SessionOrigin[]? Origins { get; set; }
        public string? ParentSessionId { get; set; }
        public string? PlaybookId { get; set; }
        public string[]? RepoNames { get; set; }
        public string? ScheduleId { get; set; }
        public string[]? ServiceUserIds { get; set; }
        public string[]? SessionIds { get; set; }
        public string[]? Tags { get; set; }
        public DateTimeOffset? UpdatedAfter { get; set; }
        public DateTimeOffset? UpdatedBefore { get; set; }
        public string[]? UserIds { get; set; }
    }

    public sealed class SessionsRequestBuilder.SessionsRequestBuilderPostQueryParameters
    {
        public SessionsRequestBuilderPostQueryParameters();
        public string? DevinId { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Insights
{
    public sealed class InsightsRequestBuilder : BaseRequestBuilder
    {
        public InsightsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public InsightsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<SessionInsightsPage, SessionInsightsResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Insights.InsightsRequestBuilder.InsightsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<SessionInsightsPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Insights.InsightsRequestBuilder.InsightsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Insights.InsightsRequestBuilder.InsightsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Insights.InsightsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class InsightsRequestBuilder.InsightsRequestBuilderGetQueryParameters
    {
        public InsightsRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public string[]? AutomationIds { get; set; }
        public SessionCategory? Category { get; set; }
        public DateTimeOffset? CreatedAfter { get; set; }
        public DateTimeOffset? CreatedBefore { get; set; }
        public long? First { get; set; }
        public bool? IsArchived { get; set; }
        public SessionOrigin[]? Origins { get; set; }
        public string? ParentSessionId { get; set; }
        public string? PlaybookId { get; set; }
        public string[]? RepoNames { get; set; }
        public string? ScheduleId { get; set; }
        public string[]? ServiceUserIds { get; set; }
        public string[]? SessionIds { get; set; }
        public string[]? Tags { get; set; }
        public DateTimeOffset? UpdatedAfter { get; set; }
        public DateTimeOffset? UpdatedBefore { get; set; }
        public string[]? UserIds { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item
{
    public sealed class WithDevin_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithDevin_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithDevin_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public ArchiveRequestBuilder Archive { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Attachments.AttachmentsRequestBuilder Attachments { get; }
        public Task<SessionResponse?> DeleteAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.WithDevin_ItemRequestBuilder.WithDevin_ItemRequestBuilderDeleteQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<SessionResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Insights.InsightsRequestBuilder Insights { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Messages.MessagesRequestBuilder Messages { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Tags.TagsRequestBuilder Tags { get; }
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.WithDevin_ItemRequestBuilder.WithDevin_ItemRequestBuilderDeleteQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public UnarchiveRequestBuilder Unarchive { get; }
        public Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.WithDevin_ItemRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class WithDevin_ItemRequestBuilder.WithDevin_ItemRequestBuilderDeleteQueryParameters
    {
        public WithDevin_ItemRequestBuilderDeleteQueryParameters();
        public bool? Archive { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Archive
{
    public sealed class ArchiveRequestBuilder : BaseRequestBuilder
    {
        public ArchiveRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ArchiveRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<SessionResponse?> PostAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPostRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public ArchiveRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Attachments
{
    public sealed class AttachmentsRequestBuilder : BaseRequestBuilder
    {
        public AttachmentsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public AttachmentsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<IList<SessionAttachment>?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Attachments.AttachmentsRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Insights
{
    public sealed class InsightsRequestBuilder : BaseRequestBuilder
    {
        public InsightsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public InsightsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Insights.Generate.GenerateRequestBuilder Generate { get; }
        public Task<SessionInsightsResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Insights.InsightsRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Insights.Generate
{
    public sealed class GenerateRequestBuilder : BaseRequestBuilder
    {
        public GenerateRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public GenerateRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<SessionInsightsGenerateResponse?> PostAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPostRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Insights.Generate.GenerateRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Messages
{
    public sealed class MessagesRequestBuilder : BaseRequestBuilder
    {
        public MessagesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public MessagesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<SessionMessagePage, SessionMessage> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Messages.MessagesRequestBuilder.MessagesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<SessionMessagePage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Messages.MessagesRequestBuilder.MessagesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<SessionResponse?> PostAsync(SessionMessageCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Messages.MessagesRequestBuilder.MessagesRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(SessionMessageCreateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Messages.MessagesRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class MessagesRequestBuilder.MessagesRequestBuilderGetQueryParameters
    {
        public MessagesRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Tags
{
    public sealed class TagsRequestBuilder : BaseRequestBuilder
    {
        public TagsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public TagsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<SessionTagsResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<SessionTagsResponse?> PostAsync(SessionTagsUpdateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<SessionTagsResponse?> PutAsync(SessionTagsUpdateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(SessionTagsUpdateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPutRequestInformation(SessionTagsUpdateRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Tags.TagsRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Organizations.Item.Sessions.Item.Unarchive
{
    public sealed class UnarchiveRequestBuilder : BaseRequestBuilder
    {
        public UnarchiveRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public UnarchiveRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<SessionResponse?> PostAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPostRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public UnarchiveRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3.Self
{
    public sealed class SelfRequestBuilder : BaseRequestBuilder
    {
        public SelfRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public SelfRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<Self?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3.Self.SelfRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1
{
    public sealed class V3beta1RequestBuilder : BaseRequestBuilder
    {
        public V3beta1RequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public V3beta1RequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Enterprise.EnterpriseRequestBuilder Enterprise { get; }
        public Devin.Generated.Fluent.V3beta1.Organizations.OrganizationsRequestBuilder Organizations { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise
{
    public sealed class EnterpriseRequestBuilder : BaseRequestBuilder
    {
        public EnterpriseRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public EnterpriseRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Enterprise.Consumption.ConsumptionRequestBuilder Consumption { get; }
        public Devin.Generated.Fluent.V3beta1.Enterprise.GuardrailViolations.GuardrailViolationsRequestBuilder GuardrailViolations { get; }
        public Devin.Generated.Fluent.V3beta1.Enterprise.Organizations.OrganizationsRequestBuilder Organizations { get; }
        public Devin.Generated.Fluent.V3beta1.Enterprise.ServiceUsers.ServiceUsersRequestBuilder ServiceUsers { get; }
        public Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup.SnapshotSetupRequestBuilder SnapshotSetup { get; }
        public UsagePoliciesRequestBuilder UsagePolicies { get; }
        public Devin.Generated.Fluent.V3beta1.Enterprise.Users.UsersRequestBuilder Users { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.Consumption
{
    public sealed class ConsumptionRequestBuilder : BaseRequestBuilder
    {
        public ConsumptionRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ConsumptionRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Enterprise.Consumption.AcuLimits.AcuLimitsRequestBuilder AcuLimits { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.Consumption.AcuLimits
{
    public sealed class AcuLimitsRequestBuilder : BaseRequestBuilder
    {
        public AcuLimitsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public AcuLimitsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public LocalAgentRequestBuilder LocalAgent { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.Consumption.AcuLimits.LocalAgent
{
    public sealed class LocalAgentRequestBuilder : BaseRequestBuilder
    {
        public LocalAgentRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public LocalAgentRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<AcuLimitPage, AcuLimitResponse> GetAllAsync(Action<RequestConfiguration<LocalAgentRequestBuilder.LocalAgentRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<AcuLimitPage?> GetAsync(Action<RequestConfiguration<LocalAgentRequestBuilder.LocalAgentRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<LocalAgentRequestBuilder.LocalAgentRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Enterprise.Consumption.AcuLimits.LocalAgent.Users.UsersRequestBuilder Users { get; }
        public LocalAgentRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class LocalAgentRequestBuilder.LocalAgentRequestBuilderGetQueryParameters
    {
        public LocalAgentRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public LocalAgentAcuLimitScope? Scope { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.Consumption.AcuLimits.LocalAgent.Users
{
    public sealed class UsersRequestBuilder : BaseRequestBuilder
    {
        public UsersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public UsersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Enterprise.Consumption.AcuLimits.LocalAgent.Users.Item.WithUser_ItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.Consumption.AcuLimits.LocalAgent.Users.Item
{
    public sealed class WithUser_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithUser_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithUser_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task PutAsync(UpdateAcuLimitRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPutRequestInformation(UpdateAcuLimitRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Enterprise.Consumption.AcuLimits.LocalAgent.Users.Item.WithUser_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.GuardrailViolations
{
    public sealed class GuardrailViolationsRequestBuilder : BaseRequestBuilder
    {
        public GuardrailViolationsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public GuardrailViolationsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<GuardrailViolationPage, GuardrailViolationResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Enterprise.GuardrailViolations.GuardrailViolationsRequestBuilder.GuardrailViolationsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<GuardrailViolationPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Enterprise.GuardrailViolations.GuardrailViolationsRequestBuilder.GuardrailViolationsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Enterprise.GuardrailViolations.GuardrailViolationsRequestBuilder.GuardrailViolationsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Enterprise.GuardrailViolations.GuardrailViolationsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class GuardrailViolationsRequestBuilder.GuardrailViolationsRequestBuilderGetQueryParameters
    {
        public GuardrailViolationsRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public string? GuardrailId { get; set; }
        public SortOrder? Order { get; set; }
        public string? SessionId { get; set; }
        public DateTimeOffset? TimeAfter { get; set; }
        public DateTimeOffset? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.Organizations
{
    public sealed class OrganizationsRequestBuilder : BaseRequestBuilder
    {
        public OrganizationsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public OrganizationsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Enterprise.Organizations.Item.WithOrg_ItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.Organizations.Item
{
    public sealed class WithOrg_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithOrg_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithOrg_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Enterprise.Organizations.Item.GuardrailViolations.GuardrailViolationsRequestBuilder GuardrailViolations { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.Organizations.Item.GuardrailViolations
{
    public sealed class GuardrailViolationsRequestBuilder : BaseRequestBuilder
    {
        public GuardrailViolationsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public GuardrailViolationsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<GuardrailViolationPage, GuardrailViolationResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Enterprise.Organizations.Item.GuardrailViolations.GuardrailViolationsRequestBuilder.GuardrailViolationsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<GuardrailViolationPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Enterprise.Organizations.Item.GuardrailViolations.GuardrailViolationsRequestBuilder.GuardrailViolationsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Enterprise.Organizations.Item.GuardrailViolations.GuardrailViolationsRequestBuilder.GuardrailViolationsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Enterprise.Organizations.Item.GuardrailViolations.GuardrailViolationsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class GuardrailViolationsRequestBuilder.GuardrailViolationsRequestBuilderGetQueryParameters
    {
        public GuardrailViolationsRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
        public string? GuardrailId { get; set; }
        public SortOrder? Order { get; set; }
        public string? SessionId { get; set; }
        public DateTimeOffset? TimeAfter { get; set; }
        public DateTimeOffset? TimeBefore { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.ServiceUsers
{
    public sealed class ServiceUsersRequestBuilder : BaseRequestBuilder
    {
        public ServiceUsersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ServiceUsersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Enterprise.ServiceUsers.Item.WithService_user_ItemRequestBuilder this[string position] { get; }
        public Task<ProvisionedServiceUserResponse?> PostAsync(ProvisionServiceUserRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPostRequestInformation(ProvisionServiceUserRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Enterprise.ServiceUsers.ServiceUsersRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.ServiceUsers.Item
{
    public sealed class WithService_user_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithService_user_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithService_user_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public ApiKeysRequestBuilder ApiKeys { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.ServiceUsers.Item.ApiKeys
{
    public sealed class ApiKeysRequestBuilder : BaseRequestBuilder
    {
        public ApiKeysRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ApiKeysRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<ApiKeyPage?> GetAsync(Action<RequestConfiguration<ApiKeysRequestBuilder.ApiKeysRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public WithApi_key_ItemRequestBuilder this[string position] { get; }
        public Task<ApiKeyWithTokenResponse?> PostAsync(CreateApiKeyRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<ApiKeysRequestBuilder.ApiKeysRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(CreateApiKeyRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public ApiKeysRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class ApiKeysRequestBuilder.ApiKeysRequestBuilderGetQueryParameters
    {
        public ApiKeysRequestBuilderGetQueryParameters();
        public ApiKeyStatus? Status { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.ServiceUsers.Item.ApiKeys.Item
{
    public sealed class WithApi_key_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithApi_key_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithApi_key_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<ApiKeyResponse?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RotateRequestBuilder Rotate { get; }
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public WithApi_key_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.ServiceUsers.Item.ApiKeys.Item.Rotate
{
    public sealed class RotateRequestBuilder : BaseRequestBuilder
    {
        public RotateRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public RotateRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<ApiKeyWithTokenResponse?> PostAsync(RotateApiKeyRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPostRequestInformation(RotateApiKeyRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RotateRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup
{
    public sealed class SnapshotSetupRequestBuilder : BaseRequestBuilder
    {
        public SnapshotSetupRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public SnapshotSetupRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup.Blueprints.BlueprintsRequestBuilder Blueprints { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup.Blueprints
{
    public sealed class BlueprintsRequestBuilder : BaseRequestBuilder
    {
        public BlueprintsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public BlueprintsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<BlueprintList?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup.Blueprints.Item.WithBlueprint_ItemRequestBuilder this[string position] { get; }
        public Task<Blueprint?> PostAsync(CreateEnterpriseBlueprintBody? body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(CreateEnterpriseBlueprintBody? body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup.Blueprints.BlueprintsRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup.Blueprints.Item
{
    public sealed class WithBlueprint_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithBlueprint_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithBlueprint_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup.Blueprints.Item.Contents.ContentsRequestBuilder Contents { get; }
        public Task DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup.Blueprints.Item.Files.FilesRequestBuilder Files { get; }
        public Task<Blueprint?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<Blueprint?> PatchAsync(UpdateEnterpriseBlueprintBody body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPatchRequestInformation(UpdateEnterpriseBlueprintBody body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup.Blueprints.Item.WithBlueprint_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup.Blueprints.Item.Contents
{
    public sealed class ContentsRequestBuilder : BaseRequestBuilder
    {
        public ContentsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ContentsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<PresignedDownload?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup.Blueprints.Item.Contents.ContentsRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup.Blueprints.Item.Files
{
    public sealed class FilesRequestBuilder : BaseRequestBuilder
    {
        public FilesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public FilesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<BlueprintFileList?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup.Blueprints.Item.Files.Item.WithFile_ItemRequestBuilder this[string position] { get; }
        public Task<BlueprintFile?> PostAsync(MultipartBody body, Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup.Blueprints.Item.Files.FilesRequestBuilder.FilesRequestBuilderPostQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(MultipartBody body, Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup.Blueprints.Item.Files.FilesRequestBuilder.FilesRequestBuilderPostQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup.Blueprints.Item.Files.FilesRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class FilesRequestBuilder.FilesRequestBuilderPostQueryParameters
    {
        public FilesRequestBuilderPostQueryParameters();
        public string? Name { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup.Blueprints.Item.Files.Item
{
    public sealed class WithFile_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithFile_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithFile_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Enterprise.SnapshotSetup.Blueprints.Item.Files.Item.WithFile_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.UsagePolicies
{
    public sealed class UsagePoliciesRequestBuilder : BaseRequestBuilder
    {
        public UsagePoliciesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public UsagePoliciesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public TiersRequestBuilder Tiers { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.UsagePolicies.Tiers
{
    public sealed class TiersRequestBuilder : BaseRequestBuilder
    {
        public TiersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public TiersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public WithTier_ItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.UsagePolicies.Tiers.Item
{
    public sealed class WithTier_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithTier_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithTier_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Enterprise.UsagePolicies.Tiers.Item.Users.UsersRequestBuilder Users { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.UsagePolicies.Tiers.Item.Users
{
    public sealed class UsersRequestBuilder : BaseRequestBuilder
    {
        public UsersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public UsersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Enterprise.UsagePolicies.Tiers.Item.Users.Item.WithUser_ItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.UsagePolicies.Tiers.Item.Users.Item
{
    public sealed class WithUser_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithUser_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithUser_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task PutAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPutRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Enterprise.UsagePolicies.Tiers.Item.Users.Item.WithUser_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.Users
{
    public sealed class UsersRequestBuilder : BaseRequestBuilder
    {
        public UsersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public UsersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Enterprise.Users.Item.WithUser_ItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.Users.Item
{
    public sealed class WithUser_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithUser_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithUser_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Enterprise.Users.Item.Consumption.ConsumptionRequestBuilder Consumption { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.Users.Item.Consumption
{
    public sealed class ConsumptionRequestBuilder : BaseRequestBuilder
    {
        public ConsumptionRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ConsumptionRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Enterprise.Users.Item.Consumption.AcuLimits.AcuLimitsRequestBuilder AcuLimits { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Enterprise.Users.Item.Consumption.AcuLimits
{
    public sealed class AcuLimitsRequestBuilder : BaseRequestBuilder
    {
        public AcuLimitsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public AcuLimitsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<UserAcuSettings?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task PatchAsync(UserAcuSettings body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPatchRequestInformation(UserAcuSettings body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Enterprise.Users.Item.Consumption.AcuLimits.AcuLimitsRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations
{
    public sealed class OrganizationsRequestBuilder : BaseRequestBuilder
    {
        public OrganizationsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public OrganizationsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.WithOrg_ItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item
{
    public sealed class WithOrg_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithOrg_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithOrg_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.CodeScans.CodeScansRequestBuilder CodeScans { get; }
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.Members.MembersRequestBuilder Members { get; }
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories.RepositoriesRequestBuilder Repositories { get; }
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.SnapshotSetupRequestBuilder SnapshotSetup { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.CodeScans
{
    public sealed class CodeScansRequestBuilder : BaseRequestBuilder
    {
        public CodeScansRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public CodeScansRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.CodeScans.Profiles.ProfilesRequestBuilder Profiles { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.CodeScans.Profiles
{
    public sealed class ProfilesRequestBuilder : BaseRequestBuilder
    {
        public ProfilesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ProfilesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.CodeScans.Profiles.Item.WithProfile_ItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.CodeScans.Profiles.Item
{
    public sealed class WithProfile_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithProfile_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithProfile_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<JsonObject?> PatchAsync(JsonObject body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPatchRequestInformation(JsonObject body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.CodeScans.Profiles.Item.WithProfile_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.Members
{
    public sealed class MembersRequestBuilder : BaseRequestBuilder
    {
        public MembersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public MembersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.Members.IdpUsers.IdpUsersRequestBuilder IdpUsers { get; }
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.Members.Users.UsersRequestBuilder Users { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.Members.IdpUsers
{
    public sealed class IdpUsersRequestBuilder : BaseRequestBuilder
    {
        public IdpUsersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public IdpUsersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<IdpGroupUserPage, IdpGroupUser> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Organizations.Item.Members.IdpUsers.IdpUsersRequestBuilder.IdpUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<IdpGroupUserPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Organizations.Item.Members.IdpUsers.IdpUsersRequestBuilder.IdpUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Organizations.Item.Members.IdpUsers.IdpUsersRequestBuilder.IdpUsersRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.Members.IdpUsers.IdpUsersRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class IdpUsersRequestBuilder.IdpUsersRequestBuilderGetQueryParameters
    {
        public IdpUsersRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public string? Email { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.Members.Users
{
    public sealed class UsersRequestBuilder : BaseRequestBuilder
    {
        public UsersRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public UsersRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<UserPage, User> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Organizations.Item.Members.Users.UsersRequestBuilder.UsersRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<UserPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Organizations.Item.Members.Users.UsersRequestBuilder.UsersRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.Members.Users.Item.WithUser_ItemRequestBuilder this[string position] { get; }
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Organizations.Item.Members.Users.UsersRequestBuilder.UsersRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.Members.Users.UsersRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class UsersRequestBuilder.UsersRequestBuilderGetQueryParameters
    {
        public UsersRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public string? Email { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.Members.Users.Item
{
    public sealed class WithUser_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithUser_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithUser_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<UserWithIdpRoles?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.Members.Users.Item.WithUser_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories
{
    public sealed class RepositoriesRequestBuilder : BaseRequestBuilder
    {
        public RepositoriesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public RepositoriesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<RepositoryPage, RepositoryResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories.RepositoriesRequestBuilder.RepositoriesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<RepositoryPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories.RepositoriesRequestBuilder.RepositoriesRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories.Indexing.IndexingRequestBuilder Indexing { get; }
        public WithRepository_pathItemRequestBuilder this[string position] { get; }
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories.RepositoriesRequestBuilder.RepositoriesRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories.RepositoriesRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class RepositoriesRequestBuilder.RepositoriesRequestBuilderGetQueryParameters
    {
        public RepositoriesRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public string[]? ExcludeRepoPaths { get; set; }
        public string? FilterName { get; set; }
        public long? First { get; set; }
        public bool? LoadIndexingStatus { get; set; }
        public string[]? OnlyRepoPaths { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories.Indexing
{
    public sealed class IndexingRequestBuilder : BaseRequestBuilder
    {
        public IndexingRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public IndexingRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<IList<RepositoryIndexingResponse>?> DeleteAsync(RemoveRepositoriesRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public PagedList<RepositoryIndexingPage, RepositoryIndexingResponse> GetAllAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories.Indexing.IndexingRequestBuilder.IndexingRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<RepositoryIndexingPage?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories.Indexing.IndexingRequestBuilder.IndexingRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<IList<RepositoryIndexingResponse>?> PutAsync(BulkIndexRepositoriesRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(RemoveRepositoriesRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories.Indexing.IndexingRequestBuilder.IndexingRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPutRequestInformation(BulkIndexRepositoriesRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories.Indexing.IndexingRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class IndexingRequestBuilder.IndexingRequestBuilderGetQueryParameters
    {
        public IndexingRequestBuilderGetQueryParameters();
        public string? After { get; set; }
        public long? First { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories.Item
{
    public sealed class WithRepository_pathItemRequestBuilder : BaseRequestBuilder
    {
        public WithRepository_pathItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithRepository_pathItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories.Item.Indexing.IndexingRequestBuilder Indexing { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories.Item.Indexing
{
    public sealed class IndexingRequestBuilder : BaseRequestBuilder
    {
        public IndexingRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public IndexingRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public BranchesRequestBuilder Branches { get; }
        public Task<RepositoryIndexingResponse?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<RepoIndexingStatusResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<RepositoryIndexingResponse?> PutAsync(IndexRepositoryRequest? body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPutRequestInformation(IndexRepositoryRequest? body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories.Item.Indexing.IndexingRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories.Item.Indexing.Branches
{
    public sealed class BranchesRequestBuilder : BaseRequestBuilder
    {
        public BranchesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public BranchesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public WithBranch_nameItemRequestBuilder this[string position] { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.Repositories.Item.Indexing.Branches.Item
{
    public sealed class WithBranch_nameItemRequestBuilder : BaseRequestBuilder
    {
        public WithBranch_nameItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithBranch_nameItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<RepositoryIndexingResponse?> DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public WithBranch_nameItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup
{
    public sealed class SnapshotSetupRequestBuilder : BaseRequestBuilder
    {
        public SnapshotSetupRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public SnapshotSetupRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints.BlueprintsRequestBuilder Blueprints { get; }
        public BuildsRequestBuilder Builds { get; }
        public SyncRequestBuilder Sync { get; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints
{
    public sealed class BlueprintsRequestBuilder : BaseRequestBuilder
    {
        public BlueprintsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public BlueprintsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<BlueprintList?> GetAsync(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints.BlueprintsRequestBuilder.BlueprintsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints.Item.WithBlueprint_ItemRequestBuilder this[string position] { get; }
        public Task<Blueprint?> PostAsync(CreateOrgBlueprintBody body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints.BlueprintsRequestBuilder.BlueprintsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(CreateOrgBlueprintBody body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints.BlueprintsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class BlueprintsRequestBuilder.BlueprintsRequestBuilderGetQueryParameters
    {
        public BlueprintsRequestBuilderGetQueryParameters();
        public string? RepoName { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints.Item
{
    public sealed class WithBlueprint_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithBlueprint_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithBlueprint_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints.Item.Contents.ContentsRequestBuilder Contents { get; }
        public Task DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints.Item.Files.FilesRequestBuilder Files { get; }
        public Task<Blueprint?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<Blueprint?> PatchAsync(UpdateOrgBlueprintBody body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPatchRequestInformation(UpdateOrgBlueprintBody body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints.Item.WithBlueprint_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints.Item.Contents
{
    public sealed class ContentsRequestBuilder : BaseRequestBuilder
    {
        public ContentsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public ContentsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<PresignedDownload?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints.Item.Contents.ContentsRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints.Item.Files
{
    public sealed class FilesRequestBuilder : BaseRequestBuilder
    {
        public FilesRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public FilesRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<BlueprintFileList?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints.Item.Files.Item.WithFile_ItemRequestBuilder this[string position] { get; }
        public Task<BlueprintFile?> PostAsync(MultipartBody body, Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints.Item.Files.FilesRequestBuilder.FilesRequestBuilderPostQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(MultipartBody body, Action<RequestConfiguration<Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints.Item.Files.FilesRequestBuilder.FilesRequestBuilderPostQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints.Item.Files.FilesRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class FilesRequestBuilder.FilesRequestBuilderPostQueryParameters
    {
        public FilesRequestBuilderPostQueryParameters();
        public string? Name { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints.Item.Files.Item
{
    public sealed class WithFile_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithFile_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithFile_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Blueprints.Item.Files.Item.WithFile_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Builds
{
    public sealed class BuildsRequestBuilder : BaseRequestBuilder
    {
        public BuildsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public BuildsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public PagedList<BuildPage, Build> GetAllAsync(Action<RequestConfiguration<BuildsRequestBuilder.BuildsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<BuildPage?> GetAsync(Action<RequestConfiguration<BuildsRequestBuilder.BuildsRequestBuilderGetQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public WithBuild_ItemRequestBuilder this[string position] { get; }
        public Task<Build?> PostAsync(JsonObject body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<BuildsRequestBuilder.BuildsRequestBuilderGetQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(JsonObject body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public BuildsRequestBuilder WithUrl(string rawUrl);
    }

    public sealed class BuildsRequestBuilder.BuildsRequestBuilderGetQueryParameters
    {
        public BuildsRequestBuilderGetQueryParameters();
        public bool? Active { get; set; }
        public string? After { get; set; }
        public long? First { get; set; }
        public BuildStatus? Status { get; set; }
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Builds.Item
{
    public sealed class WithBuild_ItemRequestBuilder : BaseRequestBuilder
    {
        public WithBuild_ItemRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public WithBuild_ItemRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public CancelRequestBuilder Cancel { get; }
        public Task<Build?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public LogsRequestBuilder Logs { get; }
        public PinRequestBuilder Pin { get; }
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public WithBuild_ItemRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Builds.Item.Cancel
{
    public sealed class CancelRequestBuilder : BaseRequestBuilder
    {
        public CancelRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public CancelRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<Build?> PostAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPostRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public CancelRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Builds.Item.Logs
{
    public sealed class LogsRequestBuilder : BaseRequestBuilder
    {
        public LogsRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public LogsRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<PresignedDownload?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToGetRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public LogsRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Builds.Item.Pin
{
    public sealed class PinRequestBuilder : BaseRequestBuilder
    {
        public PinRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public PinRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public Task<Build?> PostAsync(JsonObject body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToDeleteRequestInformation(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public RequestInformation ToPostRequestInformation(JsonObject body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public PinRequestBuilder WithUrl(string rawUrl);
    }

}
namespace Devin.Generated.Fluent.V3beta1.Organizations.Item.SnapshotSetup.Sync
{
    public sealed class SyncRequestBuilder : BaseRequestBuilder
    {
        public SyncRequestBuilder(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter);
        public SyncRequestBuilder(string rawUrl, IRequestAdapter requestAdapter);
        public Task<SyncRepositoryResponse?> PostAsync(SyncRepositoryRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null, CancellationToken cancellationToken = default);
        public RequestInformation ToPostRequestInformation(SyncRepositoryRequest body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = null);
        public SyncRequestBuilder WithUrl(string rawUrl);
    }

}
