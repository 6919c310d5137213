using Devin.Generator.Diagnostics;

namespace Devin.Generator.Pipeline;

/// <summary>What a run did.</summary>
/// <param name="Summary">One line for people.</param>
/// <param name="Notes">What the contract has that C# cannot say.</param>
internal sealed record GenerationOutcome(string Summary, IReadOnlyList<Diagnostic> Notes);
