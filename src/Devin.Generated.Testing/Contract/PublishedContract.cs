using System.Text.Json.Nodes;

namespace Devin.Generated.Testing.Contract;

/// <summary>The contract as it was when this library was built.</summary>
internal sealed class PublishedContract
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "patch"];

    // Reading and compiling takes longer than many tests.
    private static readonly Lazy<Task<PublishedContract>> s_embedded = new(LoadAsync);

    private PublishedContract(JsonObject document, IReadOnlyList<ContractOperation> operations)
    {
        Document = document;
        Operations = operations;
    }

    /// <summary>The contract that is embedded in this library.</summary>
    public static Task<PublishedContract> Embedded => s_embedded.Value;

    /// <summary>The whole document.</summary>
    public JsonObject Document { get; }

    /// <summary>Its operations.</summary>
    public IReadOnlyList<ContractOperation> Operations { get; }

    private static async Task<PublishedContract> LoadAsync()
    {
        using var stream = typeof(PublishedContract).Assembly.GetManifestResourceStream("v3-openapi.yaml")!;
        using var reader = new StreamReader(stream);
        var document = ContractYaml.Read(reader)!.AsObject();
        var operations = new List<ContractOperation>();
        foreach (var (path, item) in document["paths"]!.AsObject())
        {
            foreach (var (method, operation) in item!.AsObject().Where(member => s_methods.Contains(member.Key)))
            {
                operations.Add(
                    await ContractOperation
                        .ReadAsync(path, method, operation!.AsObject(), document)
                        .ConfigureAwait(false)
                );
            }
        }

        return new PublishedContract(document, operations);
    }
}
