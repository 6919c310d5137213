using BenchmarkDotNet.Running;
using Devin.Generator.Benchmarks;

if (args is ["page-scale", var openapi])
{
    PageScale.Run(openapi);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(ChangesBenchmark).Assembly).Run(args);
}
