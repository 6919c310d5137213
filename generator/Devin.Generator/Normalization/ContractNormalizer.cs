using Devin.Generator.Diagnostics;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Turns the tree of a contract into the model that emitters read.</summary>
internal static class ContractNormalizer
{
    /// <summary>Normalizes a contract.</summary>
    /// <param name="root">The contract with its overlay applied.</param>
    /// <param name="library">The names that are reserved by the library.</param>
    /// <param name="isStrict">
    /// Whether a name collision is an error; otherwise a longer name is used, with a warning.
    /// </param>
    /// <returns>The model, and warnings about what could not be expressed.</returns>
    /// <exception cref="ContractException">The contract is no OpenAPI document, or breaks a rule.</exception>
    public static (ContractModel Model, IReadOnlyList<Diagnostic> Notes) Normalize(
        Node root,
        LibraryNames library,
        bool isStrict
    )
    {
        var document = OpenApiVersion.Require(root);
        var notes = new List<Diagnostic>();
        ReferenceChains.Check(document);
        var references = new ReferenceResolver(document);
        var shapes = new ShapeReader(references, notes, new CompositionBudget());
        var constraints = new ConstraintReader(shapes, references);
        var collisions = new CollisionLog(notes, isStrict);
        var catalog = new TypeCatalog(library, collisions);
        var types = new TypeBuilder(document, shapes, constraints, catalog, references, notes);
        var rules = NamingRules.Read(document, library.ClientName);
        var parameters = new ParameterBuilder(types, shapes, constraints, references, notes, rules);
        var bodies = new BodyBuilder(types, shapes, constraints, references, notes);
        var operations = new OperationBuilder(parameters, bodies, references, catalog, notes, rules, collisions).Build(
            document
        );
        var info = document.Mapping("info");
        var model = new ContractModel
        {
            Title = info?.Text("title") ?? "API",
            Version = (info?["version"] as ScalarNode)?.Text ?? "",
            Server = ServerAddress.Read(document, notes),
            Definitions = catalog.Definitions,
            Operations = operations,
        };
        notes.AddRange(UnreadKeywords.Of(document));
        return (model, [.. notes.Distinct()]);
    }
}
