using System.CommandLine;
using Devin.Generator.Commands;

var result = new RootCommand("Generates the Devin client from its OpenAPI contract.") { DriftCommand.Create() }.Parse(
    args
);
var code = result.Invoke();
return result.Errors.Count > 0 ? 2 : code;
