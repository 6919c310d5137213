using System.Text;
using Devin.Fuzz.Running;
using Devin.Generated;
using Devin.Generated.Core;
using Devin.Generated.Json;

namespace Devin.Fuzz.Targets;

/// <summary>Pages of a list, one a line. The last one repeats.</summary>
internal sealed class PagingTarget : FuzzTarget
{
    private readonly ScriptedHandler _handler = new();
    private readonly DevinClient _client;

    public PagingTarget()
        : base("paging", CorpusFile.Read("paging")) => _client = new DevinClient(_handler.Options());

    /// <inheritdoc/>
    public override void Execute(string subject, byte[] input)
    {
        var pages = Encoding.UTF8.GetString(input).Split('\n', 8);
        _handler.Count = 0;
        _handler.Respond = number => new HttpResponseMessage
        {
            Content = new StringContent(pages[Math.Min(number, pages.Length) - 1], Encoding.UTF8, "application/json"),
        };
        try
        {
            EnumerateAsync(subject == "sessions").GetAwaiter().GetResult();
        }
        catch (Exception exception)
            when (exception is DevinException or UnreadableValueException or MissingMemberValueException)
        {
            ShownText.CheckMessage(exception.Message);
        }
    }

    private async Task EnumerateAsync(bool isByCursor)
    {
        if (isByCursor)
        {
            await foreach (var _ in _client.Sessions.ListAllSessionsAsync().ConfigureAwait(false)) { }
        }
        else
        {
#pragma warning disable CS0618 // The only list that is counted by an offset is deprecated.
            await foreach (var _ in _client.Schedules.ListAllSchedulesAsync().ConfigureAwait(false)) { }
#pragma warning restore CS0618
        }
    }
}
