using Devin.Generated.Polling;
using Devin.Generated.Transport;

namespace Devin.Generated;

/// <summary>Creates what reads repeatedly, with the clock and the limits of a client.</summary>
internal static class Pollers
{
    /// <summary>Creates a poller, whose time starts now.</summary>
    /// <exception cref="ArgumentException">An option is invalid. The message describes the correction.</exception>
    public static Poller CreatePoller(this ApiTransport transport, WaitOptions? options, string parameterName) =>
        new(
            (options ?? new WaitOptions()).Limits(transport.Polling, parameterName),
            transport.TimeProvider,
            Random.Shared.NextDouble
        );
}
