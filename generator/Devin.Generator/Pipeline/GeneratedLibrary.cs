using Devin.Generator.Diagnostics;
using Devin.Generator.Drift;
using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Model;

namespace Devin.Generator.Pipeline;

/// <summary>The result of a generation, before anything is written.</summary>
internal sealed record GeneratedLibrary
{
    /// <summary>The contract.</summary>
    public required GenerationRequest Request { get; init; }

    /// <summary>The contract in C#'s terms.</summary>
    public required ContractModel Model { get; init; }

    /// <summary>The names of the library.</summary>
    public required LibraryOptions Options { get; init; }

    /// <summary>The contract's own sources.</summary>
    public required IReadOnlyList<EmittedFile> Files { get; init; }

    /// <summary>The text of Kiota's record; null where the request names none.</summary>
    public string? KiotaLock { get; init; }

    /// <summary>Warnings: what C# cannot express and, without strict rules, what is invalid.</summary>
    public required IReadOnlyList<Diagnostic> Notes { get; init; }

    /// <summary>How the copies differ; null where the request names none.</summary>
    public DriftResult? Drift { get; init; }
}
