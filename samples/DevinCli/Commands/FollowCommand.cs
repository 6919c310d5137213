using System.CommandLine;
using DevinCli.Output;

namespace DevinCli.Commands;

/// <summary>Shows what happens in a session.</summary>
internal static class FollowCommand
{
    public static Command Create()
    {
        var session = ClientOptions.CreateSessionArgument();
        var options = new FollowOptions();
        var command = new Command("follow", "Shows the status and the messages of a session until it stops.")
        {
            session,
        };
        options.AddTo(command);
        command.SetAction(
            (arguments, invocation, cancellationToken) =>
                FollowView.ShowAsync(
                    invocation,
                    arguments.GetRequiredValue(session),
                    options.Read(arguments),
                    cancellationToken
                )
        );
        return command;
    }
}
