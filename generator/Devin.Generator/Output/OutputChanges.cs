namespace Devin.Generator.Output;

/// <summary>What a run did to the output folder.</summary>
internal readonly record struct OutputChanges(int Written, int Deleted);
