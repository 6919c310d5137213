using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Hypervisors;

/// <summary>Executes the operation of hypervisors.</summary>
internal sealed class HypervisorOperations
{
    private readonly Store<HypervisorResponse> _hypervisors = new("hypervisor");

    /// <summary>
    /// Initializes a new instance of <see cref="HypervisorOperations"/> with the hypervisors of <see cref="HypervisorSeed"/>.
    /// </summary>
    public HypervisorOperations(ServiceContext context)
    {
        foreach (var hypervisor in HypervisorSeed.All(context.StartedAt))
        {
            _hypervisors.Add(hypervisor.HypervisorId, hypervisor);
        }
    }

    /// <summary>Adds the operation to a table.</summary>
    public void AddTo(OperationTable table) => table.Add("GET /v3/enterprise/hypervisors", List);

    private ServiceResponse List(ServiceCall call)
    {
        var status = call.Query("status") ?? HypervisorStatus.Values.All;
        return _hypervisors
            .Page(call, hypervisor => status == HypervisorStatus.Values.All || hypervisor.Status == status)
            .ToResponse(static hypervisor => hypervisor);
    }
}
