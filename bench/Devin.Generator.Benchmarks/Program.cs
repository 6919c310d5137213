using Devin.Generator.Benchmarks;

switch (args)
{
    case ["page-scale", var openapi]:
        PageScale.Run(openapi);
        break;
    case ["once", var side]:
        using (var once = new GenerationRatios())
        {
            once.RunOnce(isNSwagAlone: side == "nswag");
        }

        break;
    default:
        using (var generation = new GenerationRatios())
        {
            // An argument is a part of the names of the rows that are measured.
            Ratio[] all = [.. ChangesRatios.All(), .. DriftRatios.All(), .. generation.All()];
            RatioTable.Print(
                all.Where(ratio => args.All(part => ratio.Work.Contains(part, StringComparison.OrdinalIgnoreCase)))
            );
        }

        if (args.Length == 0)
        {
            ProcessFigures.Print();
        }

        break;
}
