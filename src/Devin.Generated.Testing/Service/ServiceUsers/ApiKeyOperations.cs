using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.ServiceUsers;

/// <summary>Executes the operations of the API keys of service users.</summary>
internal sealed class ApiKeyOperations(ServiceUserStore store)
{
    private const string ApiKeys = "/v3beta1/enterprise/service-users/{service_user_id}/api-keys";
    private const string ApiKey = ApiKeys + "/{api_key_id}";

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"GET {ApiKeys}", List);
        table.Add($"POST {ApiKeys}", Create);
        table.Add($"DELETE {ApiKey}", Revoke);
        table.Add($"POST {ApiKey}/rotate", Rotate);
    }

    // The operation has no parameters for pages: the only page contains all keys.
    private ServiceResponse List(ServiceCall call)
    {
        var status = call.Query("status") ?? ApiKeyStatus.Values.Active;
        var keys = Owner(call)
            .ApiKeys.OldestFirst.Where(key => status == ApiKeyStatus.Values.All || key.Status(call.Now).Value == status)
            .Select(key => key.ToModel(call.Now))
            .ToArray();
        return ServiceResponse.JsonPage(keys, null, keys.Length);
    }

    private ServiceResponse Create(ServiceCall call)
    {
        var owner = ActiveOwner(call);
        var request = call.Body<CreateApiKeyRequest>();
        RequireFuture(call, "expires_at", request.ExpiresAt);
        return ServiceResponse.Json(
            store.CreateKey(owner, request.Name, request.ExpiresAt, call.Now).ToModelWithToken()
        );
    }

    private ServiceResponse Revoke(ServiceCall call)
    {
        var key = Key(call);
        if (key.RevokedAt is not null)
        {
            throw Refusal.Conflict("The API key is revoked already.");
        }

        key.RevokedAt = call.Now;
        return ServiceResponse.Json(key.ToModel(call.Now));
    }

    private ServiceResponse Rotate(ServiceCall call)
    {
        var owner = ActiveOwner(call);
        var key = Key(call);
        if (key.Status(call.Now) != ApiKeyStatus.Active)
        {
            throw Refusal.Conflict("The API key is revoked or has expired.");
        }

        var request = call.Body<RotateApiKeyRequest>();
        RequireFuture(call, "new_key_expires_at", request.NewKeyExpiresAt);
        if (request.RevokeCurrent is not false)
        {
            key.RevokedAt = call.Now;
        }

        return ServiceResponse.Json(
            store.CreateKey(owner, key.Name, request.NewKeyExpiresAt, call.Now).ToModelWithToken()
        );
    }

    private StoredServiceUser Owner(ServiceCall call) => store.All.Get(call.Path("service_user_id"));

    private StoredServiceUser ActiveOwner(ServiceCall call)
    {
        var owner = Owner(call);
        return owner.IsActive(call.Now) ? owner : throw Refusal.Conflict("The service user is deleted or has expired.");
    }

    private StoredApiKey Key(ServiceCall call) => Owner(call).ApiKeys.Get(call.Path("api_key_id"));

    private static void RequireFuture(ServiceCall call, string name, DateTimeOffset? time)
    {
        if (time <= call.Now)
        {
            throw Refusal.Invalid($"body/{name}", "not in the future");
        }
    }
}
