using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service.Automations;

/// <summary>The events and templates that automations are built from.</summary>
internal static class AutomationCatalog
{
    /// <summary>The events by source, then by name.</summary>
    public static Dictionary<string, IDictionary<string, AutomationEventSchemaResponse>> Sources { get; } =
        new[]
        {
            Event(
                AutomationEventType.GithubIssues,
                "Code",
                "Issue",
                [("repo", "Repository", AutomationSchemaFieldDefType.GithubRepo)]
            ),
            Event(
                AutomationEventType.GithubPullRequest,
                "Code",
                "Pull request",
                [
                    ("repo", "Repository", AutomationSchemaFieldDefType.GithubRepo),
                    ("files", "Changed files", AutomationSchemaFieldDefType.FilePaths),
                ]
            ),
            Event(
                AutomationEventType.SlackMessage,
                "Chat",
                "Message",
                [
                    ("channel", "Channel", AutomationSchemaFieldDefType.SlackChannel),
                    ("text", "Text", AutomationSchemaFieldDefType.String),
                ]
            ),
            Event(
                AutomationEventType.ScheduleRecurring,
                "Time",
                "Schedule",
                [("rrule", "Recurrence", AutomationSchemaFieldDefType.Rrule)]
            ),
            Event(AutomationEventType.WebhookIncoming, "Other", "Webhook", []),
        }
            .GroupBy(static schema => schema.EventType.Split(':')[0], StringComparer.Ordinal)
            .ToDictionary(
                static source => source.Key,
                static IDictionary<string, AutomationEventSchemaResponse> (source) =>
                    source.ToDictionary(static schema => schema.EventType, StringComparer.Ordinal),
                StringComparer.Ordinal
            );

    /// <summary>The templates.</summary>
    public static IReadOnlyList<AutomationTemplateResponse> Templates { get; } =
    [
        Template(
            "template-issue-triage",
            "Triage new issues",
            "Labels a new issue and links issues that are related.",
            AutomationEventType.GithubIssues,
            "Triage the issue.",
            "linear"
        ),
        Template(
            "template-review-follow-up",
            "Follow up on reviews",
            "Addresses the comments of a review.",
            AutomationEventType.GithubPullRequestReview,
            "Address the comments of the review."
        ),
    ];

    /// <summary>The template with an ID; null if there is none.</summary>
    public static AutomationTemplateResponse? FindTemplate(string id) =>
        Templates.FirstOrDefault(template => template.TemplateId == id);

    private static AutomationEventSchemaResponse Event(
        AutomationEventType type,
        string category,
        string name,
        (string Name, string Label, AutomationSchemaFieldDefType Type)[] fields
    ) =>
        new()
        {
            EventType = type.Value!,
            Category = category,
            Name = name,
            SupportedReplies = [],
            Fields = fields.ToDictionary(
                static field => field.Name,
                static field => new AutomationSchemaFieldDef { Label = field.Label, Type = field.Type },
                StringComparer.Ordinal
            ),
        };

    private static AutomationTemplateResponse Template(
        string id,
        string name,
        string description,
        AutomationEventType trigger,
        string prompt,
        params string[] servers
    ) =>
        new()
        {
            TemplateId = id,
            Name = name,
            Description = description,
            Category = "Code",
            RequiredIntegrations = ["github"],
            RequiredMcps = servers,
            Triggers = [new AutomationTriggerRequestOutput { EventType = trigger }],
            Actions =
            [
                new AutomationStartSessionActionOutput
                {
                    Prompt = prompt,
                    Session = new AutomationSessionConfigOutput(),
                },
            ],
        };
}
