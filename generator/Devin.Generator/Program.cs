using Devin.Generator.Commands;

return CommandLine.Run(args);
