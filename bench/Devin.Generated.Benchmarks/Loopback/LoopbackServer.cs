using System.Diagnostics;

namespace Devin.Generated.Benchmarks.Loopback;

/// <summary>The server of <see cref="LoopbackService"/> in a process of its own, whose memory and compiler are not measured.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly Process _process;

    private LoopbackServer(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>The address of the service.</summary>
    public Uri Address { get; }

    /// <summary>Starts this program once more, as the server.</summary>
    public static LoopbackServer Start()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(LoopbackServer).Assembly.Location);
        }

        start.ArgumentList.Add(LoopbackService.Command);
        var process = Process.Start(start)!;
        return new LoopbackServer(process, new Uri(process.StandardOutput.ReadLine()!));
    }

    public void Dispose()
    {
        // The server ends with its input.
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
