using Devin.Generated.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace Devin.Generated.Fluent.Hosting;

/// <summary>Registers fluent clients for the Devin API.</summary>
public static class DevinApiServiceCollectionExtensions
{
    /// <summary>
    /// Registers a singleton <see cref="DevinApiClient"/> with the options and the HTTP client that <c>AddDevinClient</c>
    /// registers.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The builder of the HTTP client, to add handlers.</returns>
    public static IHttpClientBuilder AddDevinApiClient(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddApiClient(Options.DefaultName);
    }

    /// <summary>Registers a singleton <see cref="DevinApiClient"/> with options from configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section with the properties of <see cref="DevinOptions"/>.</param>
    /// <returns>The builder of the HTTP client, to add handlers.</returns>
    /// <remarks>
    /// The options are validated when the host starts, and changes take effect without a restart. A registered
    /// <see cref="Core.ITokenProvider"/> replaces <see cref="DevinOptions.Token"/>. A resilience handler that is added to the
    /// returned builder retries instead of the client; POST and PATCH requests are never sent again by a handler, and end as they
    /// ended the first time.
    /// </remarks>
    public static IHttpClientBuilder AddDevinApiClient(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddDevinOptions(Options.DefaultName, section);
        return services.AddApiClient(Options.DefaultName);
    }

    /// <summary>Registers a singleton <see cref="DevinApiClient"/> with options from a function.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the HTTP client, to add handlers.</returns>
    public static IHttpClientBuilder AddDevinApiClient(this IServiceCollection services, Action<DevinOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddDevinOptions(Options.DefaultName, configure);
        return services.AddApiClient(Options.DefaultName);
    }

    /// <summary>
    /// Registers a keyed singleton <see cref="DevinApiClient"/> with the options and the HTTP client that
    /// <c>AddKeyedDevinClient</c> registers with the same key.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key of the client.</param>
    /// <returns>The builder of the HTTP client, to add handlers.</returns>
    public static IHttpClientBuilder AddKeyedDevinApiClient(this IServiceCollection services, string key)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(key);
        return services.AddApiClient(key);
    }

    /// <summary>
    /// Registers a keyed singleton <see cref="DevinApiClient"/> with options from configuration, for one of several
    /// organizations or tenants.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key of the client.</param>
    /// <param name="section">The section with the properties of <see cref="DevinOptions"/>.</param>
    /// <returns>The builder of the HTTP client, to add handlers.</returns>
    public static IHttpClientBuilder AddKeyedDevinApiClient(
        this IServiceCollection services,
        string key,
        IConfiguration section
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(section);
        services.AddDevinOptions(key, section);
        return services.AddApiClient(key);
    }

    /// <summary>
    /// Registers a keyed singleton <see cref="DevinApiClient"/> with options from a function, for one of several
    /// organizations or tenants.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key of the client.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the HTTP client, to add handlers.</returns>
    public static IHttpClientBuilder AddKeyedDevinApiClient(
        this IServiceCollection services,
        string key,
        Action<DevinOptions> configure
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddDevinOptions(key, configure);
        return services.AddApiClient(key);
    }

    private static IHttpClientBuilder AddApiClient(this IServiceCollection services, string name)
    {
        services.AddDevinSingleton(
            name,
            provider => new RegisteredApiClient(provider, name),
            static registered => registered.Client
        );
        // The handlers that the client has outside a host: they act only if the options of a request ask for it.
        return services
            .AddDevinHttpClient(name)
            .AddHttpMessageHandler(static () => new HeadersInspectionHandler())
            .AddHttpMessageHandler(static () => new BodyInspectionHandler());
    }
}
