using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Devin.Generated.Hosting;

/// <summary>Registers clients for the Devin API.</summary>
public static class DevinServiceCollectionExtensions
{
    /// <summary>Registers a singleton <see cref="DevinClient"/> with options from configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section with the properties of <see cref="DevinOptions"/>.</param>
    /// <returns>The builder of the HTTP client, to add handlers.</returns>
    /// <remarks>
    /// The options are validated when the host starts. A registered <see cref="Core.ITokenProvider"/> replaces
    /// <see cref="DevinOptions.Token"/>. If a resilience handler is added to the returned builder, it retries and the client
    /// does not; POST and PATCH requests are never sent again by a handler, and end as they ended the first time.
    /// </remarks>
    public static IHttpClientBuilder AddDevinClient(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddDevinOptions(Options.DefaultName, section);
        return services.AddClient(Options.DefaultName);
    }

    /// <summary>Registers a singleton <see cref="DevinClient"/> with options from a function.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the HTTP client, to add handlers.</returns>
    public static IHttpClientBuilder AddDevinClient(this IServiceCollection services, Action<DevinOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddDevinOptions(Options.DefaultName, configure);
        return services.AddClient(Options.DefaultName);
    }

    /// <summary>
    /// Registers a keyed singleton <see cref="DevinClient"/> with options from configuration, for one of several
    /// organizations or tenants.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key of the client.</param>
    /// <param name="section">The section with the properties of <see cref="DevinOptions"/>.</param>
    /// <returns>The builder of the HTTP client, to add handlers.</returns>
    /// <remarks>
    /// A <see cref="Core.ITokenProvider"/> that is registered with the same key replaces <see cref="DevinOptions.Token"/>.
    /// </remarks>
    public static IHttpClientBuilder AddKeyedDevinClient(
        this IServiceCollection services,
        string key,
        IConfiguration section
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(section);
        services.AddDevinOptions(key, section);
        return services.AddClient(key);
    }

    /// <summary>
    /// Registers a keyed singleton <see cref="DevinClient"/> with options from a function, for one of several
    /// organizations or tenants.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key of the client.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the HTTP client, to add handlers.</returns>
    public static IHttpClientBuilder AddKeyedDevinClient(
        this IServiceCollection services,
        string key,
        Action<DevinOptions> configure
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddDevinOptions(key, configure);
        return services.AddClient(key);
    }

    private static IHttpClientBuilder AddClient(this IServiceCollection services, string name)
    {
        services.AddDevinSingleton(
            name,
            provider => new RegisteredClient(provider, name),
            static registered => registered.Client
        );
        return services.AddDevinHttpClient(name);
    }
}
