using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service.GuardrailViolations;

/// <summary>The guardrail violations that exist from the start. The API can only read them.</summary>
internal static class GuardrailViolationSeed
{
    /// <summary>The violations, oldest first.</summary>
    public static IEnumerable<GuardrailViolationResponse> All(string organizationId, DateTimeOffset now)
    {
        yield return new GuardrailViolationResponse
        {
            ViolationId = 1,
            EventId = "event-guardrail-1",
            GuardrailId = "guardrail-credentials",
            GuardrailName = "No credentials in prompts",
            OrgId = organizationId,
            SessionId = null,
            CreatedAt = now.AddDays(-2),
            UserMessage = "Use this password for the staging database: [redacted]",
            Reasoning = "The message contains a password.",
            ConfidenceScore = 0.97,
            ActionTaken = "blocked",
        };
        yield return new GuardrailViolationResponse
        {
            ViolationId = 2,
            EventId = "event-guardrail-2",
            GuardrailId = "guardrail-production",
            GuardrailName = "No changes in production",
            OrgId = organizationId,
            SessionId = null,
            CreatedAt = now.AddDays(-1),
            UserMessage = "Delete the old rows in the production database.",
            Reasoning = "The message asks for a change in production.",
            ConfidenceScore = 0.81,
            ActionTaken = "flagged",
        };
    }
}
