using Devin.Generator.Commands;

// Schemas may refer to each other in long chains, which are followed one call in another.
const int StackSize = 64 * 1024 * 1024;

var exitCode = 0;
var thread = new Thread(() => exitCode = CommandLine.Run(args), StackSize);
thread.Start();
thread.Join();
return exitCode;
