using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(ChangesBenchmark).Assembly).Run(args);
