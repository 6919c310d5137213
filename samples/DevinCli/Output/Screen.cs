using Spectre.Console;

namespace DevinCli.Output;

/// <summary>The standard output or the standard error: colors on a terminal, else plain lines.</summary>
internal sealed class Screen
{
    /// <summary>Lines of plain text are not wrapped: the next program reads them.</summary>
    private const int PlainWidth = 1_000_000;

    private Screen(TextWriter writer)
    {
        Console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (!IsTerminal)
        {
            Console.Profile.Width = PlainWidth;
        }
    }

    /// <summary>The console of Spectre.Console.</summary>
    public IAnsiConsole Console { get; }

    /// <summary>Whether a person reads it.</summary>
    public bool IsTerminal => Console.Profile.Out.IsTerminal;

    /// <summary>The standard output.</summary>
    public static Screen Output() => new(System.Console.Out);

    /// <summary>The standard error.</summary>
    public static Screen Error() => new(System.Console.Error);

    /// <summary>Writes a line of parts, each with its style.</summary>
    public void Write(params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        var line = new Paragraph();
        foreach (var (text, style) in parts)
        {
            line.Append(PrintableText.Of(text), style);
        }

        Console.Write(line);
        Console.WriteLine();
    }
}
