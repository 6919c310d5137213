using System.CommandLine;
using Devin.Generated;
using Devin.Generated.Models;
using DevinCli.Output;

namespace DevinCli.Commands;

/// <summary>Lists sessions.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var limit = new Option<int>("--limit")
        {
            HelpName = "NUMBER",
            Description = "The largest number of sessions.",
            DefaultValueFactory = static _ => 20,
        };
        limit.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--limit requires a number of at least 1.");
            }
        });
        var tags = new Option<string[]>("--tag")
        {
            HelpName = "TAG",
            Description = "Only sessions with this tag. Several are possible.",
        };
        var command = new Command("list", "Lists the sessions of the organization, the newest first.") { limit, tags };
        command.SetAction(
            async (arguments, invocation, cancellationToken) =>
            {
                var parameters = new ListSessionsParameters();
                if (arguments.GetValue(tags) is { Length: > 0 } wanted)
                {
                    parameters.Tags = wanted;
                }

                var count = arguments.GetValue(limit);
                var sessions = new List<SessionResponse>();
                await foreach (
                    var session in invocation.Client.Sessions.ListAllSessionsAsync(
                        parameters,
                        cancellationToken: cancellationToken
                    )
                )
                {
                    sessions.Add(session);
                    if (sessions.Count == count)
                    {
                        break;
                    }
                }

                SessionTable.Write(invocation.Screen, sessions);
                return ExitCode.Success;
            }
        );
        return command;
    }
}
