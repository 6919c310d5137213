using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Devin.Reports.Tests.Browser;

/// <summary>A headless Chromium with a profile of its own, driven by the DevTools protocol.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Where the installers of Windows and macOS put it.</summary>
    private static readonly string[] Installed =
    [
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];

    private readonly DirectoryInfo _profile;
    private readonly Process _process;
    private readonly DevToolsConnection _connection;

    private Chromium(DirectoryInfo profile, Process process, DevToolsConnection connection)
    {
        _profile = profile;
        _process = process;
        _connection = connection;
    }

    /// <summary>Starts the browser.</summary>
    public static async Task<Chromium> StartAsync()
    {
        var profile = Directory.CreateTempSubdirectory("devin-browser-");
        string[] arguments =
        [
            "--headless",
            "--remote-debugging-port=0",
            $"--user-data-dir={profile.FullName}",
            "--disable-gpu",
            "--hide-scrollbars",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            // The sandbox does not start for root, the user of most containers.
            .. Environment.UserName == "root" ? ["--no-sandbox"] : (string[])[],
        ];
        var process = Process.Start(
            new ProcessStartInfo(FindProgram(), arguments) { UseShellExecute = false, RedirectStandardError = true }
        )!;
        try
        {
            var address = await AddressAsync(process);
            return new Chromium(profile, process, await DevToolsConnection.OpenAsync(address));
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Opens an empty page in a context of its own.</summary>
    public async Task<BrowserPage> OpenPageAsync()
    {
        var target = await _connection.SendAsync("Target.createTarget", new JsonObject { ["url"] = "about:blank" });
        var attached = await _connection.SendAsync(
            "Target.attachToTarget",
            new JsonObject { ["targetId"] = (string?)target["targetId"], ["flatten"] = true }
        );
        return await BrowserPage.CreateAsync(_connection, (string)attached["sessionId"]!);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _profile.Delete(recursive: true);
    }

    private static string FindProgram()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator);
        return Environment.GetEnvironmentVariable("DEVIN_CHROMIUM")
            ?? Names
                .SelectMany(name => folders.Select(folder => Path.Combine(folder, name)))
                .Concat(Installed)
                .FirstOrDefault(File.Exists)
            ?? throw new AssertionException(
                $"Chromium was not found. Install it as one of {string.Join(", ", Names)} in PATH, or set DEVIN_CHROMIUM to its path."
            );
    }

    /// <summary>The address that the browser prints when it can be driven.</summary>
    private static async Task<Uri> AddressAsync(Process process)
    {
        const string Prefix = "DevTools listening on ";
        var lines = new List<string>();
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Prefix, StringComparison.Ordinal))
            {
                // The browser would stop at a full pipe.
                _ = process.StandardError.ReadToEndAsync();
                return new Uri(line[Prefix.Length..]);
            }

            lines.Add(line);
        }

        throw new AssertionException($"Chromium did not start.\n{string.Join('\n', lines)}");
    }
}
