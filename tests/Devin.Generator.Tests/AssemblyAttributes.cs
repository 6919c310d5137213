[assembly: Parallelizable(ParallelScope.Fixtures)]
// More than most build servers have processors: many tests wait for a process, or for the one call of the entry point.
[assembly: LevelOfParallelism(4)]
