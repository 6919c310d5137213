using System.CommandLine;
using Devin.Generated;
using DevinCli.Output;

namespace DevinCli.Commands;

/// <summary>Ends a session.</summary>
internal static class TerminateCommand
{
    public static Command Create()
    {
        var session = ClientOptions.CreateSessionArgument();
        var archive = new Option<bool>("--archive") { Description = "Move the session to the archive too." };
        var command = new Command("terminate", "Ends a session. It cannot be resumed.") { session, archive };
        command.SetAction(
            async (arguments, invocation, cancellationToken) =>
            {
                var ended = await invocation.Client.Sessions.TerminateSessionAsync(
                    arguments.GetRequiredValue(session),
                    arguments.GetValue(archive) ? new TerminateSessionParameters { Archive = true } : null,
                    cancellationToken: cancellationToken
                );
                SessionLines.WriteStatus(invocation.Screen, ended);
                return ExitCode.Success;
            }
        );
        return command;
    }
}
