using Devin.Generator.Diagnostics;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.Naming;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>The emitted types by name. No name is given twice, and none comes from a counter.</summary>
internal sealed class TypeCatalog(LibraryNames library, CollisionLog collisions)
{
    // Names that differ in case only would share a file on some systems.
    private readonly Dictionary<string, Origin> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Origin> _components = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _reserved = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TypeDefinition> _definitions = new(StringComparer.Ordinal);
    private readonly SizeLimits _limits = new();

    /// <summary>The definitions in ordinal order of their names.</summary>
    public IReadOnlyList<TypeDefinition> Definitions =>
        [.. _definitions.Values.OrderBy(static definition => definition.Name, StringComparer.Ordinal)];

    /// <summary>
    /// Reserves names for types without a schema: the classes that have the operations, and their parameters.
    /// </summary>
    public void Reserve(IEnumerable<string> names) => _reserved.UnionWith(names);

    /// <summary>Reserves the name of a component: it does not depend on what is read before the component.</summary>
    public void ReserveForComponent(string name, Origin origin) => _components.TryAdd(name, origin);

    /// <summary>Whether the name is that of a component.</summary>
    public bool IsOfComponent(string name) => _components.ContainsKey(name);

    /// <summary>Takes a name for a type.</summary>
    /// <param name="name">The name that the rules or the overlay give.</param>
    /// <param name="origin">Where the type comes from.</param>
    /// <param name="source">The source of the name.</param>
    /// <exception cref="ContractException">
    /// The overlay gives a name that is taken, and the rules are strict.
    /// </exception>
    public string Take(string name, Origin origin, TypeNameSource source)
    {
        var free = library.Contains(name) || _reserved.Contains(name) ? name + "Model" : name;
        var isOfComponent = source == TypeNameSource.Place && _components.ContainsKey(free);
        if (!isOfComponent && _taken.TryAdd(free, origin))
        {
            return free;
        }

        var first = isOfComponent ? _components[free] : _taken[free];
        var other = Words.Bounded(free + "Model");
        while (!_taken.TryAdd(other, origin))
        {
            other = Words.Distinct(other, origin.Pointer.ToString());
        }

        var collision = new Diagnostic(
            Severity.Error,
            DiagnosticCodes.NameCollision,
            $"{PlaceWords.First(origin.Pointer)} would get the type name {free}, which {PlaceWords.Of(first.Pointer)} has at {first.Location}. "
                + $"It gets the name {other} instead. To give one of them another name, use {Extensions.TypeName} in the overlay.",
            origin.Location,
            origin.Pointer
        );
        if (source == TypeNameSource.Overlay)
        {
            collisions.Report([collision]);
        }
        else
        {
            collisions.Resolved(collision);
        }

        return other;
    }

    /// <summary>Adds a finished definition under a name that was taken for it.</summary>
    /// <exception cref="ContractException">There are too many types or members.</exception>
    public void Add(TypeDefinition definition)
    {
        _limits.Add(definition);
        _definitions.Add(definition.Name, definition);
    }

    /// <summary>
    /// Adds an enum that the overlay names. Several places may share one name: the type then has all their values.
    /// </summary>
    /// <exception cref="ContractException">The name belongs to a type that is no such enum.</exception>
    public void AddShared(EnumDefinition definition)
    {
        if (!_definitions.TryGetValue(definition.Name, out var known))
        {
            _ = Take(definition.Name, definition.Origin, TypeNameSource.Overlay);
            Add(definition);
            return;
        }

        if (known is not EnumDefinition shared || shared.IsInteger != definition.IsInteger)
        {
            throw new ContractException(
                DiagnosticCodes.NameCollision,
                $"The type name {definition.Name} of {PlaceWords.Of(definition.Origin.Pointer)} belongs to a type of another kind at {known.Origin.Location}. Choose another name.",
                definition.Origin.Location,
                definition.Origin.Pointer
            );
        }

        var texts = definition.Texts.Concat(shared.Texts).DistinctBy(static text => text.Key).ToDictionary();
        _definitions[definition.Name] = shared with
        {
            Values = EnumValues.Name(
                shared.Values.Concat(definition.Values).Select(static value => value.Text),
                texts,
                shared.Name,
                shared.IsInteger
            ),
            Texts = texts,
            Places = [.. shared.Places, .. definition.Places],
        };
    }
}
