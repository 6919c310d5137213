using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Devin.Reports.Tests.Browser;

/// <summary>A page of a browser.</summary>
internal sealed class BrowserPage
{
    private readonly DevToolsConnection _connection;
    private readonly string _session;
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentQueue<string> _problems = new();
    private TaskCompletionSource _loaded = new();

    private BrowserPage(DevToolsConnection connection, string session)
    {
        _connection = connection;
        _session = session;
    }

    /// <summary>The addresses of the requests, that of the page included.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>What the console shows as an error or a warning, and exceptions of scripts.</summary>
    public IReadOnlyCollection<string> Problems => _problems;

    /// <summary>Creates a page that records its requests and problems.</summary>
    public static async Task<BrowserPage> CreateAsync(DevToolsConnection connection, string session)
    {
        var page = new BrowserPage(connection, session);
        connection.Received += page.Record;
        foreach (var domain in (string[])["Page", "Runtime", "Log", "Network"])
        {
            await page.SendAsync($"{domain}.enable");
        }

        await page.ResizeAsync(1280, 900);
        return page;
    }

    /// <summary>Sends a command of the DevTools protocol.</summary>
    public Task<JsonNode> SendAsync(string method, JsonObject? parameters = null) =>
        _connection.SendAsync(method, parameters, _session);

    /// <summary>Opens a file and waits until it is loaded.</summary>
    public async Task OpenAsync(string path, string fragment = "")
    {
        // Another fragment of the same page would not load it again.
        await LoadAsync("about:blank");
        _requests.Clear();
        _problems.Clear();
        await LoadAsync(new Uri(path).AbsoluteUri + fragment);
    }

    /// <summary>The value of an expression, or of the promise that it is.</summary>
    public async Task<T> EvaluateAsync<T>(string expression)
    {
        var result = await SendAsync(
            "Runtime.evaluate",
            new JsonObject
            {
                ["expression"] = expression,
                ["returnByValue"] = true,
                ["awaitPromise"] = true,
            }
        );
        return result["exceptionDetails"] is { } details
            ? throw new AssertionException($"{expression}\n{details.ToJsonString()}")
            : result["result"]!["value"].Deserialize<T>()!;
    }

    /// <summary>Presses keys: a character, or the name of a key.</summary>
    public async Task PressAsync(params IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            var (text, code) = key switch
            {
                "Enter" => ("\r", 13),
                "Tab" => ("", 9),
                "Escape" => ("", 27),
                _ => (key, 0),
            };
            var press = new JsonObject
            {
                ["type"] = "keyDown",
                ["key"] = key,
                ["text"] = text,
                ["windowsVirtualKeyCode"] = code,
            };
            await SendAsync("Input.dispatchKeyEvent", press);
            await SendAsync(
                "Input.dispatchKeyEvent",
                new JsonObject
                {
                    ["type"] = "keyUp",
                    ["key"] = key,
                    ["windowsVirtualKeyCode"] = code,
                }
            );
        }
    }

    /// <summary>Sets what the page is shown on, and the color scheme that its reader prefers.</summary>
    public Task ShowOnAsync(string medium, string colorScheme) =>
        SendAsync(
            "Emulation.setEmulatedMedia",
            new JsonObject
            {
                ["media"] = medium,
                ["features"] = new JsonArray(
                    new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = colorScheme }
                ),
            }
        );

    /// <summary>Sets whether the page runs scripts.</summary>
    public Task RunScriptsAsync(bool runs) =>
        SendAsync("Emulation.setScriptExecutionDisabled", new JsonObject { ["value"] = !runs });

    /// <summary>Sets the size of the window.</summary>
    public Task ResizeAsync(int width, int height) =>
        SendAsync(
            "Emulation.setDeviceMetricsOverride",
            new JsonObject
            {
                ["width"] = width,
                ["height"] = height,
                ["deviceScaleFactor"] = 1,
                ["mobile"] = false,
            }
        );

    /// <summary>A picture of the window, as PNG.</summary>
    public async Task<byte[]> TakePictureAsync() =>
        Convert.FromBase64String((string)(await SendAsync("Page.captureScreenshot"))["data"]!);

    private async Task LoadAsync(string address)
    {
        _loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync("Page.navigate", new JsonObject { ["url"] = address });
        await _loaded.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private void Record(JsonNode message)
    {
        if ((string?)message["sessionId"] != _session)
        {
            return;
        }

        var parameters = message["params"]!;
        switch ((string?)message["method"])
        {
            case "Page.loadEventFired":
                _loaded.TrySetResult();
                break;
            case "Network.requestWillBeSent":
                _requests.Enqueue((string)parameters["request"]!["url"]!);
                break;
            case "Runtime.exceptionThrown":
                _problems.Enqueue(parameters.ToJsonString());
                break;
            case "Runtime.consoleAPICalled":
            case "Log.entryAdded":
                _problems.Enqueue(parameters.ToJsonString());
                break;
        }
    }
}
