namespace Devin.Conformance.Servers;

/// <summary>Starts the servers.</summary>
/// <param name="modules">The folder of the npm packages.</param>
/// <param name="contract">The path of the contract whose overlays are applied.</param>
/// <param name="devinServer">The path of the assembly of the sample server.</param>
internal sealed class Tools(string modules, string contract, string devinServer)
{
    private static readonly string[] s_prismOptions = ["--host", "127.0.0.1", "--port", "{port}", "-v", "error"];

    // The programs themselves: on Windows, node cannot run what is in the folder .bin.
    private readonly string _prism = Path.Combine(modules, "@stoplight", "prism-cli", "dist", "index.js");
    private readonly string _steady = Path.Combine(modules, "@stdy", "cli", "steady.js");

    /// <summary>
    /// Starts Prism as a server that makes responses from the contract, without properties that the contract does not define:
    /// the clients would report them, as they should.
    /// </summary>
    public Task<ServerProcess> PrismAsync() =>
        ServerProcess.StartAsync(
            "node",
            [_prism, "mock", contract, "--dynamic", "--json-schema-faker-fillProperties=false", .. s_prismOptions]
        );

    /// <summary>Starts Prism before another server. It reports violations in headers of the response.</summary>
    public Task<ServerProcess> PrismProxyAsync(Uri upstream) =>
        ServerProcess.StartAsync("node", [_prism, "proxy", contract, upstream.ToString(), .. s_prismOptions]);

    /// <summary>Starts Steady as a server that makes responses from the contract.</summary>
    public Task<ServerProcess> SteadyAsync() =>
        ServerProcess.StartAsync(
            "node",
            _steady,
            "--host",
            "127.0.0.1",
            "--port",
            "{port}",
            "--quiet",
            "--generator-seed=-1",
            contract
        );

    /// <summary>Starts the sample server with an in-memory Devin.</summary>
    public Task<ServerProcess> DevinAsync() => ServerProcess.StartAsync("dotnet", devinServer, "--port", "{port}");
}
