using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Sessions;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Metrics;

/// <summary>
/// Executes the operations that count sessions and pull requests. The API has no searches, so that the number of
/// searches is 0.
/// </summary>
internal sealed class MetricsOperations(SessionStore sessions)
{
    private const string Uncategorized = "uncategorized";

    private static readonly string[] s_scopes = ["/v3/enterprise/metrics", "/v3/organizations/{org_id}/metrics"];

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        foreach (var metrics in s_scopes)
        {
            table.Add($"GET {metrics}/sessions", CountSessions);
            table.Add($"GET {metrics}/prs", CountPullRequests);
            table.Add($"GET {metrics}/searches", CountSearches);
            table.Add($"GET {metrics}/usage", GetUsage);
        }

        table.Add("GET /v3/enterprise/organizations/{org_id}/metrics/usage", GetUsage);
        table.Add("GET /v3/enterprise/metrics/sessions-by-category", CountByCategory);
    }

    private ServiceResponse CountSessions(ServiceCall call)
    {
        var selected = Selected(call);
        var merged = selected.Where(static session => session.PullRequests.Any(IsMerged)).ToArray();
        return ServiceResponse.Json(
            new SessionMetricsResponse
            {
                SessionsCreatedCount = selected.Length,
                AvgAcusPerSession = selected.Length == 0 ? 0 : Acus(selected) / selected.Length,
                SessionsCreatedByOrigin = CountOrigins(selected),
                SessionsCreatedBySize = SessionSizes.Count(selected),
                SessionsCreatedWithPlaybookCount = selected.Count(static session => session.PlaybookId is not null),
                SessionsCreatedWithSearchCount = 0,
                SessionsWithMergedPrsCount = merged.Length,
                SessionsWithMergedPrsBySize = SessionSizes.Count(merged),
            }
        );
    }

    private ServiceResponse CountPullRequests(ServiceCall call)
    {
        var pullRequests = PullRequests(Selected(call)).ToArray();
        return ServiceResponse.Json(
            new PrMetricsResponse
            {
                PrsCreatedCount = pullRequests.Length,
                PrsOpenedCount = pullRequests.Count(static pullRequest => pullRequest.PrState == "open"),
                PrsMergedCount = pullRequests.Count(IsMerged),
                PrsClosedCount = pullRequests.Count(static pullRequest => pullRequest.PrState == "closed"),
            }
        );
    }

    private static ServiceResponse CountSearches(ServiceCall call)
    {
        Period.Read(call);
        return ServiceResponse.Json(new SearchMetricsResponse { SearchesCreatedCount = 0 });
    }

    private ServiceResponse GetUsage(ServiceCall call)
    {
        var selected = Selected(call);
        var pullRequests = PullRequests(selected).ToArray();
        return ServiceResponse.Json(
            new UsageMetrics
            {
                SessionsCount = selected.Length,
                SearchesCount = 0,
                PrsCreatedCount = pullRequests.Length,
                PrsMergedCount = pullRequests.Count(IsMerged),
            }
        );
    }

    private ServiceResponse CountByCategory(ServiceCall call) =>
        ServiceResponse.Json(
            new SessionsByCategoryResponse
            {
                Categories =
                [
                    .. Selected(call)
                        .GroupBy(static session => session.Category?.Value ?? Uncategorized)
                        .OrderBy(static group => group.Key, StringComparer.Ordinal)
                        .Select(static group => new CategoryMetrics
                        {
                            Category = group.Key,
                            SessionsCount = group.Count(),
                            Acus = Acus(group),
                            Subcategories = CountBySubcategory(group),
                        }),
                ],
            }
        );

    private static List<SubcategoryMetrics> CountBySubcategory(IEnumerable<SessionResponse> sessions) =>
        [
            .. sessions
                .GroupBy(static session => session.Subcategory)
                .OrderBy(static group => group.Key, StringComparer.Ordinal)
                .Select(static group => new SubcategoryMetrics
                {
                    SubcategoryId = group.Key,
                    DisplayName = group.Key ?? Uncategorized,
                    SessionsCount = group.Count(),
                    Acus = Acus(group),
                }),
        ];

    private SessionResponse[] Selected(ServiceCall call) =>
        [.. SessionSelection.Select(sessions, call, Period.Read(call))];

    private static SessionCountsByOrigin CountOrigins(SessionResponse[] sessions)
    {
        return new SessionCountsByOrigin
        {
            Api = Count(SessionOrigin.Api),
            Jira = Count(SessionOrigin.Jira),
            Linear = Count(SessionOrigin.Linear),
            Slack = Count(SessionOrigin.Slack),
            Teams = Count(SessionOrigin.Teams),
            Webapp = Count(SessionOrigin.Webapp),
        };

        long Count(SessionOrigin origin) => sessions.Count(session => session.Origin == origin);
    }

    private static IEnumerable<SessionPullRequest> PullRequests(IEnumerable<SessionResponse> sessions) =>
        sessions.SelectMany(static session => session.PullRequests);

    private static bool IsMerged(SessionPullRequest pullRequest) => pullRequest.PrState == "merged";

    private static double Acus(IEnumerable<SessionResponse> sessions) =>
        sessions.Sum(static session => session.AcusConsumed);
}
