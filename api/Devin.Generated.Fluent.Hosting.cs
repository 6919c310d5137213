namespace Devin.Generated.Fluent.Hosting
{
    public static class DevinApiServiceCollectionExtensions
    {
        public static IHttpClientBuilder AddDevinApiClient(this IServiceCollection services);
        public static IHttpClientBuilder AddDevinApiClient(this IServiceCollection services, Action<DevinOptions> configure);
        public static IHttpClientBuilder AddDevinApiClient(this IServiceCollection services, IConfiguration section);
        public static IHttpClientBuilder AddKeyedDevinApiClient(this IServiceCollection services, string key);
        public static IHttpClientBuilder AddKeyedDevinApiClient(this IServiceCollection services, string key, Action<DevinOptions> configure);
        public static IHttpClientBuilder AddKeyedDevinApiClient(this IServiceCollection services, string key, IConfiguration section);
    }

}
