using Devin.Generated.Fluent;
using Devin.Generated.Models;

namespace Devin.Generated.Tests.Storm;

/// <summary>One of the callers of a storm: calls one operation after another and checks how each call ends.</summary>
internal sealed class StormCaller(int number, DevinClient flat, DevinApiClient fluent, StormServer server)
{
    private readonly Random _random = new(number);

    private int _calls;

    /// <summary>Calls that returned a result.</summary>
    public int Successes { get; private set; }

    /// <summary>Calls that ended with an exception that the documentation names.</summary>
    public int TypedFailures { get; private set; }

    /// <summary>Descriptions of what must not happen.</summary>
    public List<string> Violations { get; } = [];

    public async Task RunAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            await CallAsync();
        }
    }

    private async Task CallAsync()
    {
        var marker = StormMarker.Create(number, _calls++);
        using var canceled = _random.Next(20) == 0 ? new CancellationTokenSource(_random.Next(20)) : new();
        var (operation, isSentOnce) = Operation(_random.Next(11), marker);
        Exception? failure = null;
        try
        {
            await operation(canceled.Token);
            Successes++;
        }
        catch (OperationCanceledException exception) when (exception.CancellationToken == canceled.Token)
        {
            failure = exception;
        }
        catch (DevinException exception)
        {
            TypedFailures++;
            failure = exception;
        }
        catch (Exception exception)
        {
            Violations.Add($"{marker}: {exception}");
            return;
        }

        if (isSentOnce)
        {
            CheckArrivals(marker, failure);
        }
    }

    private void CheckArrivals(string marker, Exception? failure)
    {
        var arrivals = server.Arrivals.GetValueOrDefault(marker);
        var isExpected = failure switch
        {
            null => arrivals == 1,
            DevinConnectionException { RequestWasSent: RequestSent.No } => arrivals == 0,
            _ => arrivals <= 1,
        };
        if (!isExpected)
        {
            Violations.Add($"{marker} arrived {arrivals} times: {failure?.Message ?? "success"}");
        }
    }

    /// <summary>A call, and whether it must not arrive more than once.</summary>
    private (Func<CancellationToken, Task> Call, bool IsSentOnce) Operation(int kind, string marker)
    {
        var sessions = fluent.V3.Organizations["org-1"].Sessions;
        var request = new SessionCreateRequest { Prompt = marker };
        return kind switch
        {
            0 => (token => flat.Sessions.CreateSessionAsync(request, cancellationToken: token), true),
            1 => (token => sessions.PostAsync(request, cancellationToken: token), true),
            2 => (token => flat.Sessions.ArchiveSessionAsync(marker, cancellationToken: token), true),
            3 => (token => sessions[marker].Archive.PostAsync(cancellationToken: token), true),
            4 => (token => UploadAsync(marker, token), true),
            5 => (token => flat.Sessions.GetSessionAsync(marker, cancellationToken: token), false),
            6 => (token => sessions[marker].GetAsync(cancellationToken: token), false),
            7 => (token => flat.Sessions.ListSessionsAsync(cancellationToken: token), false),
            8 => (token => flat.Sessions.TerminateSessionAsync(marker, cancellationToken: token), false),
            9 => (token => sessions[marker].DeleteAsync(cancellationToken: token), false),
            _ => (DownloadAsync, false),
        };
    }

    private Task UploadAsync(string marker, CancellationToken cancellationToken)
    {
        var file = new FilePart(new MemoryStream(new byte[40_000]), marker + ".bin");
        return flat.Attachments.UploadAttachmentAsync(file, cancellationToken: cancellationToken);
    }

    private async Task DownloadAsync(CancellationToken cancellationToken)
    {
        await using var file = await flat.Attachments.DownloadAttachmentAsync(
            Guid.Empty.ToString(),
            "file.bin",
            cancellationToken: cancellationToken
        );
        await file.Content.CopyToAsync(Stream.Null, cancellationToken);
    }
}
