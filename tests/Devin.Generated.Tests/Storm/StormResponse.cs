using System.Globalization;
using System.Text;

namespace Devin.Generated.Tests.Storm;

/// <summary>The bytes that the server of a storm sends for a fault, and what happens to the connection afterwards.</summary>
internal static class StormResponse
{
    private const string Session = """
        {"session_id":"devin-1","url":"https://app.devin.ai/sessions/1","status":"running","acus_consumed":0,"created_at":1,"updated_at":2,
         "org_id":"org-1","pull_requests":[],"tags":[],"items":[],"attachment_id":"a","name":"n","has_next_page":false}
        """;

    /// <summary>Whether the connection remains open after the response.</summary>
    public static bool KeepsConnection(StormFault fault) =>
        fault
            is StormFault.None
                or StormFault.TooManyRequests
                or StormFault.ServiceUnavailable
                or StormFault.InternalError
                or StormFault.BadGatewayPage
                or StormFault.Unauthorized
                or StormFault.Problem
                or StormFault.RedirectWithoutTarget
                or StormFault.UnexpectedNoContent
                or StormFault.PageWithStatus200
                or StormFault.JsonOfAnotherShape
                or StormFault.InvalidUtf8
                or StormFault.CorruptGzip;

    /// <summary>The bytes of the response; empty if there are none.</summary>
    public static byte[] Bytes(StormFault fault) =>
        fault switch
        {
            StormFault.None or StormFault.ClosedAfterResponse => Json("200 OK", Session),
            StormFault.TooManyRequests => Json("429 Too Many Requests", "{}", "Retry-After: 0\r\n"),
            StormFault.ServiceUnavailable => Json("503 Service Unavailable", "{\"detail\":\"later\"}"),
            StormFault.InternalError => Json("500 Internal Server Error", "[1"),
            StormFault.BadGatewayPage => Body("502 Bad Gateway", "text/html", "<html>proxy</html>"u8),
            StormFault.Unauthorized => Json("401 Unauthorized", "{\"title\":\"no\"}"),
            StormFault.Problem => Json(
                "422 Unprocessable Entity",
                "{\"title\":\"no\",\"detail\":\"bad\",\"errors\":[{}]}"
            ),
            StormFault.RedirectWithoutTarget => Ascii("HTTP/1.1 307 Elsewhere\r\nContent-Length: 0\r\n\r\n"),
            StormFault.UnexpectedNoContent => Ascii("HTTP/1.1 204 No Content\r\n\r\n"),
            StormFault.PageWithStatus200 => Body("200 OK", "text/html", "<html>log in</html>"u8),
            StormFault.JsonOfAnotherShape => Json("200 OK", "[[[{\"session_id\":{}}]]]"),
            StormFault.InvalidUtf8 => Body("200 OK", "application/json", [(byte)'"', 0xC3, 0x28, (byte)'"']),
            StormFault.TruncatedBody => Ascii(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{\"session_id\":"
            ),
            StormFault.CorruptGzip => Body(
                "200 OK",
                "application/json",
                [0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5],
                "Content-Encoding: gzip\r\n"
            ),
            StormFault.NoHttp => Ascii("SSH-2.0-OpenSSH_9.6\r\n\r\n"),
            StormFault.EndlessHeaders => Ascii("HTTP/1.1 200 OK\r\nX-Long: " + new string('x', 200_000) + "\r\n\r\n"),
            StormFault.SlowBody => Ascii(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"
            ),
            _ => [],
        };

    private static byte[] Json(string status, string body, string headers = "") =>
        Body(status, "application/json", Encoding.UTF8.GetBytes(body), headers);

    private static byte[] Body(string status, string mediaType, ReadOnlySpan<byte> body, string headers = "") =>
        [
            .. Ascii(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"HTTP/1.1 {status}\r\nContent-Type: {mediaType}\r\n{headers}Content-Length: {body.Length}\r\n\r\n"
                )
            ),
            .. body,
        ];

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
