using Devin.Generator.Diagnostics;
using Devin.Generator.Model;
using Devin.Generator.Normalization;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>
/// A contract as one comparison reads it. It caches what it has read, so each comparison creates its own.
/// </summary>
internal sealed class ComparedSide
{
    private const int DepthOfComponents = 3;

    private readonly Dictionary<string, TypeDefinition> _byName;
    private readonly Dictionary<JsonPointer, TypeDefinition> _byPointer;
    private readonly ParameterReader _parameters;
    private readonly ShapeReader _reader;
    private readonly Dictionary<string, Dictionary<string, PropertyDefinition>> _properties = new(
        StringComparer.Ordinal
    );
    private readonly Dictionary<Operation, Dictionary<string, Parameter>> _arguments = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Dictionary<Operation, (SchemaSite Item, SchemaSite Own)> _sites = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Dictionary<Operation, IReadOnlyList<RawParameter>> _declared = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly HashSet<JsonPointer> _covered = [];
    private readonly Dictionary<Node, (JsonPointer Pointer, Shape Shape)> _shapes = [];
    private readonly Dictionary<Node, (JsonPointer Pointer, (Shape Shape, SchemaSite Site) Meaning)> _meanings = [];

    public ComparedSide(ComparedContract contract)
    {
        var notes = new List<Diagnostic>();
        Document = contract.Document;
        Model = contract.Model;
        References = new ReferenceResolver(contract.Document);
        _reader = new ShapeReader(References, notes, new CompositionBudget());
        _parameters = new ParameterReader(References, notes);
        _byName = Model.Definitions.ToDictionary(static definition => definition.Name, StringComparer.Ordinal);
        _byPointer = Model
            .Definitions.DistinctBy(static definition => definition.Origin.Pointer)
            .ToDictionary(static definition => definition.Origin.Pointer);
    }

    /// <summary>The document with its overlay applied.</summary>
    public MappingNode Document { get; }

    /// <summary>The document in C#'s terms.</summary>
    public ContractModel Model { get; }

    /// <summary>Follows references in the document.</summary>
    public ReferenceResolver References { get; }

    /// <summary>Whether the comparison of operations has read a component, so that its differences are known.</summary>
    public bool Covers(JsonPointer component) => _covered.Contains(component);

    /// <summary>Keeps a place that the comparison of operations has read, where it can be that of a component.</summary>
    public void Cover(JsonPointer place)
    {
        if (place.Depth == DepthOfComponents)
        {
            _covered.Add(place);
        }
    }

    /// <summary>What a schema means.</summary>
    public Shape Read(SchemaSite site)
    {
        // A node has one place, unless a YAML alias repeats it.
        if (_shapes.TryGetValue(site.Node, out var known) && known.Pointer == site.Pointer)
        {
            return known.Shape;
        }

        var shape = _reader.Read(site);
        _shapes[site.Node] = (site.Pointer, shape);
        return shape;
    }

    /// <summary>The shape of a schema after all references are resolved, and its place.</summary>
    public (Shape Shape, SchemaSite Site) ReadThrough(SchemaSite site)
    {
        if (_meanings.TryGetValue(site.Node, out var known) && known.Pointer == site.Pointer)
        {
            return known.Meaning;
        }

        var meaning = _reader.ReadThrough(site);
        _meanings[site.Node] = (site.Pointer, meaning);
        return meaning;
    }

    /// <summary>The emitted type of that name.</summary>
    public TypeDefinition? Definition(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The member of an emitted class for a property of the contract, or null.</summary>
    public PropertyDefinition? PropertyOf(ModelDefinition model, string wireName)
    {
        if (!_properties.TryGetValue(model.Name, out var properties))
        {
            properties = new Dictionary<string, PropertyDefinition>(model.Properties.Count, StringComparer.Ordinal);
            foreach (var property in model.Properties)
            {
                properties.TryAdd(property.WireName, property);
            }

            _properties.Add(model.Name, properties);
        }

        return properties.GetValueOrDefault(wireName);
    }

    /// <summary>The argument that a form, the query or cookies send under a name, or null.</summary>
    public Parameter? ArgumentOf(Operation operation, string wireName)
    {
        if (!_arguments.TryGetValue(operation, out var arguments))
        {
            arguments = operation
                .Parameters.Where(static parameter =>
                    parameter.Place is ParameterPlace.Form or ParameterPlace.Query or ParameterPlace.Cookie
                )
                .DistinctBy(static parameter => parameter.WireName, StringComparer.Ordinal)
                .ToDictionary(static parameter => parameter.WireName, StringComparer.Ordinal);
            _arguments.Add(operation, arguments);
        }

        return arguments.GetValueOrDefault(wireName);
    }

    /// <summary>The type that a schema became, where it became one.</summary>
    public TypeDefinition? DefinitionAt(JsonPointer pointer) => _byPointer.GetValueOrDefault(pointer);

    /// <summary>The operation's own node.</summary>
    public SchemaSite SiteOf(Operation operation) => SitesOf(operation).Own;

    /// <summary>The parameters of an operation as the contract declares them.</summary>
    public IReadOnlyList<RawParameter> ParametersOf(Operation operation)
    {
        if (!_declared.TryGetValue(operation, out var parameters))
        {
            parameters = _parameters.Declared(SiteOf(operation), ItemOf(operation), operation.PathTemplate);
            _declared.Add(operation, parameters);
            foreach (var parameter in parameters)
            {
                Cover(parameter.Origin.Pointer);
            }
        }

        return parameters;
    }

    /// <summary>A parameter's own node.</summary>
    public SchemaSite SiteOf(RawParameter parameter) => At(parameter.Origin.Pointer);

    /// <summary>The path item of an operation.</summary>
    public SchemaSite ItemOf(Operation operation) => SitesOf(operation).Item;

    /// <summary>The node behind all references, which counts as read by the comparison.</summary>
    public SchemaSite Follow(SchemaSite site)
    {
        var target = References.Follow(site);
        Cover(target.Pointer);
        return target;
    }

    private (SchemaSite Item, SchemaSite Own) SitesOf(Operation operation)
    {
        if (!_sites.TryGetValue(operation, out var sites))
        {
            var own = operation.Origin.Pointer;
            var item = own
                .Segments.SkipLast(1)
                .Aggregate(JsonPointer.Root, static (parent, segment) => parent.Append(segment));
            sites = (At(item), At(own));
            _sites.Add(operation, sites);
        }

        return sites;
    }

    private SchemaSite At(JsonPointer pointer) => new(pointer.Find(Document)!, pointer);
}
