using Devin.Generated.Testing.Contract.Schemas;

namespace Devin.Generated.Testing.Contract;

/// <summary>A media type of a request body, with the schema of its content.</summary>
internal sealed record BodyContent(string MediaType, ContractSchema Schema);
