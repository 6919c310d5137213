using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.GuardrailViolations;

/// <summary>Executes the operations of guardrail violations.</summary>
internal sealed class GuardrailViolationOperations
{
    private readonly Store<GuardrailViolationResponse> _violations = new("guardrail violation");

    /// <summary>
    /// Initializes a new instance of <see cref="GuardrailViolationOperations"/> with the violations of
    /// <see cref="GuardrailViolationSeed"/>.
    /// </summary>
    public GuardrailViolationOperations(ServiceContext context)
    {
        foreach (var violation in GuardrailViolationSeed.All(context.Options.OrganizationId, context.StartedAt))
        {
            _violations.Add(violation.EventId, violation);
        }
    }

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add("GET /v3beta1/enterprise/guardrail-violations", List);
        table.Add("GET /v3beta1/enterprise/organizations/{org_id}/guardrail-violations", List);
    }

    private ServiceResponse List(ServiceCall call)
    {
        var period = Period.Read(call);
        if (period is { Before: not null, After: null })
        {
            throw Refusal.Invalid("query/time_before", "requires time_after");
        }

        var organizationId = call.FindPath("org_id");
        var guardrailId = call.Query("guardrail_id");
        var sessionId = call.Query("session_id");
        return Page(
                call,
                violation =>
                    (organizationId is null || violation.OrgId == organizationId)
                    && (guardrailId is null || violation.GuardrailId == guardrailId)
                    && (sessionId is null || violation.SessionId == sessionId)
                    && period.Contains(violation.CreatedAt)
            )
            .ToResponse(static violation => violation);
    }

    private StorePage<GuardrailViolationResponse> Page(
        ServiceCall call,
        Func<GuardrailViolationResponse, bool> filter
    ) => call.Query("order") == "asc" ? _violations.Page(call, filter) : _violations.PageNewestFirst(call, filter);
}
