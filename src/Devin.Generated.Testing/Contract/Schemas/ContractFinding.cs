namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>One violation of the contract in a request.</summary>
/// <param name="Location">
/// The location, such as <c>body/tags/0</c>: <c>body</c>, <c>query</c>, <c>path</c>, <c>header</c> or <c>cookie</c>, then
/// names and indexes.
/// </param>
/// <param name="Message">The description, in lower case. It never contains a value from the request.</param>
/// <param name="Code">The kind of violation in one word, such as <c>missing</c>.</param>
internal sealed record ContractFinding(string Location, string Message, string Code = "value_error");
