using Devin.Tests.Shared;

namespace Devin.Packages.Tests;

/// <summary>Responds to the requests of the programs in <c>docs/consumers</c> with one finished session.</summary>
internal static class ConsumerService
{
    public const string Token = "cog_example";

    private const string Session = """
        {"session_id":"devin-1","org_id":"org-1","url":"https://app.devin.ai/sessions/1","status":"exit","title":"A review",
         "acus_consumed":1.5,"created_at":1780000000,"updated_at":1780000100,"pull_requests":[],"tags":[],
         "structured_output":{"summary":"Clear.","score":8}}
        """;

    private const string Self = """
        {"principal_type":"service_user","service_user_id":"service-1","service_user_name":"ci","org_id":"org-1","api_key_id":"key-1"}
        """;

    public static LoopbackServer Start() => new(Respond);

    private static string Respond(LoopbackRequest request) =>
        request["Authorization"] == $"Bearer {Token}"
            ? LoopbackServer.Ok(request.Line.Contains("/v3/self", StringComparison.Ordinal) ? Self : Session)
            : "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}
