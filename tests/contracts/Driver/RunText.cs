namespace Devin.Contracts;

/// <summary>Prints what is wrong with a contract, or what was not done.</summary>
internal static class RunText
{
    private const int MaxLines = 40;

    /// <summary>Prints a run.</summary>
    public static void Print(ContractRun run)
    {
        Console.Out.WriteLine($"== {MarkdownTable.Row(run)}");
        Lines(run.CompilerMessages is null ? run.Generated.Messages : run.CompilerMessages);
        if (run.Driven is { } driven)
        {
            Lines(driven.NotDriven.Select(static text => "not driven: " + text));
            Lines(
                driven.Differences.Select(static difference =>
                    $"{difference.Client} {difference.Operation}: {difference.Text}"
                )
            );
        }
    }

    private static void Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines.Take(MaxLines))
        {
            Console.Out.WriteLine(line.Length > 1000 ? line[..1000] : line);
        }
    }
}
