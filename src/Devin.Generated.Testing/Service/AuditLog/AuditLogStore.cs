using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.AuditLog;

/// <summary>The audit log, which is written by what is done through the API.</summary>
/// <param name="context">What all operations share.</param>
/// <param name="emailOf">Returns the email address of a user; null if it is not known.</param>
internal sealed class AuditLogStore(ServiceContext context, Func<string, string?> emailOf)
{
    private const string OrganizationId = "org_id";

    private readonly Store<AuditEntry> _entries = new("audit-log entry");

    /// <summary>Records an operation that succeeded, if it changes something that the contract has an action for.</summary>
    /// <param name="key">The method and the path of the contract, such as <c>GET /v3/self</c>.</param>
    /// <param name="call">The request.</param>
    /// <param name="response">The response.</param>
    public void Record(string key, ServiceCall call, ServiceResponse response)
    {
        if (AuditedActions.Of(key) is not { } action || !response.IsSuccess)
        {
            return;
        }

        var details = AuditDetails.Of(call, response);
        details.Remove(OrganizationId, out var organizationId);
        var id = context.Identifiers.Next("audit-log-");
        var email = context.CallerUserId is { } userId ? emailOf(userId) : null;
        _entries.Add(id, new AuditEntry(id, action, call.Now, organizationId, context.Caller, email, [.. details]));
    }

    /// <summary>A page of entries in the order of the request, newest first if it names none.</summary>
    public StorePage<AuditEntry> Page(ServiceCall call, Func<AuditEntry, bool> filter) =>
        call.Query("order") == "asc" ? _entries.Page(call, filter) : _entries.PageNewestFirst(call, filter);
}
