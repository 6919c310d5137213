namespace Devin.Generated.Hosting
{
    public static class DevinHealthChecksBuilderExtensions
    {
        public static IHealthChecksBuilder AddDevin(this IHealthChecksBuilder builder, string? key = null, string? name = null, HealthStatus? failureStatus = null, IEnumerable<string>? tags = null);
    }

    public sealed class DevinOptions
    {
        public DevinOptions();
        public bool AllowInsecureHttp { get; set; }
        public TimeSpan AttemptTimeout { get; set; }
        public Uri? BaseAddress { get; set; }
        public TimeSpan MaxOutage { get; set; }
        public TimeSpan MaxPollInterval { get; set; }
        public long MaxResponseBytes { get; set; }
        public int MaxRetries { get; set; }
        public TimeSpan MaxRetryDelay { get; set; }
        public TimeSpan MinPollInterval { get; set; }
        public string? OrganizationId { get; set; }
        public int RetryBudget { get; set; }
        public TimeSpan RetryDelay { get; set; }
        public TimeSpan StreamIdleTimeout { get; set; }
        public string? Token { get; set; }
        public TimeSpan TotalTimeout { get; set; }
        public string? UserAgentSuffix { get; set; }
        public bool ValidateRequests { get; set; }
    }

    public static class DevinServiceCollectionExtensions
    {
        public static IHttpClientBuilder AddDevinClient(this IServiceCollection services, Action<DevinOptions> configure);
        public static IHttpClientBuilder AddDevinClient(this IServiceCollection services, IConfiguration section);
        public static IHttpClientBuilder AddKeyedDevinClient(this IServiceCollection services, string key, Action<DevinOptions> configure);
        public static IHttpClientBuilder AddKeyedDevinClient(this IServiceCollection services, string key, IConfiguration section);
    }

}
