using System.Diagnostics;
using Devin.Tests.Shared.Processes;
using DocumentationSite;

namespace Devin.Generator.Tests.Refresh;

/// <summary>Ctrl+C in the middle of a refresh.</summary>
[Platform("Linux,MacOsX")]
public sealed class CancellationTests
{
    [Test]
    public async Task Ctrl_C_leaves_every_file_as_it_was()
    {
        await using var run = await RefreshRun.StartAsync();
        run.Refresh("--language", "en");
        var before = run.Files();
        // The pages are never complete, so the refresh does not end before the signal.
        foreach (var path in new[] { "v3-openapi.yaml", "llms.txt" })
        {
            run.Server.Behaviors[path] = ServerBehavior.Normal;
        }

        run.Server.Behaviors["*"] = ServerBehavior.Slow;
        run.Server.Delay = Timeout.InfiniteTimeSpan;
        run.Server.Requests.Clear();
        var command = ControlC.CanEnd("dotnet", GeneratorProgram.Path, "refresh", "--from", run.Server.Address);
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = run.At(""),
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        while (run.Server.Requests.Count < 4 && !process.HasExited)
        {
            await Task.Delay(20);
        }

        await ControlC.PressAsync(process);
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Multiple(() =>
        {
            Assert.That(process.ExitCode, Is.EqualTo(3));
            Assert.That(error, Is.EqualTo("error: The refresh was cancelled. Nothing was changed.\n"));
            Assert.That(run.Files(), Is.EqualTo(before));
        });
    }
}
