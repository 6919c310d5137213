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
        var built = new OperationBuilder(parameters, bodies, references, catalog, notes, rules, collisions).Build(
            document
        );
        var (secured, security) = SecurityRequirements.Resolve(document, built, references, library.OptionNames, notes);
        var (operations, shared) = SharedParameters.Resolve(
            secured,
            catalog.Definitions,
            security.Schemes,
            OptionNames(library, security, secured),
            library.ClientName,
            notes
        );
        var info = document.Mapping("info");
        var model = new ContractModel
        {
            Title = info?.Text("title") ?? "API",
            Version = (info?["version"] as ScalarNode)?.Text ?? "",
            Server = ServerAddress.Read(document, notes),
            Security = security,
            SharedParameters = shared,
            Definitions = catalog.Definitions,
            Operations = operations,
        };
        notes.AddRange(UnreadKeywords.Of(document));
        return (model, [.. notes.Distinct()]);
    }

    /// <summary>The options of the client so far: the hand-written ones, and those of the contract.</summary>
    private static HashSet<string> OptionNames(
        LibraryNames library,
        ContractSecurity security,
        IEnumerable<Operation> operations
    ) =>
        [
            .. library.OptionNames,
            .. security.Schemes.SelectMany(static scheme => new[] { scheme.Option, scheme.Option + "Provider" }),
            SecurityScheme.Token,
            SecurityScheme.Token + "Provider",
            .. operations.Select(static operation => operation.GivenByClient?.Name).OfType<string>(),
        ];
}
