using DevinCli;
using DevinCli.Commands;

var parsed = CommandTree.Create().Parse(args);
var code = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
