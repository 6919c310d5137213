using System.Globalization;
using System.Net;
using Devin.Fuzz.Running;
using Devin.Generated;
using Devin.Generated.Core;

namespace Devin.Fuzz.Targets;

/// <summary>Bodies of error responses. The subject is the status code, a slash and the media type.</summary>
internal sealed class ErrorBodyTarget : FuzzTarget
{
    private readonly ScriptedHandler _handler = new();
    private readonly DevinClient _client;

    public ErrorBodyTarget()
        : base("error-bodies", CorpusFile.Read("error-bodies")) => _client = new DevinClient(_handler.Options());

    /// <inheritdoc/>
    public override void Execute(string subject, byte[] input)
    {
        var parts = subject.Split('/', 2);
        var status = (HttpStatusCode)int.Parse(parts[0], CultureInfo.InvariantCulture);
        _handler.Count = 0;
        _handler.Respond = _ =>
        {
            var response = new HttpResponseMessage(status) { Content = new ByteArrayContent(input) };
            response.Content.Headers.TryAddWithoutValidation("Content-Type", parts[1]);
            return response;
        };
        try
        {
            _client.Sessions.GetSessionAsync("devin-1").GetAwaiter().GetResult();
        }
        catch (DevinApiException exception) when (exception.Status == status)
        {
            ShownText.Check(exception);
            return;
        }

        throw new FuzzFailureException("The call succeeded.");
    }
}
