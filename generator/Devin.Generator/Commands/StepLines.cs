using System.Diagnostics;
using System.Globalization;
using Devin.Generator.Diagnostics;

namespace Devin.Generator.Commands;

/// <summary>Prints each step on a line, with the time since the run began.</summary>
internal sealed class StepLines(TextWriter writer) : IProgress<string>
{
    private readonly long _start = Stopwatch.GetTimestamp();

    /// <inheritdoc/>
    public void Report(string value) =>
        writer.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Stopwatch.GetElapsedTime(_start).TotalSeconds, 7:0.000} s  {PrintableText.Of(value)}"
            )
        );
}
