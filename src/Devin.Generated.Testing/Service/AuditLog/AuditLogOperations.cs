using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.AuditLog;

/// <summary>Executes the operations of the audit log.</summary>
internal sealed class AuditLogOperations(AuditLogStore log)
{
    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add("GET /v3/enterprise/audit-logs", List);
        table.Add("GET /v3/enterprise/organizations/{org_id}/audit-logs", List);
    }

    private ServiceResponse List(ServiceCall call)
    {
        var organizationId = call.FindPath("org_id");
        var action = call.Query("action");
        var after = call.QueryTime("time_after");
        var before = call.QueryTime("time_before");
        return log.Page(
                call,
                entry =>
                    (organizationId is null || entry.OrganizationId == organizationId)
                    && (action is null || entry.Action.Value == action)
                    && !(entry.At < after)
                    && !(entry.At >= before)
            )
            .ToResponse(static entry => entry.ToModel());
    }
}
