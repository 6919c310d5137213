namespace Devin.Generated;

/// <summary>A copy of the contract: a file in one language, of one publication date.</summary>
/// <param name="Id">The file, relative to the folder of the contract.</param>
/// <param name="Language">The language as a BCP 47 tag; null where nothing says it.</param>
/// <param name="Published">When it was published, as somebody recorded it; null where nobody did.</param>
public sealed record ContractCopy(string Id, string? Language, string? Published);
