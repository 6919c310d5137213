using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Devin.Generated.Benchmarks.Loopback;

/// <summary>
/// Responds to each request with a session, and to requests for a list with one of <see cref="Pages"/> pages. It does as
/// little as HTTP/1.1 allows, so that the clients are measured.
/// </summary>
internal static class LoopbackService
{
    /// <summary>The argument that starts this program as the server.</summary>
    public const string Command = "serve";

    /// <summary>The number of pages of 100 sessions.</summary>
    public const int Pages = 1000;

    private const string Cursor = "after=page-";

    private static readonly byte[] s_session = Response(Samples.Session);

    private static readonly byte[][] s_pages =
    [
        .. Enumerable.Range(1, Pages).Select(static next => Response(Samples.PageBefore($"page-{next}", next < Pages))),
    ];

    /// <summary>Prints the address, and serves until the input ends.</summary>
    public static void Run()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Console.WriteLine($"http://{listener.LocalEndpoint}/");
        _ = AcceptAsync(listener);
        Console.In.ReadToEnd();
    }

    private static async Task AcceptAsync(TcpListener listener)
    {
        while (true)
        {
            var socket = await listener.AcceptSocketAsync();
            socket.NoDelay = true;
            _ = ServeAsync(socket);
        }
    }

    private static async Task ServeAsync(Socket socket)
    {
        var buffer = new byte[64 * 1024];
        var filled = 0;
        while (true)
        {
            var count = await socket.ReceiveAsync(buffer.AsMemory(filled));
            if (count == 0)
            {
                socket.Dispose();
                return;
            }

            filled += count;
            while (LengthOf(buffer.AsSpan(0, filled)) is { } length && length <= filled)
            {
                var response = Respond(Encoding.ASCII.GetString(buffer, 0, length));
                buffer.AsSpan(length, filled - length).CopyTo(buffer);
                filled -= length;
                await SendAsync(socket, response);
            }
        }
    }

    private static async Task SendAsync(Socket socket, ReadOnlyMemory<byte> response)
    {
        while (!response.IsEmpty)
        {
            response = response[await socket.SendAsync(response)..];
        }
    }

    /// <summary>The length of the first request with its body; null if its headers are not complete.</summary>
    private static int? LengthOf(ReadOnlySpan<byte> received)
    {
        var end = received.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return null;
        }

        var headers = Encoding.ASCII.GetString(received[..end]);
        const string Name = "Content-Length: ";
        var start = headers.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        var body = start < 0 ? "0" : headers[(start + Name.Length)..].Split('\r')[0];
        return end + 4 + int.Parse(body, CultureInfo.InvariantCulture);
    }

    private static byte[] Respond(string request)
    {
        var target = request.Split(' ', 3)[1];
        var isList =
            request.StartsWith("GET ", StringComparison.Ordinal)
            && target.Split('?')[0].EndsWith("/sessions", StringComparison.Ordinal);
        return isList ? s_pages[PageOf(target)] : s_session;
    }

    private static int PageOf(string target)
    {
        var start = target.IndexOf(Cursor, StringComparison.Ordinal);
        return start < 0 ? 0 : int.Parse(target.AsSpan(start + Cursor.Length), CultureInfo.InvariantCulture);
    }

    private static byte[] Response(byte[] body) =>
        [
            .. Encoding.ASCII.GetBytes(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"
                )
            ),
            .. body,
        ];
}
