using BenchmarkDotNet.Running;
using Devin.Generator.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ChangesBenchmark).Assembly).Run(args);
