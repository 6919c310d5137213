namespace Devin.Generator.Pipeline;

/// <summary>What to generate from what; all paths are absolute.</summary>
/// <param name="SourcesOnly">Whether only the contract's own sources are wanted, under strict rules.</param>
/// <param name="Settings">The path of nswag.json, or null for the program's own.</param>
/// <param name="Templates">The folder of NSwag's templates, or null for the program's own.</param>
internal sealed record GenerationRequest(
    string Contract,
    string? Overlay,
    string? KiotaLock,
    string Output,
    string Namespace,
    string ClientName,
    bool SourcesOnly,
    string? Settings,
    string? Templates
);
