namespace Devin.Generated.Fluent.Hosting
{
    public static class DevinApiServiceCollectionExtensions
    {
        public static IHttpClientBuilder AddDevinApiClient(IServiceCollection services);
        public static IHttpClientBuilder AddDevinApiClient(IServiceCollection services, Action<DevinOptions> configure);
        public static IHttpClientBuilder AddDevinApiClient(IServiceCollection services, IConfiguration section);
        public static IHttpClientBuilder AddKeyedDevinApiClient(IServiceCollection services, string key);
        public static IHttpClientBuilder AddKeyedDevinApiClient(IServiceCollection services, string key, Action<DevinOptions> configure);
        public static IHttpClientBuilder AddKeyedDevinApiClient(IServiceCollection services, string key, IConfiguration section);
    }

}
