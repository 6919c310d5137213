using System.CommandLine;
using Devin.Generator.Diagnostics;

namespace Devin.Generator.Commands;

/// <summary>
/// The console of one run. The report or the summary goes to the standard output, everything else to the standard
/// error.
/// </summary>
internal sealed class RunConsole
{
    private readonly bool _isQuiet;
    private readonly TextWriter _output;
    private readonly TextWriter _error;

    private readonly StepLines? _steps;

    private RunConsole(bool isQuiet, bool isVerbose, TextWriter output, TextWriter error)
    {
        _isQuiet = isQuiet;
        _steps = isVerbose ? new StepLines(error) : null;
        _output = output;
        _error = error;
    }

    /// <summary>The option of every command to print less.</summary>
    public static Option<bool> QuietOption { get; } =
        new("--quiet")
        {
            Description = "Print errors and requested reports only: no summary, warnings or progress.",
            Recursive = true,
        };

    /// <summary>The option of every command to print more.</summary>
    public static Option<bool> VerboseOption { get; } =
        new("--verbose")
        {
            Description = "Print each step with its time: what is read, done and written.",
            Recursive = true,
        };

    /// <summary>Whether only errors and requested reports are printed.</summary>
    public bool IsQuiet => _isQuiet;

    /// <summary>The console of a run.</summary>
    public static RunConsole Of(ParseResult arguments) =>
        new(
            arguments.GetValue(QuietOption),
            arguments.GetValue(VerboseOption),
            arguments.InvocationConfiguration.Output,
            arguments.InvocationConfiguration.Error
        );

    /// <summary>Prints a report that was asked for.</summary>
    public void Report(string text) => _output.Write(text);

    /// <summary>Prints a line about the result, unless the run is quiet.</summary>
    public void Summary(string line)
    {
        if (!_isQuiet)
        {
            _output.WriteLine(PrintableText.Of(line));
        }
    }

    /// <summary>Prints a step where the run is verbose.</summary>
    public void Detail(string step) => _steps?.Report(step);

    /// <summary>Prints a line about the run, unless it is quiet.</summary>
    public void Message(string line)
    {
        if (!_isQuiet)
        {
            _error.WriteLine(PrintableText.Of(line));
        }
    }

    /// <summary>Prints an error without a place in a file.</summary>
    public void Error(string message) => _error.WriteLine("error: " + PrintableText.Of(message));

    /// <summary>Prints each diagnostic on its line; only the errors where the run is quiet.</summary>
    public void Write(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.Where(diagnostic => !_isQuiet || diagnostic.Severity == Severity.Error))
        {
            _error.WriteLine(diagnostic);
        }
    }

    /// <summary>Does work that reports its steps, and shows them as this run shows them.</summary>
    public async Task<T> StepsAsync<T>(Func<IProgress<string>?, Task<T>> work)
    {
        if (_steps is not null)
        {
            return await work(_steps).ConfigureAwait(false);
        }

        return _isQuiet || !ProgressLine.IsPossible
            ? await work(null).ConfigureAwait(false)
            : await ProgressLine.RunAsync(work).ConfigureAwait(false);
    }

    /// <summary>Does work that reports its steps, and shows them as this run shows them.</summary>
    public T Steps<T>(Func<IProgress<string>?, T> work) =>
        StepsAsync(progress => Task.FromResult(work(progress))).GetAwaiter().GetResult();
}
