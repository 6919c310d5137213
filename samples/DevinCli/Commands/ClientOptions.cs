using System.CommandLine;

namespace DevinCli.Commands;

/// <summary>Options and arguments that several commands have.</summary>
internal static class ClientOptions
{
    /// <summary>Whether to use an in-memory Devin.</summary>
    public static Option<bool> InMemory { get; } =
        new("--in-memory")
        {
            Description =
                "Use a Devin in the memory of this program, without an account. Its sessions end with the program: "
                + "try 'devin create PROMPT --follow --in-memory'.",
            Recursive = true,
        };

    /// <summary>The session that a command is about.</summary>
    public static Argument<string> CreateSessionArgument() =>
        new("SESSION") { Description = "The ID of the session, with or without 'devin-'." };
}
