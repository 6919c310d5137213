using System.Diagnostics;
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
        run.Server.Requests.Clear();
        run.Server.Delay = TimeSpan.FromMilliseconds(200);
        run.Server.Behaviors["*"] = ServerBehavior.Slow;
        // A process in the background of a shell, and all that it starts, ignores the signal unless it is reset.
        string[] reset = OperatingSystem.IsLinux() ? ["--default-signal=INT"] : [];
        var start = new ProcessStartInfo(
            "env",
            [.. reset, "dotnet", GeneratorProgram.Path, "refresh", "--from", run.Server.Address]
        )
        {
            WorkingDirectory = run.At(""),
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        while (run.Server.Requests.Count < 20 && !process.HasExited)
        {
            await Task.Delay(20);
        }

        using var signal = Process.Start("kill", ["-INT", $"{process.Id}"]);
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
