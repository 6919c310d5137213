using System.Globalization;
using System.Reflection;
using System.Text;
using Devin.Generator.Commands;

namespace Devin.Generator.Tests.Documentation.Reference;

/// <summary>The pages about the command line.</summary>
internal static class CommandPages
{
    private static readonly string[] s_commands =
    [
        "bundle",
        "changes",
        "drift",
        "generate",
        "import",
        "public-api",
        "refresh",
        "validate",
    ];

    /// <summary>The page of the commands: the help of each.</summary>
    public static string WriteCommands()
    {
        var text = new StringBuilder(
            "# Commands of devin-gen\n\nThe help of each command, as `devin-gen COMMAND --help` prints it.\n"
        );
        using var folder = new Workspace();
        foreach (var command in s_commands)
        {
            var help = folder.Start(command, "--help").Output;
            text.Append(CultureInfo.InvariantCulture, $"\n## {command}\n\n```text\n");
            foreach (var line in help.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            {
                text.Append(line.TrimEnd()).Append('\n');
            }

            text.Append("```\n");
        }

        return text.ToString();
    }

    /// <summary>The page of the exit codes.</summary>
    public static string WriteExitCodes()
    {
        var documentation = new XmlDocumentation(typeof(ExitCode).Assembly);
        var text = new StringBuilder(
            "# Exit codes of devin-gen\n\nA code means the same in every command. The [help of a command](commands.md) lists those that it returns.\n\n"
        );
        text.Append("| code | meaning |\n|---|---|\n");
        var codes = typeof(ExitCode)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .ToLookup(static field => (int)field.GetRawConstantValue()!, documentation.Summary);
        foreach (var code in codes.OrderBy(static code => code.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {code.Key} | {string.Join(" Or: ", code)} |\n");
        }

        return text.ToString();
    }
}
