using System.Net;
using Devin.Generated.Fluent.Hosting;
using Devin.Generated.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Devin.Generated.Tests.Readme;

/// <summary>Snippets about hosts. Pages show the code between the marks.</summary>
internal static class HostingSnippets
{
    public static void Register(IServiceCollection services, IConfiguration configuration)
    {
        // snippet: hosting
        services.AddDevinClient(configuration.GetSection("Devin"));
        services.AddHealthChecks().AddDevin();
        // end

        // snippet: fluent-hosting
        services.AddDevinApiClient(configuration.GetSection("Devin"));
        // end
    }

    public static void RegisterSeveral(IServiceCollection services, IConfiguration configuration)
    {
        // snippet: hosting-keyed
        services.AddKeyedDevinClient("shop", configuration.GetSection("Devin:Shop"));
        services.AddKeyedDevinClient("bank", configuration.GetSection("Devin:Bank"));
        services.AddHealthChecks().AddDevin("shop").AddDevin("bank");
        // end
    }

    public static void RegisterToken(IServiceCollection services, Func<CancellationToken, ValueTask<string>> readSecret)
    {
        // snippet: hosting-token
        services.AddSingleton<ITokenProvider>(new DelegateTokenProvider(readSecret));
        services.AddDevinClient(options => options.OrganizationId = "org-1");
        // end
    }

    public static void RegisterProxy(IServiceCollection services, IConfiguration configuration)
    {
        // snippet: hosting-proxy
        services
            .AddDevinClient(configuration.GetSection("Devin"))
            .ConfigurePrimaryHttpMessageHandler(() =>
                new SocketsHttpHandler
                {
                    Proxy = new WebProxy("http://proxy.example:8080"),
                    AllowAutoRedirect = false,
                    UseCookies = false,
                    AutomaticDecompression = DecompressionMethods.All,
                }
            );
        // end
    }

    public static void RegisterResilience(IServiceCollection services, IConfiguration configuration)
    {
        // snippet: hosting-resilience
        services.AddDevinClient(configuration.GetSection("Devin")).AddStandardResilienceHandler();
        // end
    }
}
