using Devin.Generated.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Devin.Generated.Hosting;

/// <summary>Finds services that belong to a client: with its key, or without a key for the client without one.</summary>
internal static class ServiceLookup
{
    /// <summary>The token provider of a client; null if none is registered.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The name of the options, which is the key of the client.</param>
    public static ITokenProvider? GetTokenProvider(this IServiceProvider services, string name) =>
        name == Options.DefaultName
            ? services.GetService<ITokenProvider>()
            : services.GetKeyedService<ITokenProvider>(name);
}
