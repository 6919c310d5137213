using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Devin.Conformance.Servers;

/// <summary>A server in a process of its own, on a free port of this machine.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly List<string> _output;

    private ServerProcess(Process process, List<string> output, Uri address)
    {
        _process = process;
        _output = output;
        Address = address;
    }

    /// <summary>The address.</summary>
    public Uri Address { get; }

    /// <summary>Starts a server and waits until it accepts connections.</summary>
    /// <param name="command">The program.</param>
    /// <param name="arguments">Its arguments; <c>{port}</c> is replaced by the port.</param>
    /// <exception cref="InvalidOperationException">The server does not start.</exception>
    public static async Task<ServerProcess> StartAsync(string command, params string[] arguments)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(command)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument.Replace("{port}", port.ToString(CultureInfo.InvariantCulture)));
        }

        var process = Process.Start(start)!;
        var output = new List<string>();
        process.OutputDataReceived += (_, line) => Add(output, line.Data);
        process.ErrorDataReceived += (_, line) => Add(output, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new ServerProcess(process, output, new Uri($"http://127.0.0.1:{port}"));
        await server.WaitUntilListeningAsync(port);
        return server;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task WaitUntilListeningAsync(int port)
    {
        var stopwatch = Stopwatch.StartNew();
        while (!await IsListeningAsync(port))
        {
            if (_process.HasExited || stopwatch.Elapsed > StartLimit)
            {
                await DisposeAsync();
                throw new InvalidOperationException("A server did not start:\n" + Output());
            }

            await Task.Delay(100);
        }
    }

    private string Output()
    {
        lock (_output)
        {
            return string.Join('\n', _output.TakeLast(30));
        }
    }

    private static void Add(List<string> output, string? line)
    {
        lock (output)
        {
            output.Add(line ?? "");
            if (output.Count > 1000)
            {
                output.RemoveRange(0, 500);
            }
        }
    }

    private static async Task<bool> IsListeningAsync(int port)
    {
        using var socket = new TcpClient();
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
