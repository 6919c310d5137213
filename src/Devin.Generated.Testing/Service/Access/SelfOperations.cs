using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Access;

/// <summary>Executes the operations that describe the caller.</summary>
internal sealed class SelfOperations(ServiceContext context)
{
    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add("GET /v3/self", _ => ServiceResponse.Json(context.Caller.Self));
        table.Add("GET /v3/enterprise/self", _ => ServiceResponse.Json(ServiceUser()));
    }

    private SelfResponse ServiceUser() =>
        context.Caller.Self.AsServiceUserSelf is { } self
            ? new SelfResponse
            {
                ServiceUserId = self.ServiceUserId,
                ServiceUserName = self.ServiceUserName,
                OrgId = self.OrgId,
            }
            : throw Refusal.Forbidden("The caller is not a service user.");
}
