namespace Devin.Conformance.Servers;

/// <summary>Starts the servers.</summary>
/// <param name="modules">The folder of the npm packages.</param>
/// <param name="contract">The path of the contract whose overlays are applied.</param>
/// <param name="devinServer">The path of the assembly of the sample server.</param>
internal sealed class Tools(string modules, string contract, string devinServer)
{
    private static readonly string[] s_prismOptions = ["--host", "127.0.0.1", "--port", "{port}", "-v", "error"];

    /// <summary>
    /// Starts Prism as a server that makes responses from the contract, without properties that the contract does not define:
    /// the clients would report them, as they should.
    /// </summary>
    public Task<ServerProcess> PrismAsync() =>
        ServerProcess.StartAsync(
            "node",
            [Bin("prism"), "mock", contract, "--dynamic", "--json-schema-faker-fillProperties=false", .. s_prismOptions]
        );

    /// <summary>Starts Prism before another server. It reports violations in headers of the response.</summary>
    public Task<ServerProcess> PrismProxyAsync(Uri upstream) =>
        ServerProcess.StartAsync("node", [Bin("prism"), "proxy", contract, upstream.ToString(), .. s_prismOptions]);

    /// <summary>Starts Steady as a server that makes responses from the contract.</summary>
    public Task<ServerProcess> SteadyAsync() =>
        ServerProcess.StartAsync(
            "node",
            Bin("steady"),
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

    private string Bin(string name) => Path.Combine(modules, ".bin", name);
}
