using System.Globalization;
using Devin.Generated;
using Devin.Generated.Models;
using Spectre.Console;

namespace DevinCli.Output;

/// <summary>Follows a session: a line for each event, and on a terminal a line with its state that stays below.</summary>
internal static class FollowView
{
    /// <summary>Shows a session until it stops, and returns the exit code.</summary>
    public static async Task<int> ShowAsync(
        Invocation invocation,
        string sessionId,
        SessionWaitOptions waitOptions,
        CancellationToken cancellationToken
    )
    {
        var (client, screen) = invocation;
        var changes = client.Sessions.FollowSessionAsync(sessionId, waitOptions, null, cancellationToken);
        var result = screen.IsTerminal
            ? await screen.Console.Status().StartAsync("…", status => WriteAsync(screen, changes, status))
            : await WriteAsync(screen, changes, null);
        return WriteEnd(screen, result);
    }

    private static async Task<SessionResult> WriteAsync(
        Screen screen,
        IAsyncEnumerable<SessionChange> changes,
        StatusContext? status
    )
    {
        await foreach (var change in changes)
        {
            if (change is SessionResult result)
            {
                return result;
            }

            SessionLines.Write(screen, change);
            if (change is SessionUpdate { Session: var session })
            {
                status?.Status(Markup.Escape(PrintableText.Of(StateOf(session))));
            }
        }

        throw new InvalidOperationException("Following ended without a result.");
    }

    private static string StateOf(SessionResponse session) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{SessionLines.StatusOf(session)}, {session.AcusConsumed:0.00} ACUs. Ctrl+C stops following only."
        );

    private static int WriteEnd(Screen screen, SessionResult result)
    {
        var id = result.Session.SessionId;
        var (sentence, code) = result.Reason switch
        {
            SessionStopReason.Finished => ("The work is finished.", ExitCode.Success),
            SessionStopReason.Exited => ("The session has ended.", ExitCode.Success),
            SessionStopReason.Failed => ("The session has failed.", ExitCode.NotFinished),
            SessionStopReason.RequiresUserInput => (
                $"The session waits for a reply: devin message {id} TEXT",
                ExitCode.NotFinished
            ),
            SessionStopReason.LimitReached => (
                "A limit is reached. Raise it, then send a message.",
                ExitCode.NotFinished
            ),
            SessionStopReason.Suspended => (
                $"The session is suspended. A message resumes it: devin message {id} TEXT",
                ExitCode.NotFinished
            ),
            _ => ("The time is up. The session continues.", ExitCode.NotFinished),
        };
        screen.Write((sentence, code == ExitCode.Success ? Styles.Good : Styles.Waiting));
        return code;
    }
}
