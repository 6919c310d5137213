using System.Globalization;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;

namespace DevinServer;

/// <summary>What the page shows. It contains no bodies, and so no secrets.</summary>
internal sealed record ServerState(
    long RequestCount,
    IReadOnlyList<ShownSession> Sessions,
    IReadOnlyList<ShownRequest> Requests,
    IReadOnlyList<ShownRequest> Refusals
)
{
    private const int MaxRows = 50;

    /// <summary>The newest sessions and requests of an in-memory Devin.</summary>
    public static ServerState Of(InMemoryDevin devin)
    {
        var requests = devin.Requests.Reverse().ToList();
        return new ServerState(
            devin.Requests.TotalCount,
            [
                .. devin
                    .Sessions.Newest(MaxRows)
                    .Select(static session => new ShownSession(
                        session.SessionId,
                        session.Title,
                        $"{session.Status} {session.StatusDetail}",
                        Time(session.UpdatedAt)
                    )),
            ],
            [.. requests.Take(MaxRows).Select(ShownRequest.Of)],
            [.. requests.Where(static request => request.Refusal is not null).Take(MaxRows).Select(ShownRequest.Of)]
        );
    }

    internal static string Time(DateTimeOffset time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}

/// <summary>A session on the page.</summary>
internal sealed record ShownSession(string Id, string? Title, string Status, string UpdatedAt);

/// <summary>A request on the page.</summary>
internal sealed record ShownRequest(string Time, string Method, string Path, int? Status, string? Refusal)
{
    /// <summary>A request of the journal.</summary>
    public static ShownRequest Of(RecordedRequest request) =>
        new(
            ServerState.Time(request.ReceivedAt),
            request.Method.Method,
            request.Path,
            (int?)request.ResponseStatus,
            request.Refusal
        );
}
