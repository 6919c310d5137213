using System.CommandLine;
using Devin.Generated.Models;
using DevinCli.Output;

namespace DevinCli.Commands;

/// <summary>Sends a message to a session.</summary>
internal static class MessageCommand
{
    public static Command Create()
    {
        var session = ClientOptions.CreateSessionArgument();
        var text = new Argument<string>("TEXT") { Description = "The message." };
        var command = new Command("message", "Sends a message to a session. A suspended session resumes.")
        {
            session,
            text,
        };
        command.SetAction(
            async (arguments, invocation, cancellationToken) =>
            {
                var changed = await invocation.Client.Sessions.PostMessageAsync(
                    arguments.GetRequiredValue(session),
                    new SessionMessageCreateRequest { Message = arguments.GetRequiredValue(text) },
                    cancellationToken: cancellationToken
                );
                SessionLines.WriteStatus(invocation.Screen, changed);
                return ExitCode.Success;
            }
        );
        return command;
    }
}
