using Devin.Generated.Transport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Devin.Generated.Hosting;

/// <summary>The parts of a registration that both clients have in common. Each is registered once for a name.</summary>
internal static class ClientRegistration
{
    private const string DefaultHttpClient = "Devin.Generated";

    /// <summary>The name of the HTTP client, and the category of the log, of a client.</summary>
    public static string HttpClientName(string name) =>
        name.Length == 0 ? DefaultHttpClient : $"{DefaultHttpClient}.{name}";

    /// <summary>Whether a name is one of <see cref="HttpClientName"/>.</summary>
    public static bool IsHttpClientName(string? name) =>
        name is not null
        && (name == DefaultHttpClient || name.StartsWith(DefaultHttpClient + ".", StringComparison.Ordinal));

    /// <summary>Reads the options from configuration.</summary>
    public static void AddDevinOptions(this IServiceCollection services, string name, IConfiguration section)
    {
        services.AddOptions<DevinOptions>(name).Bind(section).ValidateOnStart();
        if (section is IConfigurationSection { Path: { Length: > 0 } path })
        {
            services.AddKeyedSingleton(name, new ConfigurationPath(path));
        }
    }

    /// <summary>Sets the options with a function.</summary>
    public static void AddDevinOptions(this IServiceCollection services, string name, Action<DevinOptions> configure) =>
        services.AddOptions<DevinOptions>(name).Configure(configure).ValidateOnStart();

    /// <summary>Registers the validation of the options and the HTTP client.</summary>
    public static IHttpClientBuilder AddDevinHttpClient(this IServiceCollection services, string name)
    {
        var builder = services.AddHttpClient(HttpClientName(name));
        if (services.Any(service => service.ServiceType == typeof(Marker) && Equals(service.ServiceKey, name)))
        {
            // The settings of the first registration stay, such as the primary handler.
            return builder;
        }

        services.AddKeyedSingleton<Marker>(name);
        services.AddSingleton<IValidateOptions<DevinOptions>>(provider => new DevinOptionsValidator(name, provider));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHttpMessageHandlerBuilderFilter, HandlerOrder>());
        return builder
            .ConfigurePrimaryHttpMessageHandler(HttpDefaults.CreateHandler)
            .ConfigureHttpClient(HttpDefaults.Configure);
    }

    /// <summary>Registers a client as a singleton: with its key, or without one for the default name.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the options.</param>
    /// <param name="clientOf">The client of its registration.</param>
    /// <param name="create">Creates what owns the client and is disposed with it.</param>
    public static void AddDevinSingleton<TOwner, TClient>(
        this IServiceCollection services,
        string name,
        Func<IServiceProvider, TOwner> create,
        Func<TOwner, TClient> clientOf
    )
        where TOwner : class
        where TClient : class
    {
        services.AddKeyedSingleton(name, (provider, _) => create(provider));
        if (name == Options.DefaultName)
        {
            services.AddSingleton(provider => clientOf(provider.GetRequiredKeyedService<TOwner>(name)));
        }
        else
        {
            services.AddKeyedSingleton(name, (provider, _) => clientOf(provider.GetRequiredKeyedService<TOwner>(name)));
        }
    }

    private sealed class Marker;
}
