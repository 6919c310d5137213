namespace Devin.Generator.Pipeline;

/// <summary>Where a generation writes.</summary>
/// <param name="Output">The folder, as an absolute path.</param>
/// <param name="FluentOutput">The folder of the request builders, when they are a project of their own; or null.</param>
/// <param name="TestingOutput">The folder of the test double, when it is a project of its own; or null.</param>
/// <param name="SourcesOnly">Whether the folder takes the contract's own sources and nothing else.</param>
internal sealed record GenerationTarget(
    string Output,
    bool SourcesOnly = false,
    string? FluentOutput = null,
    string? TestingOutput = null
);
