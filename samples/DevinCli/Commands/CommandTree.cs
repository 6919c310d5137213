using System.CommandLine;

namespace DevinCli.Commands;

/// <summary>The commands of the program.</summary>
internal static class CommandTree
{
    private const string Description = """
        Creates and follows sessions of Devin.

        Environment:
          DEVIN_API_KEY   the key of a service user, which starts with 'cog_'
          DEVIN_ORG_ID    the organization, which starts with 'org-'
          DEVIN_BASE_URL  the address of another deployment, optional
          NO_COLOR        no colors, with any value

        Exit codes:
          0    success
          1    the service or the network refused a request
          2    the command line, a file or the environment is wrong; nothing was sent
          3    the session stopped before its work was finished
          130  interrupted with Ctrl+C

        Output that is not a terminal is plain text: one line for each event, and tabs between the columns of a list.
        """;

    /// <summary>Creates the commands.</summary>
    public static RootCommand Create() =>
        new(Description)
        {
            CreateCommand.Create(),
            FollowCommand.Create(),
            ListCommand.Create(),
            MessageCommand.Create(),
            AttachCommand.Create(),
            TerminateCommand.Create(),
            ClientOptions.InMemory,
        };
}
