using System.Runtime.CompilerServices;
using Devin.Generated.Core;
using Devin.Generated.Polling;
using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions;

namespace Devin.Generated.Fluent;

/// <summary>What waiting with request builders needs.</summary>
internal static class FluentPolling
{
    /// <summary>Creates a poller with the clock and the limits of the adapter, or the defaults of another adapter.</summary>
    public static Poller CreatePoller(this BaseRequestBuilder builder, WaitOptions? options, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var own = Adapter(builder) as DevinRequestAdapter;
        var limits = (options ?? new WaitOptions()).Limits(
            own?.Polling ?? PollDefaults.Of(new DevinClientOptions()),
            parameterName
        );
        return new Poller(limits, own?.TimeProvider ?? TimeProvider.System, Random.Shared.NextDouble);
    }

    /// <summary>A result that another adapter could leave out.</summary>
    public static async Task<T> RequiredAsync<T>(this Task<T?> result)
        where T : class =>
        await result.ConfigureAwait(false)
        ?? throw new InvalidOperationException(
            $"The request adapter returned no {typeof(T).Name}, but the contract requires one."
        );

    // A builder has the members that Kiota gives it, and its adapter is protected.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_RequestAdapter")]
    private static extern IRequestAdapter Adapter(BaseRequestBuilder builder);
}
