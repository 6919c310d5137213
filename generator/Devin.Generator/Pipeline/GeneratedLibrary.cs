using Devin.Generator.Diagnostics;
using Devin.Generator.Drift;
using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Model;

namespace Devin.Generator.Pipeline;

/// <summary>What comes of a contract, before anything is written.</summary>
internal sealed record GeneratedLibrary
{
    /// <summary>What it came from.</summary>
    public required GenerationRequest Request { get; init; }

    /// <summary>The contract in C#'s terms.</summary>
    public required ContractModel Model { get; init; }

    /// <summary>The names of the library.</summary>
    public required LibraryOptions Options { get; init; }

    /// <summary>The contract's own sources.</summary>
    public required IReadOnlyList<EmittedFile> Files { get; init; }

    /// <summary>The text of Kiota's record; null where the request names none.</summary>
    public string? KiotaLock { get; init; }

    /// <summary>What the contract has that C# cannot say, and under lenient rules what is wrong with it.</summary>
    public required IReadOnlyList<Diagnostic> Notes { get; init; }

    /// <summary>How the copies differ; null where the request names none.</summary>
    public DriftResult? Drift { get; init; }
}
