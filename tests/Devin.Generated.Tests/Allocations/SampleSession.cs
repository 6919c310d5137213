using System.Text;

namespace Devin.Generated.Tests.Allocations;

/// <summary>Responses with sessions that have all properties.</summary>
internal static class SampleSession
{
    private const string Template = """
        {"session_id":"devin-0123456789abcdef0123456789ab0000","org_id":"org-0123456789abcdef",
        "url":"https://app.devin.ai/sessions/0123456789abcdef0123456789ab0000","status":"running",
        "status_detail":"waiting_for_user","title":"Build 0000 fails","created_at":1767220000,"updated_at":1767230000,
        "acus_consumed":1.25,"origin":"api","devin_mode":"fast","category":"ci_cd_and_devops",
        "subcategory":"Build failures","is_archived":false,"tags":["nightly","build"],"user_id":"user-0123456789abcdef",
        "service_user_id":null,"automation_id":null,"playbook_id":"playbook-0123456789abcdef","parent_session_id":null,
        "child_session_ids":null,"pull_requests":[{"pr_url":"https://example.com/pull/0000","pr_state":"open"}],
        "structured_output":{"cause":"A test depends on the clock","files":["src/Clock.cs"],"confidence":0.9}}
        """;

    /// <summary>One session.</summary>
    public static byte[] Json { get; } = Encoding.UTF8.GetBytes(Text(0));

    /// <summary>A page of sessions that differ in their IDs, titles and addresses.</summary>
    public static byte[] Page(int count) =>
        Encoding.UTF8.GetBytes($$"""{"items":[{{string.Join(',', Enumerable.Range(0, count).Select(Text))}}]}""");

    private static string Text(int number) =>
        Template
            .ReplaceLineEndings("")
            .Replace(
                "0000",
                number.ToString("D4", System.Globalization.CultureInfo.InvariantCulture),
                StringComparison.Ordinal
            );
}
