using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.InteropServices;

namespace Devin.Generated.Benchmarks;

/// <summary>
/// The first call of a fresh process: a program with the flat client and one with <see cref="HttpClient"/> and the source
/// generator of System.Text.Json, published in three ways, run alternately against a server in this process.
/// </summary>
internal static class FirstCall
{
    private const int Rounds = 25;

    private static readonly (string Name, string[] Arguments)[] s_ways =
    [
        ("JIT", []),
        ("ReadyToRun", ["-p:PublishReadyToRun=true"]),
        ("AOT", ["-p:Native=true"]),
    ];

    /// <summary>Measures, and prints a row of a table for each way.</summary>
    /// <param name="programs">The folder with the projects of the programs.</param>
    public static void Run(string programs)
    {
        var folder = Directory.CreateTempSubdirectory("first-call-");
        using var server = new HttpListener();
        var address = Start(server);
        try
        {
            Console.WriteLine(
                "| first call | hand-written | flat client | ratio | size, hand-written | size, flat client |"
            );
            Console.WriteLine("|---|---:|---:|---:|---:|---:|");
            foreach (var (name, arguments) in s_ways)
            {
                var byHand = Publish(Path.Combine(programs, "HandWritten"), folder, name, arguments);
                var client = Publish(Path.Combine(programs, "Client"), folder, name, arguments);
                var (byHandTime, clientTime) = Compare(byHand, client, address);
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {name} | {byHandTime:0.0} ms | {clientTime:0.0} ms | {clientTime / byHandTime:0.00} | {Size(byHand):0.0} MB | {Size(client):0.0} MB |"
                    )
                );
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Starts to respond to each request with a session, and returns the address.</summary>
    private static string Start(HttpListener server)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{UnusedPort()}/");
        server.Prefixes.Add(address);
        server.Start();
        var thread = new Thread(() => Serve(server)) { IsBackground = true };
        thread.Start();
        return address;
    }

    private static void Serve(HttpListener server)
    {
        try
        {
            while (true)
            {
                var response = server.GetContext().Response;
                response.ContentType = "application/json";
                response.Close(Samples.Session, willBlock: true);
            }
        }
        catch (HttpListenerException) when (!server.IsListening)
        {
            // The measurement is over.
        }
    }

    private static int UnusedPort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Publish(string project, DirectoryInfo folder, string way, string[] arguments)
    {
        var name = Path.GetFileName(project);
        var output = Path.Combine(folder.FullName, way, name);
        // A lock file of its own: the committed ones have no package of a runtime.
        string[] fixedArguments =
        [
            .. (string[])
                ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", output],
            .. (string[])["--self-contained", "-p:NuGetLockFilePath=obj/first-call.lock.json", "-v", "quiet"],
        ];
        Execute("dotnet", [.. fixedArguments, .. arguments]);
        return Path.Combine(output, OperatingSystem.IsWindows() ? name + ".exe" : name);
    }

    /// <summary>The median times in milliseconds.</summary>
    private static (double ByHand, double Client) Compare(string byHand, string client, string address)
    {
        var times = (ByHand: new List<double>(), Client: new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            times.ByHand.Add(Execute(byHand, [address]));
            times.Client.Add(Execute(client, [address]));
        }

        times.ByHand.Sort();
        times.Client.Sort();
        return (times.ByHand[Rounds / 2], times.Client[Rounds / 2]);
    }

    private static double Execute(string program, string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true }
        )!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
            : throw new InvalidOperationException($"{program} gave exit code {process.ExitCode}.\n{output}");
    }

    /// <summary>The size of all files of a published program without symbols, in megabytes.</summary>
    private static double Size(string program) =>
        new FileInfo(program)
            .Directory!.EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(static file => file.Extension is not (".pdb" or ".dbg" or ".xml"))
            .Sum(static file => file.Length) / 1e6;
}
