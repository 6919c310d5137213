namespace Devin.Generated;

/// <summary>A localized copy of the contract: one file in one language.</summary>
/// <param name="Id">The path of the file, relative to the contract folder.</param>
/// <param name="Language">The language as a BCP 47 tag; null if unknown.</param>
/// <param name="Published">The publication date; null if none is recorded.</param>
public sealed record ContractCopy(string Id, string? Language, string? Published);
