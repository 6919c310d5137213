using System.Globalization;
using System.Text;

namespace Devin.Generated.Benchmarks;

/// <summary>The response of the service.</summary>
internal static class Samples
{
    public const string Organization = "org-0123456789abcdef";
    public const string SessionId = "devin-0123456789abcdef0123456789ab0000";

    // Everything that the contract lists; 0000 is the number of the session.
    private const string Template = """
        {"session_id":"devin-0123456789abcdef0123456789ab0000","org_id":"org-0123456789abcdef",
        "url":"https://app.devin.ai/sessions/0123456789abcdef0123456789ab0000","status":"running",
        "status_detail":"waiting_for_user","title":"Find out why build 10000 is red now","created_at":1767220000,
        "updated_at":1767230000,"acus_consumed":1.25,"origin":"api","devin_mode":"fast","category":"ci_cd_and_devops",
        "subcategory":"Build failures","is_archived":false,"tags":["nightly","build","team-platform"],
        "user_id":"user-0123456789abcdef","service_user_id":null,"automation_id":null,
        "playbook_id":"playbook-0123456789abcdef","parent_session_id":null,"child_session_ids":null,
        "pull_requests":[{"pr_url":"https://github.com/example/service/pull/10000","pr_state":"open"}],
        "structured_output":{"cause":"A test depends on the clock","files":["src/Clock.cs"],"confidence":0.9}}
        """;

    /// <summary>A session, about 900 bytes.</summary>
    public static byte[] Session { get; } = Encoding.UTF8.GetBytes(SessionText(0));

    /// <summary>A page of 100 sessions.</summary>
    public static byte[] Page { get; } = PageBefore("b2Zmc2V0OjEwMA==", true);

    /// <summary>A page of 100 sessions.</summary>
    /// <param name="cursor">The cursor of the next page.</param>
    /// <param name="hasNext">Whether there is a next page.</param>
    public static byte[] PageBefore(string cursor, bool hasNext) =>
        Encoding.UTF8.GetBytes(
            $$"""{"items":[{{string.Join(',', Enumerable.Range(0, 100).Select(SessionText))}}],"end_cursor":"{{cursor}}","has_next_page":{{(hasNext ? "true" : "false")}},"total":1204}"""
        );

    private static string SessionText(int number) =>
        Template
            .Replace("\n", "", StringComparison.Ordinal)
            .Replace("0000", number.ToString("D4", CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
