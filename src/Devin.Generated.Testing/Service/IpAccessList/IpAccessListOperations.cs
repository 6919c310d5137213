using System.Net;
using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.IpAccessList;

/// <summary>Executes the operations of the IP access list. The list has no effect on requests.</summary>
internal sealed class IpAccessListOperations
{
    private const string Ranges = "/v3/enterprise/ip-access-list";

    private string[] _ranges = [];

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"GET {Ranges}", _ => Describe());
        table.Add($"POST {Ranges}", call => Set([.. _ranges, .. call.Body<IpAccessListAddRequest>().IpRanges]));
        table.Add($"PUT {Ranges}", call => Set(call.Body<IpAccessListReplaceRequest>().IpRanges));
        table.Add($"DELETE {Ranges}", _ => Set([]));
    }

    private ServiceResponse Set(IEnumerable<string> ranges)
    {
        string[] all = [.. ranges.Distinct()];
        if (!all.All(IsRange))
        {
            throw Refusal.Invalid("body/ip_ranges", "not an IP address or a range such as 192.0.2.0/24");
        }

        _ranges = all;
        return Describe();
    }

    private ServiceResponse Describe() => ServiceResponse.Json(new IpAccessListResponse { IpRanges = [.. _ranges] });

    private static bool IsRange(string range) => IPAddress.TryParse(range, out _) || IPNetwork.TryParse(range, out _);
}
