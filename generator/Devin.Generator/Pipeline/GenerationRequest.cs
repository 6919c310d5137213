namespace Devin.Generator.Pipeline;

/// <summary>What to generate from what; all paths are absolute.</summary>
/// <param name="Copies">The folder of localized copies whose enum values join, or null.</param>
/// <param name="SourcesOnly">Whether only the contract's own sources are wanted, under strict rules.</param>
/// <param name="Fluent">Whether the client in Kiota's conventions is wanted too.</param>
/// <param name="Settings">The path of nswag.json, or null for the program's own.</param>
/// <param name="Templates">The folder of NSwag's templates, or null for the program's own.</param>
/// <param name="FluentOutput">The folder of the request builders, when they are a project of their own; or null.</param>
internal sealed record GenerationRequest(
    string Contract,
    string? Overlay,
    string? Copies,
    string? KiotaLock,
    string Output,
    string Namespace,
    string ClientName,
    bool SourcesOnly,
    bool Fluent,
    string? Settings,
    string? Templates,
    string? FluentOutput = null
);
