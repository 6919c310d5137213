using System.CommandLine;
using Devin.Generated;
using Devin.Generated.Core;
using DevinCli.Output;

namespace DevinCli.Commands;

/// <summary>Runs commands, and converts failures to messages and exit codes.</summary>
internal static class CommandAction
{
    /// <summary>Sets what a command does with a client.</summary>
    public static void SetAction(
        this Command command,
        Func<ParseResult, Invocation, CancellationToken, Task<int>> action
    ) => command.SetAction((arguments, cancellationToken) => RunAsync(arguments, action, cancellationToken));

    private static async Task<int> RunAsync(
        ParseResult arguments,
        Func<ParseResult, Invocation, CancellationToken, Task<int>> action,
        CancellationToken cancellationToken
    )
    {
        DevinClient client;
        try
        {
            client = arguments.GetValue(ClientOptions.InMemory) ? InMemoryClient.Create() : CreateClient();
        }
        catch (InvalidOperationException exception)
        {
            return Fail(exception.Message, ExitCode.Usage);
        }

        using (client)
        {
            try
            {
                return await action(arguments, new Invocation(client, Screen.Output()), cancellationToken);
            }
            catch (DevinException exception)
            {
                return Fail(exception.Message, ExitCode.Failure);
            }
            catch (Exception exception)
                when (exception is ArgumentException or IOException or UnauthorizedAccessException)
            {
                return Fail(exception.Message, ExitCode.Usage);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return Fail("Interrupted. Sessions continue without this program.", ExitCode.Interrupted);
            }
        }
    }

    private static DevinClient CreateClient() =>
        string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("DEVIN_ORG_ID"))
            ? throw new InvalidOperationException(
                "The environment variable DEVIN_ORG_ID is not set. Set it to an ID that starts with 'org-'."
            )
            : DevinClient.FromEnvironment();

    private static int Fail(string message, int code)
    {
        Screen.Error().Write(("error: ", Styles.Bad), (message, Styles.Plain));
        return code;
    }
}
