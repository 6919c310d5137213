using System.Globalization;
using System.Net;
using System.Text;
using Devin.Fuzz.Running;
using Devin.Generated;
using Devin.Generated.Core;

namespace Devin.Fuzz.Targets;

/// <summary>Headers of responses, one a line. The subject is the status code.</summary>
internal sealed class HeaderTarget : FuzzTarget
{
    private readonly ScriptedHandler _handler = new();
    private readonly DevinClient _client;

    public HeaderTarget()
        : base("headers", CorpusFile.Read("headers")) => _client = new DevinClient(_handler.Options());

    /// <inheritdoc/>
    public override void Execute(string subject, byte[] input)
    {
        var status = (HttpStatusCode)int.Parse(subject, CultureInfo.InvariantCulture);
        var lines = Encoding.Latin1.GetString(input).Split('\n');
        _handler.Count = 0;
        _handler.Respond = _ => Response(status, lines);
        try
        {
            _client.Sessions.GetSessionAsync("devin-1").GetAwaiter().GetResult();
        }
        catch (DevinException exception)
        {
            ShownText.Check(exception);
        }
    }

    private static HttpResponseMessage Response(HttpStatusCode status, string[] lines)
    {
        var response = new HttpResponseMessage(status)
        {
            Content = new ByteArrayContent("""{"tags":[]}"""u8.ToArray()),
        };
        foreach (var line in lines)
        {
            // As the handler of .NET adds them: those of the body to the body, and no name that is not a token.
            var (name, value) = line.IndexOf(':') is var colon and > 0
                ? (line[..colon], line[(colon + 1)..])
                : ("", "");
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response;
    }
}
