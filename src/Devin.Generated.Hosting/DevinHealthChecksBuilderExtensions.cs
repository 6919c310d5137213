using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Devin.Generated.Hosting;

/// <summary>Adds health checks for the Devin API.</summary>
public static class DevinHealthChecksBuilderExtensions
{
    /// <summary>Adds a check that calls <c>GET /v3/self</c> without retries.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="key">The key of the client. Default: null, which is the client without a key.</param>
    /// <param name="name">The name of the check. Default: <c>devin</c>, or <c>devin-KEY</c>.</param>
    /// <param name="failureStatus">The status of a failure. Default: null, which is <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">The tags of the check. Default: none.</param>
    public static IHealthChecksBuilder AddDevin(
        this IHealthChecksBuilder builder,
        string? key = null,
        string? name = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null
    )
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(
            new HealthCheckRegistration(
                name ?? (key is null ? "devin" : $"devin-{key}"),
                provider => new DevinHealthCheck(
                    key is null
                        ? provider.GetRequiredService<DevinClient>()
                        : provider.GetRequiredKeyedService<DevinClient>(key)
                ),
                failureStatus,
                tags
            )
        );
    }
}
