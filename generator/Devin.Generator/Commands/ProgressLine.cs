using System.Runtime.CompilerServices;
using Devin.Generator.Diagnostics;
using Spectre.Console;

namespace Devin.Generator.Commands;

/// <summary>
/// Shows the current step on a line of the terminal, and removes the line when the work is done. Without a terminal,
/// Spectre.Console is not loaded, because a build starts the program often.
/// </summary>
internal static class ProgressLine
{
    /// <summary>Whether the output is a terminal.</summary>
    public static bool IsPossible => !Console.IsErrorRedirected && !Console.IsOutputRedirected;

    /// <summary>Does work that reports its steps.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Task<T> RunAsync<T>(Func<IProgress<string>, Task<T>> work)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Profile.Capabilities.Interactive
            ? terminal.Status().StartAsync("Starting", context => work(new Line(context)))
            : work(new Line(null));
    }

    private sealed class Line(StatusContext? context) : IProgress<string>
    {
        public void Report(string value) => context?.Status(Markup.Escape(PrintableText.Of(value)));
    }
}
