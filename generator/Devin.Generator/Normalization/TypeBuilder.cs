using System.Runtime.CompilerServices;
using Devin.Generator.Diagnostics;
using Devin.Generator.Model;
using Devin.Generator.Naming;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>
/// Turns schemas into types. A component is named by its key, anything inline by its owner and property; never by
/// <c>title</c>, which translators translate.
/// </summary>
internal sealed class TypeBuilder
{
    private readonly ShapeReader _shapes;
    private readonly ConstraintReader _constraints;
    private readonly TypeCatalog _catalog;
    private readonly ReferenceResolver _references;
    private readonly ICollection<Diagnostic> _notes;
    private readonly IReadOnlyDictionary<string, string> _componentNames;
    private readonly Dictionary<JsonPointer, TypeUse> _targets = [];
    private readonly HashSet<JsonPointer> _aliases = [];

    public TypeBuilder(
        Node root,
        ShapeReader shapes,
        ConstraintReader constraints,
        TypeCatalog catalog,
        ReferenceResolver references,
        ICollection<Diagnostic> notes
    )
    {
        _shapes = shapes;
        _constraints = constraints;
        _catalog = catalog;
        _references = references;
        _notes = notes;
        var components = (root as MappingNode)?.Mapping("components")?.Mapping("schemas")?.Members ?? [];
        _componentNames = MemberNames.Assign(
            components.Select(static member => member.Name),
            new HashSet<string>(StringComparer.Ordinal)
        );
        foreach (var component in components)
        {
            var pointer = JsonPointer.Root.Append("components").Append("schemas").Append(component.Name);
            catalog.ReserveForComponent(
                _componentNames[component.Name],
                new SchemaSite(component.Value, pointer).Origin
            );
        }
    }

    /// <summary>The type of a schema, which is named after its place if it needs a name.</summary>
    /// <param name="site">The schema.</param>
    /// <param name="owner">The name of the type or method that has it.</param>
    /// <param name="member">The name of the property or parameter in it.</param>
    public TypeUse Build(SchemaSite site, string owner, string member) =>
        Build(site, _shapes.Read(site), new InlineName(owner, member));

    /// <summary>Whether a component has the name.</summary>
    public bool IsNameOfComponent(string name) => _catalog.IsOfComponent(name);

    private TypeUse Build(SchemaSite site, Shape shape, InlineName name)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ContractException(
                DiagnosticCodes.Limit,
                $"{PlaceWords.First(site.Pointer)} is reached through too many references. Break the chain in the overlay.",
                site.Node.Location,
                site.Pointer
            );
        }

        switch (shape)
        {
            case ReferenceShape reference:
                var target = BuildTarget(reference.Target);
                return reference.IsNullable ? target with { IsNullable = true } : target;
            case PrimitiveShape primitive:
                return new PrimitiveUse(primitive.Type, primitive.IsNullable);
            case EnumShape listed:
                return BuildEnum(site, listed, name);
            case ListShape list:
                return new ListUse(
                    list.Item is { } item ? Build(item, name.Owner, name.Member + "Item") : new AnyUse(),
                    list.IsNullable
                );
            case MapShape map:
                return new MapUse(Build(map.Value, name.Owner, name.Member + "Value"), map.IsNullable);
            case FreeFormShape free:
                return new FreeFormUse(free.IsNullable);
            case ObjectShape or UnionShape:
                return Define(site, shape, TakeName(site, name));
            default:
                return new AnyUse();
        }
    }

    /// <summary>A schema that others refer to: built once, and named before its own parts are built.</summary>
    private TypeUse BuildTarget(SchemaSite site)
    {
        if (_targets.TryGetValue(site.Pointer, out var known))
        {
            return known;
        }

        var shape = _shapes.Read(site);
        var name = TargetName(site);
        if (shape is ObjectShape or UnionShape)
        {
            var typeName = TakeName(site, name);
            _targets.Add(site.Pointer, new DefinedUse(typeName, KindOf(shape), shape.IsNullable));
            return Define(site, shape, typeName);
        }

        if (!_aliases.Add(site.Pointer))
        {
            _notes.Add(
                new Diagnostic(
                    Severity.Warning,
                    DiagnosticCodes.NotExpressible,
                    $"{PlaceWords.First(site.Pointer)} contains itself without an object in between. C# has no type for that, so any JSON value is accepted.",
                    site.Node.Location,
                    site.Pointer
                )
            );
            return new AnyUse();
        }

        var use = Build(site, shape, name);
        _aliases.Remove(site.Pointer);
        _targets[site.Pointer] = use;
        return use;
    }

    private DefinedUse Define(SchemaSite site, Shape shape, string typeName)
    {
        _catalog.Add(
            shape is ObjectShape model
                ? new ModelBuilder(this, _shapes, _constraints).Build(site, model, typeName)
                : new UnionBuilder(this, _shapes, _constraints, _references, _notes).Build(
                    site,
                    (UnionShape)shape,
                    typeName
                )
        );
        return new DefinedUse(typeName, KindOf(shape), shape.IsNullable);
    }

    private DefinedUse BuildEnum(SchemaSite site, EnumShape shape, InlineName name)
    {
        var kind = shape.IsInteger ? DefinitionKind.IntegerEnum : DefinitionKind.StringEnum;
        var shared = SharedNameOf(site);
        var typeName = shared ?? TakeName(site, name);
        var definition = new EnumDefinition
        {
            Name = typeName,
            Origin = site.Origin,
            Documentation = Describe.Of(site),
            IsInteger = shape.IsInteger,
            AllowsOthers = shape.AllowsOthers,
            Values = EnumValues.Name(shape.Values, shape.Texts, typeName, shape.IsInteger),
            Texts = shape.Texts,
            Places = [site.Pointer],
        };
        if (shared is not null)
        {
            _catalog.AddShared(definition);
        }
        else
        {
            _catalog.Add(definition);
        }

        return new DefinedUse(typeName, kind, shape.IsNullable);
    }

    private string TakeName(SchemaSite site, InlineName name) =>
        SharedNameOf(site) is { } given
            ? _catalog.Take(given, site.Origin, TypeNameSource.Overlay)
            : _catalog.Take(
                Words.Bounded(name.Owner + name.Member),
                site.Origin,
                IsComponent(site) ? TypeNameSource.Component : TypeNameSource.Place
            );

    /// <summary>The name that the overlay gives, on the schema itself or on its one branch that is not null.</summary>
    private static string? SharedNameOf(SchemaSite site) =>
        site.Keywords.Text(Extensions.TypeName)
        ?? (site.Keywords.Sequence("anyOf") ?? site.Keywords.Sequence("oneOf"))
            ?.Items.OfType<MappingNode>()
            .Select(static branch => branch.Text(Extensions.TypeName))
            .FirstOrDefault(static name => name is not null);

    private static bool IsComponent(SchemaSite site) => site.Pointer.Segments is ["components", "schemas", _];

    private InlineName TargetName(SchemaSite site)
    {
        var segments = site.Pointer.Segments;
        if (segments is ["components", "schemas", var key])
        {
            return new InlineName(_componentNames[key], "");
        }

        // Any other referenced schema is named after its component and the last name of its pointer.
        var owner = segments is ["components", "schemas", var component, ..] ? _componentNames[component] : "";
        return new InlineName(owner, Words.Pascal(segments.Count > 0 ? segments[^1] : "Root"));
    }

    private static DefinitionKind KindOf(Shape shape) =>
        shape is UnionShape ? DefinitionKind.Union : DefinitionKind.Model;

    private readonly record struct InlineName(string Owner, string Member);
}
