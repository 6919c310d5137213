using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Sessions;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.SessionQueue;

/// <summary>Executes the operation of the queue: the sessions that have not started to run.</summary>
internal sealed class QueueOperations(SessionStore sessions)
{
    private const int ElevatedSize = 10;
    private const int HighSize = 100;

    private static readonly SessionStatus[] s_queued =
    [
        SessionStatus.New,
        SessionStatus.Claimed,
        SessionStatus.Resuming,
    ];

    /// <summary>Adds the operation to a table.</summary>
    public void AddTo(OperationTable table) => table.Add("GET /v3/enterprise/queue", Get);

    private ServiceResponse Get(ServiceCall call)
    {
        var size = sessions.All(call).Count(static session => s_queued.Contains(session.State.Status));
        return ServiceResponse.Json(
            new QueueResponse
            {
                QueueSize = size,
                Status =
                    size >= HighSize ? QueueResponseStatus.High
                    : size >= ElevatedSize ? QueueResponseStatus.Elevated
                    : QueueResponseStatus.Normal,
            }
        );
    }
}
