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
            RatioTable.Print([.. ChangesRatios.All(), .. DriftRatios.All(), .. generation.All()]);
        }

        ProcessFigures.Print();
        break;
}
