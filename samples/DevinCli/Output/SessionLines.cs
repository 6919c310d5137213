using System.Globalization;
using Devin.Generated;
using Devin.Generated.Models;

namespace DevinCli.Output;

/// <summary>What happens in a session, as lines.</summary>
internal static class SessionLines
{
    /// <summary>Writes a change of a session.</summary>
    public static void Write(Screen screen, SessionChange change)
    {
        switch (change)
        {
            case SessionUpdate { Session: var session, Changed: var changed }:
                if (changed.HasFlag(SessionChanges.Status))
                {
                    WriteStatus(screen, session);
                }

                if (changed.HasFlag(SessionChanges.PullRequests))
                {
                    WritePullRequests(screen, session);
                }

                break;
            case SessionNewMessage { Message: var message }:
                foreach (var line in message.Message.ReplaceLineEndings("\n").Split('\n'))
                {
                    screen.Write(
                        (Time(message.CreatedAt), Styles.Quiet),
                        ($"{message.Source}: ", Styles.Name),
                        (line, Styles.Plain)
                    );
                }

                break;
        }
    }

    /// <summary>Writes the status of a session.</summary>
    public static void WriteStatus(Screen screen, SessionResponse session) =>
        screen.Write((Time(session.UpdatedAt), Styles.Quiet), (StatusOf(session), Styles.Of(session.Status)));

    /// <summary>The status and its detail.</summary>
    public static string StatusOf(SessionResponse session) => $"{session.Status} {session.StatusDetail}".TrimEnd();

    private static void WritePullRequests(Screen screen, SessionResponse session)
    {
        foreach (var pullRequest in session.PullRequests)
        {
            screen.Write(
                (Time(session.UpdatedAt), Styles.Quiet),
                ("pull request ", Styles.Plain),
                ($"{pullRequest.PrUrl} {pullRequest.PrState}".TrimEnd(), Styles.Good)
            );
        }
    }

    private static string Time(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("HH:mm:ss'Z  '", CultureInfo.InvariantCulture);
}
