using System.Text.Json.Nodes;
using Devin.Generator.Contracts;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generated.Tests.Grid;

/// <summary>The contract of this repository as the generator reads it: the grid takes its cases from it.</summary>
internal static class Contract
{
    private static readonly Lazy<ContractDocument> Document = new(static () =>
        ContractDocument.Read(
            Path.Combine(Folder, ContractFolder.ReferenceCopy),
            [.. ContractFolder.OverlaysIn(Folder)]
        )
    );

    private static readonly Lazy<ContractModel> Loaded = new(static () =>
        Document.Value.Normalize(LibraryNames.Of("DevinClient"), isStrict: true).Model
    );

    private static readonly Lazy<JsonObject> AppliedJson = new(static () =>
        JsonNode.Parse(CanonicalJson.Of(Applied))!.AsObject()
    );

    /// <summary>The document with its overlays applied.</summary>
    public static Node Applied => Document.Value.Applied;

    /// <summary>The document with its overlays applied, as JSON. A caller must not change it.</summary>
    public static JsonObject Json => AppliedJson.Value;

    public static ContractModel Model => Loaded.Value;

    public static IEnumerable<ModelDefinition> Models => Model.Definitions.OfType<ModelDefinition>();

    public static TypeDefinition Definition(string name) =>
        Model.Definitions.Single(definition => definition.Name == name);

    /// <summary>The emitted type of a definition.</summary>
    public static Type TypeOf(string name) =>
        typeof(DevinClient).Assembly.GetType($"Devin.Generated.Models.{name}", throwOnError: true)!;

    /// <summary>The folder of the repository.</summary>
    public static string Root => RepositoryFolder.Path;

    private static string Folder => Path.Combine(Root, "openapi");
}
