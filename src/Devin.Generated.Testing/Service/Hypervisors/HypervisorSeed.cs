using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service.Hypervisors;

/// <summary>The hypervisors that exist from the start. The API can only read them.</summary>
internal static class HypervisorSeed
{
    /// <summary>The hypervisors.</summary>
    public static IEnumerable<HypervisorResponse> All(DateTimeOffset now) =>
        [
            Hypervisor("hypervisor-1", "i-0a1b2c3d4e5f60001", HypervisorStatus.Values.Available, 37.5, now),
            Hypervisor("hypervisor-2", "i-0a1b2c3d4e5f60002", HypervisorStatus.Values.Draining, 12, now),
            Hypervisor("hypervisor-3", "i-0a1b2c3d4e5f60003", HypervisorStatus.Values.Terminated, 0, now),
        ];

    private static HypervisorResponse Hypervisor(
        string id,
        string instanceId,
        string status,
        double utilization,
        DateTimeOffset now
    ) =>
        new()
        {
            HypervisorId = id,
            CloudProviderInstanceId = instanceId,
            Status = status,
            UtilizationPercentage = utilization,
            CreatedAt = now,
            LastHeartbeat = now,
        };
}
