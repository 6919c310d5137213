using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Devin.Generated.Benchmarks.Comparison;
using Devin.Generated.Benchmarks.Loopback;
using Perfolizer.Horology;

switch (args)
{
    case [LoopbackService.Command]:
        LoopbackService.Run();
        return;
    case ["compare", var programs, .. var rows]:
        ComparisonTable.Print(programs, rows.SingleOrDefault() ?? "");
        return;
}

// In this process: a project of its own for each benchmark would run the generator once more. Many short iterations, so
// that some of them have the processor to themselves on a machine that has other work, too.
var job = Job
    .Default.WithToolchain(InProcessEmitToolchain.Instance)
    .WithIterationTime(TimeInterval.FromMilliseconds(20))
    .WithWarmupCount(60)
    .WithIterationCount(100);
var config = DefaultConfig
    .Instance.AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(StatisticColumn.Min)
    .AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory)
    .HideColumns(Column.Categories, Column.Gen0, Column.Gen1, Column.Gen2, Column.RatioSD, Column.Error);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
