using System.CommandLine;
using Devin.Contracts;
using Devin.Generator.Diagnostics;

var list = new Option<FileInfo>("--list") { Required = true, Description = "The list of contracts." };
var documents = new Option<DirectoryInfo>("--documents")
{
    Required = true,
    Description = "The folder with their documents.",
};
var only = new Option<string[]>("--only")
{
    Description = "The names of the contracts. Default: all.",
    AllowMultipleArgumentsPerToken = true,
};
var output = new Option<FileInfo?>("--output") { Description = "The file for the table." };
var command = new RootCommand("Generates, compiles and drives libraries of published contracts.")
{
    list,
    documents,
    only,
    output,
};
command.SetAction(
    async (arguments, cancellationToken) =>
    {
        var names = arguments.GetValue(only) ?? [];
        var contracts = PublishedContract
            .Read(arguments.GetRequiredValue(list).FullName)
            .Where(contract => names.Length == 0 || names.Contains(contract.Name, StringComparer.Ordinal));
        var runs = new List<ContractRun>();
        foreach (var contract in contracts)
        {
            var document = Path.Combine(arguments.GetRequiredValue(documents).FullName, contract.FileName);
            var run = await ContractRun.RunAsync(contract, document, typeof(Diagnostic).Assembly.Location);
            runs.Add(run);
            RunText.Print(run);
            // The assembly of a contract is unloaded before the next one.
            GC.Collect();
        }

        var table = string.Join('\n', [MarkdownTable.Head, .. runs.Select(MarkdownTable.Row), ""]);
        Console.Out.Write(table);
        if (arguments.GetValue(output) is { } file)
        {
            await File.WriteAllTextAsync(file.FullName, table, cancellationToken);
        }

        return runs.All(static run => run.Driven is { Differences.Count: 0 }) ? 0 : 1;
    }
);
return await command.Parse(args).InvokeAsync();
