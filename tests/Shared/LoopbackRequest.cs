using System.Globalization;
using System.Text;

namespace Devin.Tests.Shared;

/// <summary>A request as it came over the wire.</summary>
internal sealed record LoopbackRequest(string Line, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public string? this[string header] => Headers.GetValueOrDefault(header);

    public static LoopbackRequest? TryParse(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return null;
        }

        var lines = Encoding.ASCII.GetString(bytes[..end]).Split("\r\n");
        var headers = lines
            .Skip(1)
            .Select(static line => line.Split(": ", 2))
            .ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.OrdinalIgnoreCase);
        var body = bytes[(end + 4)..];
        var isChunked = headers.ContainsKey("Transfer-Encoding");
        var length = int.Parse(headers.GetValueOrDefault("Content-Length", "0"), CultureInfo.InvariantCulture);
        var isComplete = isChunked ? body.EndsWith("0\r\n\r\n"u8) : body.Length >= length;
        return isComplete ? new LoopbackRequest(lines[0], headers, Encoding.UTF8.GetString(body)) : null;
    }
}
