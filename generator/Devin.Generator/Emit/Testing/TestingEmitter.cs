using System.Text.Json.Nodes;
using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.Schemas;
using Devin.Generator.SourceText;
using Devin.Generator.Tree;

namespace Devin.Generator.Emit.Testing;

/// <summary>
/// Emits the tables of the test double, with the operations of the contract and their schemas, and the handles of the
/// operations.
/// </summary>
internal static class TestingEmitter
{
    /// <summary>The folder of the files.</summary>
    public const string Folder = "Testing/";

    /// <summary>The files.</summary>
    /// <param name="model">The contract in C#'s terms.</param>
    /// <param name="contract">The contract with its overlays applied.</param>
    /// <param name="options">The names of the library.</param>
    public static IEnumerable<EmittedFile> Emit(ContractModel model, Node contract, LibraryOptions options)
    {
        var references = new ReferenceResolver(contract);
        var ids = new ExampleIds();
        var schemas = new TableSchemas(references, ids);
        var table = new OperationTable(contract, references, schemas);
        foreach (var parameter in model.Operations.SelectMany(table.Parameters))
        {
            ids.Add(parameter);
        }

        var operations = new JsonObject();
        foreach (var operation in model.Operations)
        {
            operations[operation.Key] = table.Entry(operation);
        }

        var header = TestingHeader.Of(options);
        return
        [
            new EmittedFile(
                $"{Folder}{options.Prefix}Operations.cs",
                header + new OperationHandlesEmitter(model, options).Emit()
            ),
            new EmittedFile(Folder + "ContractTables.cs", header + Root()),
            new EmittedFile(
                Folder + "ContractTables.Operations.cs",
                header + Table("Operations", "The operations of the contract by method and path.", operations)
            ),
            new EmittedFile(
                Folder + "ContractTables.Schemas.cs",
                header
                    + Table(
                        "Schemas",
                        "The schemas of the contract by name.",
                        new JsonObject(
                            schemas.Used.Select(static schema =>
                                KeyValuePair.Create<string, JsonNode?>(schema.Key, schema.Value)
                            )
                        )
                    )
            ),
        ];
    }

    private static string Root()
    {
        var code = new SourceWriter();
        code.Summary("The operations and schemas of the contract.");
        code.Open("internal static partial class ContractTables");
        code.Summary("The contract, which all test doubles of a process share.");
        code.Line("public static DescribedContract Contract { get; } = Create();").Line();
        code.Summary("Creates the contract anew.");
        code.Line("public static DescribedContract Create() => new(static () => Operations, static () => Schemas);");
        return code.Close().ToString();
    }

    private static string Table(string name, string summary, JsonObject table)
    {
        var code = new SourceWriter();
        code.Open("partial class ContractTables");
        code.Summary(summary);
        const string Quotes = "\"\"\"";
        code.Line($"private static ReadOnlySpan<byte> {name} => {Quotes}");
        code.Lines(TableText.Of(table));
        code.Line($"{Quotes}u8;");
        return code.Close().ToString();
    }
}
