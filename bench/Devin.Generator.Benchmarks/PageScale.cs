using System.Diagnostics;
using System.Globalization;
using DocumentationSite;

namespace Devin.Generator.Benchmarks;

/// <summary>
/// The commands over the pages of a documentation site in nine languages: import and drift as processes, with their time,
/// the processor time, which other programs do not lengthen, and their largest memory, for more and more operations.
/// </summary>
internal static class PageScale
{
    /// <summary>Measures, and prints a row of a table for each number of pages.</summary>
    /// <param name="openapi">The folder of the contract whose operations have pages.</param>
    public static void Run(string openapi)
    {
        var contract = SampleContract.Read(openapi);
        Console.WriteLine(
            "| pages | import | drift | processor time | per page | memory |\n|---:|---:|---:|---:|---:|---:|"
        );
        foreach (var operations in new[] { 28, 56, 112, contract.Operations.Count })
        {
            var folder = Directory.CreateTempSubdirectory("page-scale-");
            try
            {
                var pages = Write(contract.Of([.. contract.Operations.Take(operations)]), folder.FullName);
                var import = Measure(folder.FullName, "import", "--quiet");
                var drift = Measure(folder.FullName, "drift", "--quiet", "--fail-on", "never");
                var processor = import.Cost.Processor + drift.Cost.Processor;
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"| {pages} | {import.Time.TotalSeconds:0.0} s | {drift.Time.TotalSeconds:0.0} s | {processor.TotalSeconds:0.0} s | {processor.TotalMilliseconds / pages:0.0} ms | {Math.Max(import.Cost.Memory, drift.Cost.Memory) / 1_000_000} MB |"
                    )
                );
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static int Write(SampleContract contract, string folder)
    {
        var files = SiteContent.Of(contract.Document, contract.Operations).Files;
        var openapi = Path.Combine(folder, "openapi");
        Directory.CreateDirectory(openapi);
        File.WriteAllText(Path.Combine(openapi, "v3-openapi.yaml"), files["v3-openapi.yaml"].Content);
        var count = 0;
        foreach (var words in Words.All)
        {
            foreach (var operation in contract.Operations)
            {
                var page = Path.Combine(openapi, "pages", $"{operation.Page}.{words.Language}.md");
                Directory.CreateDirectory(Path.GetDirectoryName(page)!);
                var path = $"{SiteContent.Prefix(words.Language)}{SiteContent.Pages}{operation.Page}.md";
                File.WriteAllText(page, files[path].Content);
                count++;
            }
        }

        return count;
    }

    private static (TimeSpan Time, ProcessCost Cost) Measure(string folder, params string[] arguments)
    {
        var stopwatch = Stopwatch.StartNew();
        var cost = ProcessCost.In(folder, "dotnet", [GenerationPrograms.Program, .. arguments]);
        return (stopwatch.Elapsed, cost);
    }
}
