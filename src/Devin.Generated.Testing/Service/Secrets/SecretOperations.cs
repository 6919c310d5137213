using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Secrets;

/// <summary>Executes the operations of secrets. The value of a secret is not stored, because no response contains it.</summary>
internal sealed class SecretOperations(ServiceContext context)
{
    private const string Secrets = "/v3/organizations/{org_id}/secrets";

    private readonly ScopedStores<SecretResponse> _secrets = new("secret");

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"GET {Secrets}", List);
        table.Add($"POST {Secrets}", Create);
        table.Add(
            $"DELETE {Secrets}/{{secret_id}}",
            call => ServiceResponse.Json(_secrets.Of(call).Remove(call.Path("secret_id")))
        );
    }

    private ServiceResponse List(ServiceCall call)
    {
        return _secrets.Of(call).Page(call).ToResponse(static secret => secret);
    }

    private ServiceResponse Create(ServiceCall call)
    {
        var request = call.Body<SecretCreateRequest>();
        var secret = new SecretResponse
        {
            SecretId = context.Identifiers.Next("secret-"),
            Key = request.Key,
            SecretType = request.Type,
            IsSensitive = request.IsSensitive ?? true,
            Note = request.Note,
            AccessType = SecretResponseAccessType.Org,
            CreatedAt = call.Now,
            CreatedBy = context.CallerId,
            UpdatedAt = null,
            UpdatedBy = null,
        };
        _secrets.Of(call).Add(secret.SecretId, secret);
        return ServiceResponse.Json(secret);
    }
}
