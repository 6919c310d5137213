using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Roles;

/// <summary>Executes the operations of roles.</summary>
internal sealed class RoleOperations(RoleStore roles)
{
    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add("GET /v3/enterprise/roles", call => roles.Page(call).ToResponse(static role => role.ToModel()));
        table.Add(
            "GET /v3/enterprise/roles/{role_id}",
            call => ServiceResponse.Json(roles.Get(call.Path("role_id")).ToDetails())
        );
    }
}
