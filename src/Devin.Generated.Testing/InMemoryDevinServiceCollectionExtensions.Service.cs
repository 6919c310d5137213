using Devin.Generated.Core;
using Devin.Generated.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace Devin.Generated.Testing;

/// <summary>Registers an in-memory Devin for the tests of a host.</summary>
public static class InMemoryDevinServiceCollectionExtensions
{
    /// <summary>
    /// Sends the calls of all registered clients, flat and fluent, to an in-memory Devin, and registers a
    /// <see cref="DevinClient"/> if there is none.
    /// </summary>
    /// <param name="services">The services. Registrations of clients and token providers come first.</param>
    /// <param name="devin">The in-memory Devin; null for a new one.</param>
    /// <returns>The in-memory Devin, which is registered as a singleton too.</returns>
    /// <remarks>
    /// Base address, token and organization of all clients are those of the in-memory Devin, and registered token providers
    /// are removed. The clients use its clock and have no time limits; other services of the host keep their clock.
    /// </remarks>
    public static InMemoryDevin AddDevinInMemory(this IServiceCollection services, InMemoryDevin? devin = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        devin ??= new InMemoryDevin();
        if (!services.Any(static service => service.ServiceType == typeof(DevinClient)))
        {
            services.AddDevinClient(static _ => { });
        }

        foreach (var provider in services.Where(static one => one.ServiceType == typeof(ITokenProvider)).ToList())
        {
            services.Remove(provider);
        }

        services.AddSingleton(devin);
        services.AddKeyedSingleton(KeyedService.AnyKey, devin.Clock);
        services.PostConfigureAll<DevinOptions>(options =>
        {
            options.BaseAddress = InMemoryDevin.BaseAddress;
            options.Token = devin.Token;
            options.OrganizationId = devin.OrganizationId;
            options.AttemptTimeout = Timeout.InfiniteTimeSpan;
            options.TotalTimeout = Timeout.InfiniteTimeSpan;
            options.StreamIdleTimeout = Timeout.InfiniteTimeSpan;
        });
        services.PostConfigureAll<HttpClientFactoryOptions>(options =>
            options.HttpMessageHandlerBuilderActions.Add(builder =>
            {
                if (ClientRegistration.IsHttpClientName(builder.Name))
                {
                    builder.PrimaryHandler = devin.CreateHandler();
                }
            })
        );
        return devin;
    }
}
