namespace Devin.Conformance.Runs;

/// <summary>What a run does.</summary>
/// <param name="Server">The name of the server in reports.</param>
/// <param name="RequestsPerOperation">The number of requests of each operation.</param>
/// <param name="Seed">The seed of the requests.</param>
/// <param name="HasState">Whether objects exist on the server, so that requests name them, and 404 and 409 are valid responses.</param>
/// <param name="OrganizationId">The organization.</param>
/// <param name="Token">The token of the clients.</param>
internal sealed record RunSettings(
    string Server,
    int RequestsPerOperation,
    int Seed,
    bool HasState,
    string OrganizationId,
    string Token
);
