using Devin.Generated.Constraints;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>The schema of the properties whose names match a regular expression.</summary>
internal sealed record NamePattern(TextRule Name, ContractSchema Schema);
