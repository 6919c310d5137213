using System.CommandLine;
using Devin.Generated.Models;
using DevinCli.Output;

namespace DevinCli.Commands;

/// <summary>Creates a session.</summary>
internal static class CreateCommand
{
    public static Command Create()
    {
        var prompt = new Argument<string>("PROMPT") { Description = "What to do." };
        var title = new Option<string>("--title") { HelpName = "TEXT", Description = "The title of the session." };
        var tags = new Option<string[]>("--tag")
        {
            HelpName = "TAG",
            Description = "A tag of the session. Several are possible.",
        };
        var limit = new Option<long?>("--max-acus")
        {
            HelpName = "NUMBER",
            Description = "The ACUs after which the session stops.",
        };
        var files = new Option<FileInfo[]>("--attach")
        {
            HelpName = "FILE",
            Description = "A file for the session. Several are possible.",
        };
        files.AcceptExistingOnly();
        var follow = new Option<bool>("--follow") { Description = "Show what happens until the session stops." };
        var command = new Command("create", "Creates a session.") { prompt, title, tags, limit, files, follow };
        var options = new FollowOptions();
        options.AddTo(command);
        command.SetAction(
            async (arguments, invocation, cancellationToken) =>
            {
                var (client, screen) = invocation;
                var request = new SessionCreateRequest { Prompt = arguments.GetRequiredValue(prompt) };
                if (arguments.GetValue(title) is { } text)
                {
                    request.Title = text;
                }

                if (arguments.GetValue(tags) is { Length: > 0 } list)
                {
                    request.Tags = list;
                }

                if (arguments.GetValue(limit) is { } acus)
                {
                    request.MaxAcuLimit = acus;
                }

                if (arguments.GetValue(files) is { Length: > 0 } attached)
                {
                    request.AttachmentUrls = await FileUpload.SendAsync(client, screen, attached, cancellationToken);
                }

                var session = await client.Sessions.CreateSessionAsync(request, cancellationToken: cancellationToken);
                screen.Write(("Created ", Styles.Plain), (session.SessionId, Styles.Name));
                screen.Write((session.Url, Styles.Quiet));
                return arguments.GetValue(follow)
                    ? await FollowView.ShowAsync(
                        invocation,
                        session.SessionId,
                        options.Read(arguments),
                        cancellationToken
                    )
                    : ExitCode.Success;
            }
        );
        return command;
    }
}
