using Devin.Generated.Core;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Devin.Generated.Hosting;

/// <summary>Calls <c>GET /v3/self</c>: the service can be reached and accepts the token.</summary>
/// <param name="client">The client.</param>
internal sealed class DevinHealthCheck(DevinClient client) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        try
        {
            // The host checks again; a retry would only delay the result.
            await client
                .Self.GetSelfAsync(new RequestOptions { MaxRetries = 0 }, cancellationToken)
                .ConfigureAwait(false);
            return HealthCheckResult.Healthy();
        }
        catch (DevinException exception)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, exception.Message, exception);
        }
    }
}
