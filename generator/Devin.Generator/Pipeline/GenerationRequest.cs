namespace Devin.Generator.Pipeline;

/// <summary>What to generate from what; all paths are absolute.</summary>
internal sealed record GenerationRequest(
    string Contract,
    string? Overlay,
    string? KiotaLock,
    string Output,
    string Namespace,
    string ClientName,
    string Settings,
    string Templates
);
