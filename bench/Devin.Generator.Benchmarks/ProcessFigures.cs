using System.Globalization;

namespace Devin.Generator.Benchmarks;

/// <summary>What whole processes need, as builds start them: the generation beside NSwag alone, and short commands.</summary>
internal static class ProcessFigures
{
    private const int Rounds = 5;

    /// <summary>Measures, and prints two tables. The processes of a table run alternately.</summary>
    public static void Print()
    {
        PrintGeneration();
        PrintCommands();
    }

    private static void PrintGeneration()
    {
        using var programs = new GenerationPrograms();
        var (nswag, first, again) = (ProcessCost.Greatest, ProcessCost.Greatest, ProcessCost.Greatest);
        for (var round = 0; round < Rounds; round++)
        {
            nswag = nswag.Least(programs.NSwagAlone());
            first = first.Least(programs.Generate());
            again = again.Least(programs.GenerateAgain());
        }

        Console.WriteLine(
            "| a process that generates the whole contract | processor time | ratio | target | peak memory | ratio | target |\n|---|---:|---:|---:|---:|---:|---:|"
        );
        Row("NSwag alone, one file", nswag, "");
        Row("both clients, into an empty folder", first, "≤ 1.15");
        Row("both clients, into the folder that has them", again, "≤ 1.15");

        void Row(string what, ProcessCost cost, string target) =>
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {what} | {cost.Processor.TotalMilliseconds:0} ms | {cost.Processor / nswag.Processor:0.00} | {target} | {cost.Memory >> 20} MB | {(double)cost.Memory / nswag.Memory:0.00} | {(target.Length > 0 ? "≤ 1.20" : "")} |"
                )
            );
    }

    private static void PrintCommands()
    {
        Console.WriteLine("\n| a process of the program | processor time |\n|---|---:|");
        var contract = Path.Combine(AppContext.BaseDirectory, "v3-openapi.yaml");
        foreach (
            var arguments in new[]
            {
                ["--version"],
                ["validate", "--contract", contract],
                new[] { "changes", contract, contract, "--quiet" },
            }
        )
        {
            var least = ProcessCost.Greatest;
            for (var round = 0; round < Rounds; round++)
            {
                least = least.Least(ProcessCost.Of("dotnet", [GenerationPrograms.Program, .. arguments]));
            }

            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {arguments[0]} | {least.Processor.TotalMilliseconds:0} ms |"
                )
            );
        }
    }
}
