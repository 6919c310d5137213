using System.Text.Json.Nodes;

namespace Devin.Generated.Testing.Contract;

/// <summary>The contract from which this library was built, with corrections and permissions.</summary>
internal sealed class PublishedContract
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "patch"];

    // Reading takes longer than many tests, so it is done once per process.
    private static readonly Lazy<Task<PublishedContract>> s_embedded = new(static () => Task.Run(Load));

    private PublishedContract(JsonObject document)
    {
        Document = document;
        Schemas = new SchemaCompiler(document);
        Operations =
        [
            .. from item in document["paths"]!.AsObject()
            from member in item.Value!.AsObject()
            where s_methods.Contains(member.Key)
            select new ContractOperation(item.Key, member.Key, member.Value!.AsObject(), document, Schemas),
        ];
    }

    /// <summary>The contract that is embedded in this library.</summary>
    public static Task<PublishedContract> Embedded => s_embedded.Value;

    /// <summary>The document.</summary>
    public JsonObject Document { get; }

    /// <summary>Compiles the schemas of the document.</summary>
    public SchemaCompiler Schemas { get; }

    /// <summary>The operations.</summary>
    public IReadOnlyList<ContractOperation> Operations { get; }

    /// <summary>Reads the embedded contract without the cached instance.</summary>
    public static PublishedContract Load()
    {
        using var stream = typeof(PublishedContract).Assembly.GetManifestResourceStream("contract.json")!;
        return new PublishedContract(JsonNode.Parse(stream)!.AsObject());
    }
}
