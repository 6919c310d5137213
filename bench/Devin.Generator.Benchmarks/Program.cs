using Devin.Generator.Benchmarks;

switch (args)
{
    case ["page-scale", var openapi]:
        PageScale.Run(openapi);
        break;
    case ["processes"]:
        ProcessFigures.Print();
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

        break;
}
