using Devin.Generator.Commands;

return DeepStack.RunAsync(() => CommandLine.Run(args)).GetAwaiter().GetResult();
