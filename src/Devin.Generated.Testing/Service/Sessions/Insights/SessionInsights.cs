using Devin.Generated.Models;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Sessions.Insights;

/// <summary>Creates the insights of a session.</summary>
internal static class SessionInsights
{
    private static readonly (double MaxAcus, SessionInsightsResponseSessionSize Size)[] s_sizes =
    [
        (2, SessionInsightsResponseSessionSize.Xs),
        (5, SessionInsightsResponseSessionSize.S),
        (10, SessionInsightsResponseSessionSize.M),
        (20, SessionInsightsResponseSessionSize.L),
    ];

    /// <summary>The insights of a session at a time.</summary>
    public static SessionInsightsResponse Of(StoredSession session, DateTimeOffset now)
    {
        var state = session.State;
        var fromDevin = session.Messages.OldestFirst.Count(static message => message.Source == MessageSource.Devin);
        return new SessionInsightsResponse
        {
            SessionId = state.SessionId,
            OrgId = state.OrgId,
            Url = state.Url,
            Title = state.Title,
            Status = state.Status,
            StatusDetail = state.StatusDetail,
            StructuredOutput = state.StructuredOutput,
            Tags = state.Tags,
            CreatedAt = state.CreatedAt,
            UpdatedAt = state.UpdatedAt,
            AcusConsumed = state.AcusConsumed,
            PullRequests = state.PullRequests,
            IsArchived = state.IsArchived,
            Origin = state.Origin,
            PlaybookId = state.PlaybookId,
            DevinMode = state.DevinMode,
            UserId = state.UserId,
            ServiceUserId = state.ServiceUserId,
            AutomationId = state.AutomationId,
            ParentSessionId = state.ParentSessionId,
            ChildSessionIds = state.ChildSessionIds,
            Category = state.Category,
            Subcategory = state.Subcategory,
            NumDevinMessages = fromDevin,
            NumUserMessages = session.Messages.Count - fromDevin,
            SessionSize = SizeOf(state.AcusConsumed),
            Analysis = session.Analysis?.StageAt(now) == WorkStage.Completed ? Analyze(session) : null,
        };
    }

    /// <summary>The size of a session that consumed this many ACUs.</summary>
    public static SessionInsightsResponseSessionSize SizeOf(double acus)
    {
        var index = Array.FindIndex(s_sizes, size => acus < size.MaxAcus);
        return index < 0 ? SessionInsightsResponseSessionSize.Xl : s_sizes[index].Size;
    }

    private static SessionInsightsAnalysis Analyze(StoredSession session) =>
        new()
        {
            Classification = new SessionInsightsClassification
            {
                Category = session.State.Category?.Value ?? SessionCategory.FeatureDevelopment.Value,
                Confidence = 0.9,
                ProgrammingLanguages = [],
                ToolsAndFrameworks = [],
            },
            Issues =
            [
                new SessionInsightsIssue
                {
                    Id = "issue-1",
                    Label = "Missing acceptance criteria",
                    Issue = "The prompt does not say how to check the result.",
                    Impact = "Devin selected the checks itself.",
                },
            ],
            ActionItems =
            [
                new SessionInsightsActionItem
                {
                    ActionItem = "Name the command that must succeed before the work is finished.",
                    IssueId = "issue-1",
                    Type = SessionInsightsActionItemType.PromptImprovement,
                },
            ],
            SuggestedPrompt = new SessionInsightsSuggestedPrompt
            {
                OriginalPrompt = session.Request.Prompt,
                SuggestedPrompt = session.Request.Prompt + " Run the tests before you finish.",
                FeedbackItems = [],
            },
            Timeline =
            [
                .. session
                    .Messages.OldestFirst.Where(static message => message.Source == MessageSource.Devin)
                    .Select(static message => new SessionInsightsTimelineItem
                    {
                        Title = "Message from Devin",
                        Description = message.Message,
                    }),
            ],
        };
}
