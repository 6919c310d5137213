using System.CommandLine;
using Devin.Generated.Models;
using DevinCli.Output;

namespace DevinCli.Commands;

/// <summary>Sends files to a session.</summary>
internal static class AttachCommand
{
    public static Command Create()
    {
        var session = ClientOptions.CreateSessionArgument();
        var files = new Argument<FileInfo[]>("FILE") { Description = "The files.", Arity = ArgumentArity.OneOrMore };
        files.AcceptExistingOnly();
        var text = new Option<string>("--message")
        {
            HelpName = "TEXT",
            Description = "The message to which the files are attached.",
            DefaultValueFactory = static _ => "Use the attached files.",
        };
        var command = new Command("attach", "Uploads files, and sends them to a session with a message.")
        {
            session,
            files,
            text,
        };
        command.SetAction(
            async (arguments, invocation, cancellationToken) =>
            {
                var (client, screen) = invocation;
                var attached = arguments.GetRequiredValue(files);
                var request = new SessionMessageCreateRequest
                {
                    Message = arguments.GetRequiredValue(text),
                    AttachmentUrls = await FileUpload.SendAsync(client, screen, attached, cancellationToken),
                };
                var changed = await client.Sessions.PostMessageAsync(
                    arguments.GetRequiredValue(session),
                    request,
                    cancellationToken: cancellationToken
                );
                SessionLines.WriteStatus(screen, changed);
                return ExitCode.Success;
            }
        );
        return command;
    }
}
